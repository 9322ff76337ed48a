package org.rationale.corpus.read;

import java.io.IOException;
import java.io.InputStream;

/** Reads a plain text as one document, character by character as it stands. */
final class PlainTextReader implements DocumentReader {

  /** More bytes than the longest text can have in UTF-8. */
  private static final int MOST_BYTES = 4 * TextCheck.LONGEST;

  @Override
  public void read(Source source, Sink sink) throws IOException, UnreadableException {
    byte[] bytes;
    try (InputStream in = source.open()) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      throw TextCheck.tooLong();
    }
    if (TextBytes.startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
      throw new UnreadableException(
          "it is a PDF, whatever its name says", "Let its name end in .pdf");
    }
    sink.accept(source.where(), source.id(), TextBytes.decode(bytes));
  }
}
