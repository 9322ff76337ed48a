package org.rationale.annotators.lexicon.scratch;

import java.io.IOException;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.OfflineSorter.ByteSequencesReader;
import org.apache.lucene.util.OfflineSorter.ByteSequencesWriter;

/** Files of byte sequences as Lucene's sorter has them, but of sequences of any length. */
final class Sequences {
  private Sequences() {}

  /** Writes them. */
  static final class Writer extends ByteSequencesWriter {
    Writer(IndexOutput out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.writeVInt(length);
      out.writeBytes(bytes, offset, length);
    }
  }

  /** Reads them. */
  static final class Reader extends ByteSequencesReader {
    Reader(ChecksumIndexInput in, String name) {
      super(in, name);
    }

    @Override
    public BytesRef next() throws IOException {
      if (in.getFilePointer() >= end) {
        return null;
      }
      int length = in.readVInt();
      ref.growNoCopy(length);
      ref.setLength(length);
      in.readBytes(ref.bytes(), 0, length);
      return ref.get();
    }
  }
}
