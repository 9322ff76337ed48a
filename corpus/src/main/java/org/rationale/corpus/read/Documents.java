package org.rationale.corpus.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.rationale.corpus.Document;

/**
 * The documents of some inputs, read one at a time. An input is a file, a folder or {@code -} for
 * standard input.
 */
public final class Documents {

  private final List<Path> inputs;

  private Documents(List<Path> inputs) {
    this.inputs = inputs;
  }

  /** The documents of the given files and folders; nothing is read yet. */
  public static Documents of(List<Path> inputs) {
    return new Documents(List.copyOf(inputs));
  }

  /** Number of documents, where it can be known without reading them. */
  public OptionalInt size() {
    return OptionalInt.of(inputs.size());
  }

  /**
   * Reads every input in turn.
   *
   * @param onDocument is given each document that could be read
   * @param onFailure is given each input that could not; reading goes on with the next
   */
  public void forEach(Consumer<Document> onDocument, Consumer<UnreadableInput> onFailure) {
    for (Path input : inputs) {
      try {
        String name = String.valueOf(input.getFileName());
        onDocument.accept(
            new Document(name.replaceFirst("[.][^.]*$", ""), Files.readString(input)));
      } catch (IOException e) {
        onFailure.accept(
            new UnreadableInput(
                input.toString(), "cannot be read (" + e.getMessage() + ")", "Check the file"));
      }
    }
  }
}
