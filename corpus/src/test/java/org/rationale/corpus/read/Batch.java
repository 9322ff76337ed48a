package org.rationale.corpus.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rationale.corpus.Document;

/** What came of reading some inputs, for tests. */
record Batch(List<Document> documents, List<UnreadableInput> failures) {

  static Batch read(Path... inputs) {
    return read(new ByteArrayInputStream(new byte[0]), inputs);
  }

  static Batch piped(byte[] bytes) {
    return read(new ByteArrayInputStream(bytes), Path.of("-"));
  }

  static Batch piped(String text) {
    return piped(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Batch read(InputStream standardInput, Path... inputs) {
    List<Document> documents = new ArrayList<>();
    List<UnreadableInput> failures = new ArrayList<>();
    Documents.of(Arrays.asList(inputs), standardInput).forEach(documents::add, failures::add);
    return new Batch(documents, failures);
  }

  static Path sample(String name) {
    return Path.of(
        System.getProperty("rationale.root"),
        "corpus/src/test/resources/org/rationale/corpus/read/samples",
        name);
  }

  static Path write(Path folder, String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  static Path write(Path folder, String name, String text) throws IOException {
    return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The text of the only document. */
  String text() {
    if (documents.size() != 1 || !failures.isEmpty()) {
      throw new AssertionError("expected one document, found " + this);
    }
    return documents.get(0).text();
  }

  /** The only failure. */
  UnreadableInput failure() {
    if (failures.size() != 1 || !documents.isEmpty()) {
      throw new AssertionError("expected one failure, found " + this);
    }
    return failures.get(0);
  }
}
