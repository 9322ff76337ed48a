package org.rationale.annotators.lexicon.compiled;

import java.nio.charset.StandardCharsets;

/** Reads numbers and strings from a stretch of bytes. */
final class BlockReader {
  private final byte[] bytes;
  private int at;
  private final int end;

  BlockReader(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
  }

  boolean isAtEnd() {
    return at >= end;
  }

  /** A number of seven bits a byte, the lowest first. */
  int number() {
    int value = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      value |= (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }

  /** A string with its length before it. */
  String string() {
    int length = number();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  /** Where in the array it reads next. */
  int position() {
    return at;
  }
}
