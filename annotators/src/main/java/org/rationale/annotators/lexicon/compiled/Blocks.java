package org.rationale.annotators.lexicon.compiled;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Many short byte sequences in one array, each found by its number. */
final class Blocks {
  private final byte[] bytes;
  private final int[] starts;

  private Blocks(byte[] bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
  }

  /** How many there are. */
  int size() {
    return starts.length - 1;
  }

  /** Reads one of them. */
  BlockReader read(int block) {
    return new BlockReader(bytes, starts[block], starts[block + 1]);
  }

  /** Compares the strings that two of them begin with, by their bytes without sign. */
  int compareFirst(int block, int other) {
    BlockReader first = read(block);
    BlockReader second = read(other);
    int length = first.number();
    int otherLength = second.number();
    return Arrays.compareUnsigned(
        bytes,
        first.position(),
        first.position() + length,
        bytes,
        second.position(),
        second.position() + otherLength);
  }

  void writeTo(LexiconOutput out) throws IOException {
    out.ints(starts);
    out.bytes(bytes);
  }

  static Blocks readFrom(LexiconInput in) throws IOException {
    int[] starts = in.ints();
    return new Blocks(in.bytes(), starts);
  }

  /** Takes them in one after the other. */
  static final class Builder {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int[] starts = new int[16];
    private int size;

    int size() {
      return size;
    }

    /**
     * Takes one in and gives its number.
     *
     * @throws IllegalArgumentException where all of them together would be more than 2 GB
     */
    int add(BlockWriter block) {
      if (bytes.size() > Integer.MAX_VALUE - block.size() - 16) {
        throw new IllegalArgumentException(
            "the terms are more than 2 GB; make several lexicons of them");
      }
      block.writeTo(bytes);
      size++;
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
      }
      starts[size] = bytes.size();
      return size - 1;
    }

    Blocks build() {
      return new Blocks(bytes.toByteArray(), Arrays.copyOf(starts, size + 1));
    }
  }
}
