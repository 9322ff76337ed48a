package org.rationale.corpus.outline;

import java.util.Optional;
import org.rationale.corpus.DisputedItem;
import org.rationale.corpus.Document;
import org.rationale.corpus.Outline;
import org.rationale.corpus.Section;
import org.rationale.corpus.Span;

/** An outline written out for comparison. */
final class OutlineText {

  private OutlineText() {}

  /** Every section and item with all of its text, white space left out. */
  static String withoutSpace(String text) {
    Outline outline = Sectioner.outline(new Document("any", text));
    StringBuilder out = new StringBuilder();
    for (Section section : outline.sections()) {
      out.append(section.kind()).append(' ').append(bare(section.span().of(text))).append('\n');
    }
    for (DisputedItem item : outline.items()) {
      out.append(item.decision()).append(' ').append(bare(item.heading().of(text)));
      out.append('|').append(bare(item.decisionSpan().of(text)));
      out.append('|').append(bare(text, item.claimsGuideline()));
      out.append('|').append(bare(text, item.reviewerGuideline()));
      out.append('|').append(bare(text, item.rationale())).append('\n');
    }
    return out.append(bare(text.substring(0, outline.labelledFrom()))).toString();
  }

  /** Every section and item with its positions, long texts cut in the middle. */
  static String withPositions(String text) {
    Outline outline = Sectioner.outline(new Document("any", text));
    StringBuilder out = new StringBuilder("labelled from " + outline.labelledFrom() + "\n");
    for (Section section : outline.sections()) {
      out.append(section.kind()).append(' ').append(quoted(text, section.span(), 30)).append('\n');
    }
    for (DisputedItem item : outline.items()) {
      out.append(item.decision()).append('\n');
      line(out, "heading", text, Optional.of(item.heading()));
      line(out, "decision", text, Optional.of(item.decisionSpan()));
      line(out, "claims administrator", text, item.claimsGuideline());
      line(out, "reviewer", text, item.reviewerGuideline());
      line(out, "rationale", text, item.rationale());
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String name, String text, Optional<Span> span) {
    out.append("  ").append(name).append(' ');
    out.append(span.map(s -> quoted(text, s, 150)).orElse("none")).append('\n');
  }

  private static String quoted(String text, Span span, int most) {
    String words = span.of(text).replaceAll("\\s+", " ");
    String shown =
        words.length() <= 2 * most
            ? words
            : words.substring(0, most) + " … " + words.substring(words.length() - most);
    return span.start() + "-" + span.end() + " «" + shown + "»";
  }

  private static String bare(String text, Optional<Span> span) {
    return span.map(s -> bare(s.of(text))).orElse("none");
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }
}
