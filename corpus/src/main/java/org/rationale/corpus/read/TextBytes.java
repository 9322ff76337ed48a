package org.rationale.corpus.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes into text: UTF-8, or UTF-16 where a byte-order mark says so.
 *
 * <p>A byte-order mark is a signature, not text: it is left out, and position 0 is the character
 * behind it. Nothing else is changed, line ends included.
 */
final class TextBytes {

  private TextBytes() {}

  static String decode(byte[] bytes) throws UnreadableException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return decode(bytes, 0, StandardCharsets.UTF_8);
  }

  static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static String decode(byte[] bytes, int from, Charset charset) throws UnreadableException {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    boolean broken = result.isError();
    out.flip();
    String text = out.toString();
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableException(
          "it holds zero bytes, so it is no text file",
          "Save the determination as plain text in UTF-8, or as PDF");
    }
    if (broken) {
      throw new UnreadableException(
          "line %d is not %s (byte 0x%02X)"
              .formatted(
                  text.chars().filter(c -> c == '\n').count() + 1,
                  charset.name(),
                  bytes[in.position()] & 0xFF),
          "Convert it, for instance: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW");
    }
    return text;
  }
}
