package org.rationale.gold.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;

/** The texts that labels are about, usually those of the gold: by name and by content. */
public final class Texts {

  /** No texts: only formats that carry the text themselves can be read. */
  public static final Texts NONE = new Texts(List.of());

  private final Map<String, Document> byId = new LinkedHashMap<>();
  private final Map<String, List<Document>> byText = new HashMap<>();

  private Texts(Collection<Document> documents) {
    for (Document document : documents) {
      if (byId.put(document.id(), document) != null) {
        throw new IllegalArgumentException(
            "two texts are called " + document.id() + "; the name of a document is unique");
      }
      byText.computeIfAbsent(document.text(), t -> new ArrayList<>()).add(document);
    }
  }

  /**
   * The texts of some documents.
   *
   * @throws IllegalArgumentException where two have the same name
   */
  public static Texts of(Collection<Document> documents) {
    return new Texts(documents);
  }

  /**
   * The texts of some labelled documents.
   *
   * @throws IllegalArgumentException where two have the same name
   */
  public static Texts ofAnnotated(Collection<AnnotatedDocument> documents) {
    return new Texts(documents.stream().map(AnnotatedDocument::document).toList());
  }

  /** All of them, in the order in which they were given; immutable. */
  public List<Document> all() {
    return List.copyOf(byId.values());
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return byId.isEmpty();
  }

  /** The document with a name. */
  public Optional<Document> named(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The document that a file means: the first of the names that is one, or else the only document
   * with exactly that text. Tools that label texts often lose the names of the documents.
   *
   * @param names under which a file may know the document, the likeliest first
   * @param text the whole text that the file gives, if it gives it
   */
  public Optional<Document> meant(List<String> names, Optional<String> text) {
    for (String name : names) {
      if (byId.containsKey(name)) {
        return named(name);
      }
    }
    return text.map(byText::get).filter(found -> found.size() == 1).map(found -> found.get(0));
  }
}
