package org.rationale.cli.score;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.file.Finding;
import org.rationale.corpus.file.Place;
import org.rationale.gold.format.Texts;

/**
 * What one side, gold or an extractor, says of some documents.
 *
 * @param path file or folder that it was read from
 * @param ending of the files, for instance {@code .ann}, where each document has one of its own
 * @param documents those that could be read, in the order of the files; immutable
 * @param places where each document begins, by its id, where files hold several; immutable
 * @param findings what is wrong with the files or was left out; immutable
 */
public record Side(
    Path path,
    Optional<String> ending,
    List<AnnotatedDocument> documents,
    Map<String, Place> places,
    List<Finding> findings) {

  public Side {
    documents = List.copyOf(documents);
    places = Map.copyOf(places);
    findings = List.copyOf(findings);
  }

  /** The ids of its documents, in order. */
  public SortedSet<String> ids() {
    SortedSet<String> ids = new TreeSet<>();
    documents.forEach(d -> ids.add(d.document().id()));
    return ids;
  }

  /** Its texts. */
  public Texts texts() {
    return Texts.ofAnnotated(documents);
  }

  /** The document in whose own file something was found; empty where files hold several. */
  Optional<String> documentOf(Finding finding) {
    String name = Path.of(finding.file()).getFileName().toString();
    return ending.filter(name::endsWith).map(e -> name.substring(0, name.length() - e.length()));
  }

  /** Where a document is or, if there is no such document, would be. */
  public Place place(String id) {
    Place file = Place.of(ending.map(e -> path.resolve(id + e)).orElse(path).toString());
    return places.getOrDefault(id, file);
  }
}
