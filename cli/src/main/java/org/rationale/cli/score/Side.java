package org.rationale.cli.score;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;

/**
 * What one side, gold or an extractor, says of some documents.
 *
 * @param path file or folder that it was read from
 * @param ending of the files, for instance {@code .ann}, where each document has one of its own
 * @param documents in the order of the files; immutable
 */
public record Side(Path path, Optional<String> ending, List<AnnotatedDocument> documents) {

  public Side {
    documents = List.copyOf(documents);
  }

  /** The ids of its documents, in order. */
  public SortedSet<String> ids() {
    SortedSet<String> ids = new TreeSet<>();
    documents.forEach(d -> ids.add(d.document().id()));
    return ids;
  }

  /** Its texts by the ids of the documents. */
  public Map<String, Document> texts() {
    Map<String, Document> texts = new LinkedHashMap<>();
    documents.forEach(d -> texts.put(d.document().id(), d.document()));
    return texts;
  }

  /** The file in which a document is or, if there is no such document, would be. */
  public Path file(String id) {
    return ending.map(e -> path.resolve(id + e)).orElse(path);
  }
}
