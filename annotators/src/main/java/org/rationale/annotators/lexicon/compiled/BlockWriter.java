package org.rationale.annotators.lexicon.compiled;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes what {@link BlockReader} reads. */
final class BlockWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);

  int size() {
    return bytes.size();
  }

  void writeTo(ByteArrayOutputStream out) {
    out.writeBytes(bytes.toByteArray());
  }

  BlockWriter number(int number) {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      bytes.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
    return this;
  }

  BlockWriter string(String string) {
    byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    bytes.writeBytes(utf8);
    return this;
  }
}
