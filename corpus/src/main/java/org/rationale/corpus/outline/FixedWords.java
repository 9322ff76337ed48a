package org.rationale.corpus.outline;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rationale.corpus.SectionKind;
import org.rationale.corpus.Span;

/**
 * The words that determinations have in common: headings of their parts, labels of an item's parts,
 * decisions and running heads. They stand in {@code landmarks.tsv} and {@code decisions.tsv} beside
 * this class; positions are those of the text that is asked about.
 */
public final class FixedWords {

  static final PatternTable LANDMARKS = PatternTable.read("landmarks.tsv");
  static final PatternTable DECISIONS = PatternTable.read("decisions.tsv");

  /** The headings of a determination's parts, in the order of the parts. */
  static final List<SectionKind> PARTS =
      List.of(
          SectionKind.BOILERPLATE,
          SectionKind.DOCUMENTS_REVIEWED,
          SectionKind.CASE_SUMMARY,
          SectionKind.ISSUES_PREAMBLE);

  /** What opens a part of an item: any of the patterns for one. */
  private static final Pattern LABEL =
      Stream.of(
              SectionKind.CLAIMS_ADMINISTRATOR_GUIDELINE,
              SectionKind.REVIEWER_GUIDELINE,
              SectionKind.RATIONALE)
          .map(kind -> anyOf(LANDMARKS.rows(kind.name())))
          .collect(Collectors.collectingAndThen(Collectors.joining("|"), Pattern::compile));

  static final String PAGE_FURNITURE = "PAGE_FURNITURE";

  private static final Pattern FURNITURE = Pattern.compile(anyOf(LANDMARKS.rows(PAGE_FURNITURE)));

  /** The longest label with its colon, generously. */
  private static final int LONGEST_LABEL = 80;

  private FixedWords() {}

  private static String anyOf(List<PatternTable.Row> rows) {
    return rows.stream().map(row -> "(?:" + row.pattern() + ")").collect(Collectors.joining("|"));
  }

  /**
   * A heading and what it is the heading of.
   *
   * @param kind the part that it opens
   * @param span where its words stand
   */
  public record Heading(SectionKind kind, Span span) {}

  /** Every heading of a part of a determination, in the order of the text. */
  public static List<Heading> headings(CharSequence text) {
    SearchedText searched = SearchedText.of(text);
    Map<Integer, Heading> byStart = new TreeMap<>();
    for (SectionKind kind : PARTS) {
      for (MatchResult match : LANDMARKS.all(kind.name(), searched, 0)) {
        int start = TextRange.trimStart(text, match.start(), match.end());
        byStart.put(start, new Heading(kind, new Span(start, match.end())));
      }
    }
    return List.copyOf(byStart.values());
  }

  /**
   * Where the label of an item's part begins that ends in a colon ({@code Decision rationale:}).
   *
   * @param colon position of a colon
   * @return the position of the label's first character, or nothing where the colon ends no label
   */
  public static OptionalInt labelBefore(CharSequence text, int colon) {
    OptionalInt first = OptionalInt.empty();
    Matcher label = PatternTable.matcher(LABEL, text);
    for (int at = colon - 1; at >= Math.max(0, colon - LONGEST_LABEL); at--) {
      boolean line = at == 0 || PrintedLines.isBreak(text.charAt(at - 1));
      boolean capital =
          !line
              && Character.isUpperCase(text.charAt(at))
              && !Character.isLetter(text.charAt(at - 1));
      if ((line || capital) && label.region(at, colon + 1).matches()) {
        first = OptionalInt.of(TextRange.trimStart(text, at, colon));
      }
      if (line || text.charAt(at) == ':') {
        break;
      }
    }
    return first;
  }

  /**
   * Where the decision ends that starts, with a capital, at a position ({@code Partially
   * Overturned}).
   *
   * @return the position behind its last character, or nothing where there is no decision
   */
  public static OptionalInt decisionAt(CharSequence text, int start) {
    if (start >= text.length() || !Character.isUpperCase(text.charAt(start))) {
      return OptionalInt.empty();
    }
    for (PatternTable.Row row : DECISIONS.rows()) {
      Matcher matcher = PatternTable.matcher(row, text, start, text.length());
      if (matcher.lookingAt()) {
        return OptionalInt.of(matcher.end());
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a line holds nothing but a running head or a page number. */
  public static boolean isPageFurniture(CharSequence text, int start, int end) {
    return FURNITURE.matcher(text).region(start, end).matches();
  }
}
