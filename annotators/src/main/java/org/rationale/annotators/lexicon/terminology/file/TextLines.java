package org.rationale.annotators.lexicon.terminology.file;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.rationale.annotators.lexicon.terminology.WrongFormatException;
import org.rationale.corpus.file.Place;

/**
 * The lines of a text. A line that is not UTF-8 is read as windows-1252, in which some publishers
 * release.
 */
public final class TextLines implements AutoCloseable {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Bytes; the longest real lines have some thousand. */
  private static final int LONGEST_LINE = 1 << 20;

  private final InputStream stream;
  private final String label;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int at;
  private int end;
  private int number;

  TextLines(InputStream stream, String label) {
    this.stream = stream;
    this.label = label;
  }

  /**
   * The next line without its end, or null behind the last.
   *
   * @throws WrongFormatException if it cannot be a line of text
   */
  public String next() throws IOException {
    line.reset();
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int start = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      line.write(buffer, start, at - start);
      if (line.size() > LONGEST_LINE) {
        throw notText(number + 1, "is longer than " + LONGEST_LINE + " bytes");
      }
      if (at < end) {
        at++;
        break;
      }
    }
    if (!any) {
      return null;
    }
    number++;
    return text();
  }

  /** Where the line is that was read last. */
  public Place place() {
    return Place.of(label).atLine(number);
  }

  private boolean fill() throws IOException {
    at = 0;
    try {
      end = Math.max(0, stream.read(buffer));
    } catch (EOFException | ZipException e) {
      throw SourceFile.notWhole(label, e);
    }
    return end > 0;
  }

  private String text() throws WrongFormatException {
    byte[] bytes = line.toByteArray();
    String text = decode(bytes);
    if (text.indexOf('\0') >= 0) {
      throw notText(number, "holds zero bytes");
    }
    int from = number == 1 && text.startsWith("\uFEFF") ? 1 : 0;
    int to = text.endsWith("\r") ? text.length() - 1 : text.length();
    return text.substring(Math.min(from, to), to);
  }

  private static String decode(byte[] bytes) {
    if (isAscii(bytes)) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private WrongFormatException notText(long where, String why) {
    return new WrongFormatException(
        "%s: this is no text file in UTF-8: line %d %s. Take the file as it is published, or save it as UTF-8."
            .formatted(label, where, why));
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
