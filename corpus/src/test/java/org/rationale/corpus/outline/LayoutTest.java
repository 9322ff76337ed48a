package org.rationale.corpus.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rationale.corpus.PrintedPdf;
import org.rationale.corpus.ProjectCorpus;
import org.rationale.corpus.read.Documents;

/** The same determination in any layout has the same outline, white space aside. */
class LayoutTest {

  /** Ways to lay out a single-spaced text. */
  private enum Layout {
    PLAIN,
    WITHOUT_BLANK_LINES,
    DOUBLE_SPACED,
    DOUBLE_SPACED_WITH_MARKED_BLANK_LINES,
    WINDOWS,
    PARAGRAPHS_IN_ONE_LINE,
    EVERYTHING_IN_ONE_LINE,
    FORM_FEEDS,
    PDF,
    PDF_OF_SHORT_PAGES,
    DOUBLE_SPACED_PDF;

    String of(String text) {
      return switch (this) {
        case PLAIN -> text;
        case WITHOUT_BLANK_LINES -> text.replaceAll("\n+", "\n");
        case DOUBLE_SPACED -> text.replace("\n", "\n\n");
        case DOUBLE_SPACED_WITH_MARKED_BLANK_LINES -> text.replace("\n", " \n\n");
        case WINDOWS -> text.replace("\n", "\r\n");
        case PARAGRAPHS_IN_ONE_LINE -> text.replaceAll("(?<!\n)\n(?!\n)", " ");
        case EVERYTHING_IN_ONE_LINE -> text.replaceAll("\n+", " ");
        case FORM_FEEDS -> pages(text);
        case PDF -> printed(text, 55);
        case PDF_OF_SHORT_PAGES -> printed(text, 7);
        case DOUBLE_SPACED_PDF -> printed(text.replace("\n", "\n\n"), 55);
      };
    }
  }

  static Stream<Arguments> layouts() {
    return ProjectCorpus.IDS.stream()
        .flatMap(id -> Stream.of(Layout.values()).map(layout -> Arguments.of(id, layout)));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void hasTheOutlineOfTheOriginal(String id, Layout layout) throws IOException {
    String original = ProjectCorpus.document(id).text();
    assertThat(OutlineText.withoutSpace(layout.of(singleSpaced(original))))
        .isEqualTo(OutlineText.withoutSpace(original));
  }

  /**
   * The original is double-spaced: a line, an empty line; a blank line is one with a blank on it.
   */
  private static String singleSpaced(String original) {
    List<String> lines = new ArrayList<>();
    for (String line : original.lines().toList()) {
      boolean blank = line.equals(" ");
      if (blank && !lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
        lines.add("");
      } else if (!line.isBlank()) {
        lines.add(line.strip());
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String pages(String text) {
    String[] lines = text.split("\n", -1);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      out.append(i > 0 && i % 7 == 0 ? "\n\f" : "").append(lines[i]).append('\n');
    }
    return out.toString();
  }

  private static String printed(String text, int linesOnPage) {
    List<String> texts = new ArrayList<>();
    Documents.of(List.of(Path.of("-")), new ByteArrayInputStream(PrintedPdf.of(text, linesOnPage)))
        .forEach(
            document -> texts.add(document.text()),
            failure -> {
              throw new AssertionError(failure);
            });
    return texts.get(0);
  }
}
