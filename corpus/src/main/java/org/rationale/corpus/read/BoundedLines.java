package org.rationale.corpus.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes, never holding more of one than a limit. */
final class BoundedLines {

  private final InputStream in;
  private final int most;
  private int number;

  /**
   * A line without its line feed.
   *
   * @param number counted from 1
   * @param bytes its bytes; empty where it is longer than the limit
   */
  record Line(int number, Optional<byte[]> bytes) {}

  /**
   * @param in a buffered stream
   * @param most number of bytes of the longest line that is handed out
   */
  BoundedLines(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** The next line, or empty at the end. */
  Optional<Line> next() throws IOException {
    int read = in.read();
    if (read < 0) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    while (read >= 0 && read != '\n') {
      length++;
      if (length <= most) {
        line.write(read);
      }
      read = in.read();
    }
    return Optional.of(
        new Line(number, length > most ? Optional.empty() : Optional.of(line.toByteArray())));
  }
}
