package org.rationale.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads the text layer of a PDF as one document. */
final class PdfReader implements DocumentReader {

  private static final int MOST_BYTES = 64_000_000;

  /** The marks of a PDF's start and end stand within so many bytes of them (ISO 32000, annex). */
  private static final int MARGIN = 1024;

  /** Held, because a logger that nobody holds forgets its level. */
  private static final List<Logger> PDFBOX_LOGS =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    FontMappers.set(new BundledFont());
    for (Logger log : PDFBOX_LOGS) {
      if (log.getLevel() == null) {
        log.setLevel(Level.OFF);
      }
    }
  }

  private final int longest;

  PdfReader() {
    this(TextCheck.LONGEST);
  }

  /**
   * @param longest number of characters of the longest text that is read
   */
  PdfReader(int longest) {
    this.longest = longest;
  }

  @Override
  public void read(Source source, Sink sink) throws IOException, UnreadableException {
    byte[] bytes;
    try (InputStream in = source.open()) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    check(bytes);
    sink.accept(source.where(), source.id(), text(bytes));
  }

  private static void check(byte[] bytes) throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException("it is empty", "Fetch the file again");
    }
    if (bytes.length > MOST_BYTES) {
      throw new UnreadableException(
          "it is larger than %,d bytes; a determination has less than a million"
              .formatted(MOST_BYTES),
          "Cut it into its determinations, or make its pictures smaller");
    }
    if (!holds(bytes, 0, "%PDF-")) {
      throw new UnreadableException(
          "it is no PDF, whatever its name says", "Save the determination as PDF or as plain text");
    }
    if (!holds(bytes, bytes.length - MARGIN, "%%EOF")) {
      throw new UnreadableException(
          "its end is missing; it was cut off while it was fetched or saved",
          "Fetch the file again");
    }
  }

  private static boolean holds(byte[] bytes, int from, String mark) {
    int start = Math.max(0, from);
    int length = Math.min(MARGIN, bytes.length - start);
    return new String(bytes, start, length, StandardCharsets.ISO_8859_1).contains(mark);
  }

  private String text(byte[] bytes) throws UnreadableException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      String text = PdfText.of(pdf, longest);
      if (text.isBlank()) {
        throw new UnreadableException(
            "it has no text, only pictures of %d page(s)".formatted(pdf.getNumberOfPages()),
            "Run a text recognition over it, for instance: ocrmypdf OLD.pdf NEW.pdf");
      }
      return text;
    } catch (PdfText.TooLongException e) {
      throw TextCheck.tooLong();
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(
          "it is locked with a password", "Save a copy without the password and read that");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadableException(
          "it is a damaged PDF (" + e.getMessage() + ")",
          "Fetch the file again, or open it in a viewer and print it to a new PDF");
    }
  }
}
