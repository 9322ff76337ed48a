package org.rationale.cli.extractor;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream of bytes into lines and holds no more of a line than a limit. */
final class LineReader {

  private final InputStream stream;
  private final int most;

  /**
   * A reader at the start of a stream.
   *
   * @param most bytes of a line to keep; the rest is dropped
   */
  LineReader(InputStream stream, int most) {
    this.stream = new BufferedInputStream(stream, 1 << 16);
    this.most = most;
  }

  /** The next line without its end; null at the end of the stream. */
  byte[] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = stream.read();
    if (next < 0) {
      return null;
    }
    for (; next >= 0 && next != '\n'; next = stream.read()) {
      if (line.size() < most) {
        line.write(next);
      }
    }
    byte[] bytes = line.toByteArray();
    boolean carriageReturn = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
    return carriageReturn ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
  }
}
