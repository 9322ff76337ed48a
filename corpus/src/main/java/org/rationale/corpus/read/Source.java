package org.rationale.corpus.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One input that can be read once: a file, a pipe or standard input.
 *
 * @param where its name in messages
 * @param id id of the document that it holds, unless the format brings its own
 * @param opener opens its bytes
 */
record Source(String where, String id, Opener opener) {

  /** Opens the bytes of an input. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  /** A file or pipe; its document's id is its name without the extension. */
  static Source file(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return new Source(
        file.toString(), dot < 0 ? name : name.substring(0, dot), () -> Files.newInputStream(file));
  }

  /** Standard input, which stays open. */
  static Source standardInput(InputStream stream) {
    return new Source(
        "standard input",
        "stdin",
        () ->
            new FilterInputStream(stream) {
              @Override
              public void close() {}
            });
  }

  InputStream open() throws IOException {
    return opener.open();
  }

  /** The same bytes through a stream that is open already and buffered. */
  Source through(BufferedInputStream stream) {
    return new Source(where, id, () -> stream);
  }
}
