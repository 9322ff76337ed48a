package org.rationale.annotators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rationale.annotators.text.ReflowedView;
import org.rationale.corpus.Document;
import org.rationale.corpus.read.Documents;

/** The same determination in any layout gives the same mentions, white space aside. */
class LayoutTest {
  private static final int LINES_ON_PAGE = 40;

  @TempDir Path folder;

  static List<Path> determinations() throws IOException {
    Path corpus = Path.of(System.getProperty("rationale.root"), "corpus", "documents");
    try (Stream<Path> files = Files.list(corpus)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("determinations")
  void doubleSpacedTextGivesTheMentionsOfEveryOtherLayout(Path file) throws IOException {
    String doubleSpaced = Files.readString(file);
    List<String> expected = mentions(doubleSpaced);
    assertThat(expected).isNotEmpty();
    String singleSpaced = doubleSpaced.replaceAll(" ?\n\\s*", "\n");
    String paragraphs = ReflowedView.of(doubleSpaced).text();
    assertThat(mentions(singleSpaced)).as("single-spaced").isEqualTo(expected);
    assertThat(mentions(singleSpaced.replace("\n", "\r\n"))).as("CRLF").isEqualTo(expected);
    assertThat(mentions(paragraphs)).as("a paragraph a line").isEqualTo(expected);
    assertThat(mentions(wrapped(paragraphs, 72))).as("72 columns").isEqualTo(expected);
    assertThat(mentions(wrapped(paragraphs, 110))).as("110 columns").isEqualTo(expected);
    assertThat(mentions(outOfPdf(singleSpaced))).as("out of its PDF").isEqualTo(expected);
  }

  private static List<String> mentions(String text) {
    return Rationale.standard().annotate(new Document("layout", text)).mentions().stream()
        .map(m -> m.type() + "." + m.kind() + " " + m.of(text).replaceAll("\\s+", ""))
        .toList();
  }

  private static String wrapped(String paragraphs, int columns) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : paragraphs.split("(?<=\n)| ", -1)) {
      if (column > 0) {
        boolean fits = column + 1 + word.strip().length() <= columns;
        wrapped.append(fits ? ' ' : '\n');
        column = fits ? column + 1 : 0;
      }
      wrapped.append(word);
      column = word.endsWith("\n") ? 0 : column + word.length();
    }
    return wrapped.toString();
  }

  /** Prints the lines on pages of a PDF, and reads it as a user's would be read. */
  private String outOfPdf(String lines) throws IOException {
    Path file = folder.resolve("printed.pdf");
    try (PDDocument pdf = new PDDocument()) {
      List<String> rest = lines.lines().map(String::strip).toList();
      for (int from = 0; from < rest.size(); from += LINES_ON_PAGE) {
        print(pdf, rest.subList(from, Math.min(rest.size(), from + LINES_ON_PAGE)));
      }
      pdf.save(file.toFile());
    }
    List<Document> read = new ArrayList<>();
    Documents.of(List.of(file))
        .forEach(read::add, failure -> assertThat(failure).as("no failure").isNull());
    return read.get(0).text();
  }

  private static void print(PDDocument pdf, List<String> lines) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
      content.setLeading(16);
      content.newLineAtOffset(72, 730);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }
}
