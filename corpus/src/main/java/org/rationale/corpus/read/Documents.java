package org.rationale.corpus.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.rationale.corpus.Document;

/**
 * The documents of some inputs, read one at a time; only one is held in memory.
 *
 * <p>An input is a file, a folder or {@code -} for standard input. A folder stands for its {@code
 * .txt}, {@code .pdf} and {@code .jsonl} files and those of its sub-folders, sorted by path, hidden
 * ones left out. An input whose name does not end so is looked into: it is PDF if it starts with
 * {@code %PDF-}, JSON lines if it starts with <code>{</code>, else plain text.
 *
 * <p>A document's id is the name of its file without the extension, in JSON lines its {@code id},
 * for standard input {@code stdin}.
 *
 * <p>A text is UTF-8, or UTF-16 with a byte-order mark. The mark is no part of the text, so
 * position 0 is the character behind it; nothing else is changed, line ends included. The text of a
 * PDF is its text layer, a line break being {@code \n}.
 */
public final class Documents {

  private static final Path STANDARD_INPUT = Path.of("-");

  private final List<Path> inputs;
  private final InputStream standardInput;

  private Documents(List<Path> inputs, InputStream standardInput) {
    this.inputs = List.copyOf(inputs);
    this.standardInput = standardInput;
  }

  /** The documents of the given files and folders; nothing is read yet. */
  public static Documents of(List<Path> inputs) {
    return of(inputs, System.in);
  }

  /**
   * The documents of the given files and folders; nothing is read yet.
   *
   * @param standardInput what {@code -} stands for; read once, not closed
   */
  public static Documents of(List<Path> inputs, InputStream standardInput) {
    return new Documents(inputs, standardInput);
  }

  /**
   * Number of documents, those included that will turn out unreadable; empty where only reading can
   * tell, as with JSON lines and standard input.
   */
  public OptionalInt size() {
    int size = 0;
    for (Path input : inputs) {
      List<Path> files;
      try {
        files = Files.isDirectory(input) ? Folder.list(input).files() : List.of(input);
      } catch (IOException e) {
        return OptionalInt.empty();
      }
      if (files.stream().anyMatch(file -> !isOneDocument(file))) {
        return OptionalInt.empty();
      }
      size += files.size();
    }
    return OptionalInt.of(size);
  }

  /**
   * Reads every input in turn.
   *
   * @param onDocument is given each document that could be read
   * @param onFailure is given each input, or line of one, that could not; reading goes on with the
   *     next. So is the second of two documents with one id.
   */
  public void forEach(Consumer<Document> onDocument, Consumer<UnreadableInput> onFailure) {
    Sink sink = new Sink(onDocument, onFailure);
    for (Path input : inputs) {
      if (input.equals(STANDARD_INPUT)) {
        read(Source.standardInput(standardInput), Optional.empty(), sink);
      } else if (Files.isDirectory(input)) {
        readFolder(input, sink);
      } else {
        read(Source.file(input), Format.ofName(input), sink);
      }
    }
  }

  private static boolean isOneDocument(Path file) {
    return Format.ofName(file).filter(format -> format != Format.JSON_LINES).isPresent();
  }

  private static void readFolder(Path path, Sink sink) {
    Folder folder;
    try {
      folder = Folder.list(path);
    } catch (IOException e) {
      sink.reject(Failures.of(path.toString(), e));
      return;
    }
    folder.closed().forEach(sink::reject);
    folder.files().forEach(file -> read(Source.file(file), Format.ofName(file), sink));
    if (folder.files().isEmpty() && folder.closed().isEmpty()) {
      sink.reject(
          new UnreadableInput(
              path.toString(),
              "the folder holds no files to read",
              "Put determinations into it whose names end in " + Format.extensions()));
    }
  }

  private static void read(Source source, Optional<Format> format, Sink sink) {
    try {
      if (format.isPresent()) {
        format.get().reader().read(source, sink);
      } else {
        readByStart(source, sink);
      }
    } catch (IOException e) {
      sink.reject(Failures.of(source.where(), e));
    } catch (UnreadableException e) {
      sink.reject(e.at(source.where()));
    }
  }

  private static void readByStart(Source source, Sink sink)
      throws IOException, UnreadableException {
    try (BufferedInputStream in = new BufferedInputStream(source.open())) {
      Format.ofStart(in).reader().read(source.through(in), sink);
    }
  }
}
