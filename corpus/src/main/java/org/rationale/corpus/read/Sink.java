package org.rationale.corpus.read;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.rationale.corpus.Document;

/** Passes on the texts that can be a document whose id has not been seen before. */
final class Sink {

  private final Consumer<Document> onDocument;
  private final Consumer<UnreadableInput> onFailure;
  private final Map<String, String> whereById = new HashMap<>();

  Sink(Consumer<Document> onDocument, Consumer<UnreadableInput> onFailure) {
    this.onDocument = onDocument;
    this.onFailure = onFailure;
  }

  /**
   * Takes a text that was read.
   *
   * @param where its place in messages
   */
  void accept(String where, String id, String text) {
    Document document;
    try {
      TextCheck.check(text);
      document = named(where, id, text);
    } catch (UnreadableException e) {
      reject(e.at(where));
      return;
    }
    onDocument.accept(document);
  }

  void reject(UnreadableInput input) {
    onFailure.accept(input);
  }

  private Document named(String where, String id, String text) throws UnreadableException {
    Document document;
    try {
      document = new Document(id, text);
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(
          e.getMessage(), "Give it an id without slashes, such as CM16-0230548");
    }
    String before = whereById.putIfAbsent(id, where);
    if (before != null) {
      throw new UnreadableException(
          "its id \"%s\" is already that of %s".formatted(id, before),
          "Rename one of the two, or read them in two runs");
    }
    return document;
  }
}
