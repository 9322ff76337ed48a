package org.rationale.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Prints a text to a PDF, line by line, for tests. */
public final class PrintedPdf {

  private static final float SIZE = 10;
  private static final float LEADING = 12;

  private PrintedPdf() {}

  /** The text on pages of so many lines; an empty line is a gap on the page. */
  public static byte[] of(String text, int linesOnPage) {
    List<String> lines = text.lines().toList();
    try (PDDocument pdf = new PDDocument()) {
      for (int from = 0; from < lines.size(); from += linesOnPage) {
        page(pdf, lines.subList(from, Math.min(lines.size(), from + linesOnPage)));
      }
      return bytes(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line that is printed twice, a hair apart, to look bold. */
  public static byte[] twice(String line) {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        for (float x : new float[] {72, 72.3f}) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), SIZE);
          content.newLineAtOffset(x, 740);
          content.showText(line);
          content.endText();
        }
      }
      return bytes(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page with nothing on it, as a scanner makes it. */
  public static byte[] withoutText() {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      return bytes(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text behind a password; an empty one only keeps others from changing the file. */
  public static byte[] locked(String text, String password) {
    try (PDDocument pdf = new PDDocument()) {
      page(pdf, text.lines().toList());
      pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return bytes(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void page(PDDocument pdf, List<String> lines) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(font, SIZE);
      content.setLeading(LEADING);
      content.newLineAtOffset(72, 740);
      for (String line : lines) {
        if (!line.isEmpty()) {
          content.showText(line);
        }
        content.newLine();
      }
      content.endText();
    }
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }
}
