package org.rationale.gold.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rationale.corpus.file.Finding;

/** Reads UTF-8 files and refuses what is not UTF-8 instead of replacing it. */
public final class Utf8 {

  /** What stands where a byte could not be read. */
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /**
   * The text of a file, a byte order mark included.
   *
   * @throws FormatException where the file is not UTF-8; names the line
   * @throws IOException where it cannot be read
   */
  public static String read(Path file) throws IOException {
    return decode(Files.readAllBytes(file), file.toString());
  }

  /**
   * The text of some bytes.
   *
   * @param fileName what an error calls the file
   * @throws FormatException where the bytes are not UTF-8; names the line
   */
  public static String decode(byte[] bytes, String fileName) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0 ? text : strictly(bytes, fileName);
  }

  /** The slow way, which tells what was replaced from a replacement character that stands there. */
  private static String strictly(byte[] bytes, String fileName) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return decoder.decode(in).toString();
    } catch (CharacterCodingException e) {
      int bad = in.position();
      int line = 1;
      for (int i = 0; i < bad; i++) {
        if (bytes[i] == '\n') {
          line++;
        }
      }
      throw new FormatException(
          List.of(
              Finding.error(
                  fileName,
                  line,
                  "byte 0x%02X (byte %d of the file) is not UTF-8; save the file as UTF-8"
                      .formatted(bytes[bad] & 0xFF, bad + 1))),
          e);
    }
  }
}
