package org.rationale.annotators.lexicon.scratch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads numbers and strings from a stretch of bytes, in the order in which they were written. */
public final class BlockReader {
  private final byte[] bytes;
  private int at;
  private final int end;

  /** A reader from one index of an array to before another. */
  public BlockReader(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
  }

  /** Whether everything was read. */
  public boolean isAtEnd() {
    return at >= end;
  }

  /** A number of seven bits a byte, the lowest first. */
  public int number() {
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
  public String string() {
    int length = number();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  /** Several strings with their number before them. */
  public List<String> strings() {
    int count = number();
    List<String> strings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      strings.add(string());
    }
    return strings;
  }

  /** A number that {@link BlockWriter#place} wrote. */
  public int place() {
    at += Integer.BYTES;
    return ((bytes[at - 4] & 0xFF) << 24)
        | ((bytes[at - 3] & 0xFF) << 16)
        | ((bytes[at - 2] & 0xFF) << 8)
        | (bytes[at - 1] & 0xFF);
  }

  /** The bytes of a string that {@link BlockWriter#key} wrote, in UTF-8. */
  public byte[] key() {
    int start = at;
    int zeros = 0;
    while (bytes[at] != 0 || bytes[at + 1] != 0) {
      zeros += bytes[at] == 0 ? 1 : 0;
      at += bytes[at] == 0 ? 2 : 1;
    }
    at += 2;
    byte[] written = Arrays.copyOfRange(bytes, start, at - 2);
    return zeros == 0 ? written : withoutMarks(written, zeros);
  }

  private static byte[] withoutMarks(byte[] written, int zeros) {
    byte[] key = new byte[written.length - zeros];
    int from = 0;
    for (int i = 0; i < key.length; i++) {
      key[i] = written[from];
      from += written[from] == 0 ? 2 : 1;
    }
    return key;
  }
}
