package org.rationale.annotators.lexicon.scratch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/** Writes what {@link BlockReader} reads. */
public final class BlockWriter {
  private byte[] bytes = new byte[64];
  private int size;

  /** How many bytes were written. */
  public int size() {
    return size;
  }

  /** The array that holds them from its beginning on, and more behind them. */
  public byte[] array() {
    return bytes;
  }

  /** Adds them to others. */
  public void writeTo(ByteArrayOutputStream out) {
    out.write(bytes, 0, size);
  }

  /** A number of seven bits a byte, the lowest first. */
  public BlockWriter number(int number) {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      add((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    return add(rest);
  }

  /** A string with its length before it. */
  public BlockWriter string(String string) {
    byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
    return this;
  }

  /** Several strings with their number before them. */
  public BlockWriter strings(Collection<String> strings) {
    number(strings.size());
    strings.forEach(this::string);
    return this;
  }

  /**
   * A number in as many bytes as any other, so that records that begin with it are sorted by it.
   *
   * @param number not negative
   */
  public BlockWriter place(int number) {
    return add(number >>> 24).add(number >>> 16).add(number >>> 8).add(number);
  }

  /**
   * A string by which records are sorted that begin with it: in the order of its bytes in UTF-8,
   * before longer ones that begin in the same way. Two zeros stand behind it; a zero in it is
   * marked by a one.
   */
  public BlockWriter key(String string) {
    for (byte letter : string.getBytes(StandardCharsets.UTF_8)) {
      add(letter);
      if (letter == 0) {
        add(1);
      }
    }
    return add(0).add(0);
  }

  private BlockWriter add(int value) {
    room(1);
    bytes[size++] = (byte) value;
    return this;
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
