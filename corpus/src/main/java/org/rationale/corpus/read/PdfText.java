package org.rationale.corpus.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text layer of a PDF, line by line. A line break is {@code \n}; a gap that would hold another
 * line becomes a blank line; a page break is a line break like any other. Letters that are printed
 * twice to look bold count once.
 */
final class PdfText extends PDFTextStripper {

  /** Distance of two baselines, in font sizes, from which on a blank line lies between them. */
  private static final float BLANK_LINE = 2.0f;

  private final int longest;
  private float baseline = Float.NaN;
  private int length;

  /** The text is longer than a document may be; a small file can unfold to gigabytes. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private PdfText(int longest) {
    this.longest = longest;
    setLineSeparator("\n");
    setPageEnd("\n");
    setParagraphEnd("");
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * The text of all pages.
   *
   * @throws TooLongException if it has more than {@code longest} characters, white space left out
   */
  static String of(PDDocument pdf, int longest) throws IOException {
    String text = new PdfText(longest).getText(pdf);
    return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE);
  }

  @Override
  protected void startPage(PDPage page) {
    baseline = Float.NaN;
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) throws IOException {
    TextPosition first = positions.get(0);
    if (first.getYDirAdj() - baseline > BLANK_LINE * first.getFontSizeInPt()) {
      writeLineSeparator();
    }
    baseline = first.getYDirAdj();
    length += words.length();
    if (length > longest) {
      throw new TooLongException();
    }
    super.writeString(words, positions);
  }
}
