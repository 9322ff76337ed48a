package org.rationale.cli.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rationale.annotators.text.ReflowedView;
import org.rationale.cli.page.Style.Weight;
import org.rationale.cli.terminal.Printable;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Outline;
import org.rationale.corpus.Section;
import org.rationale.corpus.SectionKind;
import org.rationale.corpus.Span;

/**
 * Sets a document as a page: the lines that a printer wrapped joined again, its mentions marked,
 * headings bold, the part that is not labelled pale.
 */
public final class DocumentPage {

  /** A paragraph of more characters is set off by blank lines. */
  private static final int ONE_LINE = 72;

  /** The longest label in front of a section, for instance {@code Decision rationale:}. */
  private static final int LABEL = 40;

  private final ReflowedView view;
  private final Outline outline;
  private final List<Mark> marks;
  private final StyledText page = new StyledText();
  private final Set<Integer> sectionStarts;

  /** Between which characters of the page each position of the view is. */
  private final int[] places;

  /** A mention, or a fragment of one, in positions of the view. */
  private record Mark(EntityType type, Span span) {}

  private DocumentPage(AnnotatedDocument annotated, Outline outline) {
    this.view = ReflowedView.of(annotated.document().text());
    this.outline = outline;
    this.marks = annotated.mentions().stream().flatMap(this::marks).toList();
    this.sectionStarts =
        outline.sections().stream()
            .map(section -> view.fromOriginal(section.span().start()))
            .collect(Collectors.toSet());
    this.places = new int[view.text().length() + 1];
  }

  /**
   * A part of a document as styled text of one line a paragraph.
   *
   * @param outline of the same document
   * @param part what to show, in positions of the document's text
   */
  public static StyledText of(
      AnnotatedDocument annotated, Outline outline, Marking marking, Span part) {
    DocumentPage page = new DocumentPage(annotated, outline);
    page.set(marking);
    return page.inView(part)
        .map(view -> page.page.part(page.places[view.start()], page.places[view.end()]))
        .findFirst()
        .orElseGet(StyledText::new);
  }

  private void set(Marking marking) {
    fill(marking);
    weigh();
    if (marking == Marking.COLOUR) {
      marks.forEach(mark -> restyle(mark.span, style -> style.in(mark.type)));
    }
  }

  private Stream<Mark> marks(Mention mention) {
    return mention.fragments().stream()
        .flatMap(this::inView)
        .map(span -> new Mark(mention.type(), span));
  }

  private Stream<Span> inView(Span original) {
    int start = view.fromOriginal(original.start());
    int end = view.fromOriginal(original.end());
    return start < end ? Stream.of(new Span(start, end)) : Stream.empty();
  }

  /** Puts the view's characters on the page, with the brackets and blank lines it needs. */
  private void fill(Marking marking) {
    Map<Integer, String> opening = new HashMap<>();
    Map<Integer, String> closing = new HashMap<>();
    if (marking == Marking.BRACKETS) {
      marks.forEach(m -> opening.merge(m.span.start(), "[", String::concat));
      // Marks stand in document order, the longer first: what opens last has to close first.
      for (int i = marks.size() - 1; i >= 0; i--) {
        Mark mark = marks.get(i);
        closing.merge(mark.span.end(), "|" + mark.type + "]", String::concat);
      }
    }
    String text = Printable.of(view.text());
    for (int i = 0; i < text.length(); i++) {
      page.append(closing.getOrDefault(i, ""));
      places[i] = page.text().length();
      page.append(opening.getOrDefault(i, ""));
      page.append(isBreak(text, i) ? isSetOff(text, i) ? "\n\n" : "\n" : text.substring(i, i + 1));
    }
    page.append(closing.getOrDefault(text.length(), ""));
    places[text.length()] = page.text().length();
  }

  /** Whether a paragraph ends here: at a line feed, and wherever a section begins. */
  private boolean isBreak(String text, int at) {
    return text.charAt(at) == '\n' || (text.charAt(at) == ' ' && sectionStarts.contains(at + 1));
  }

  /** Whether the paragraph that ends here has a blank line behind it. */
  private boolean isSetOff(String text, int at) {
    int next = at + 1;
    int start = text.lastIndexOf('\n', at - 1) + 1;
    int end = text.indexOf('\n', next);
    return at - start > ONE_LINE
        || (end < 0 ? text.length() : end) - next > ONE_LINE
        || sectionStarts.contains(next);
  }

  private void weigh() {
    if (outline.labelledFrom() > 0) {
      inView(new Span(0, outline.labelledFrom())).forEach(span -> restyle(span, Weight.PALE));
    }
    for (Section section : outline.sections()) {
      inView(section.span()).forEach(span -> weigh(section.kind(), span));
    }
  }

  private void weigh(SectionKind kind, Span span) {
    switch (kind) {
      case ITEM_HEADING -> restyle(span, Weight.BOLD);
      case CASE_SUMMARY, ISSUES_PREAMBLE -> label("\n", span).forEach(s -> restyle(s, Weight.BOLD));
      case CLAIMS_ADMINISTRATOR_GUIDELINE, REVIEWER_GUIDELINE, RATIONALE ->
          label(":", span).forEach(s -> restyle(s, Weight.BOLD));
      default -> {}
    }
  }

  /** The start of a section up to its label's or heading's end; nothing without one. */
  private Stream<Span> label(String end, Span section) {
    int at = view.text().indexOf(end, section.start());
    boolean found = at > section.start() && at < section.end() && at - section.start() <= LABEL;
    return found ? Stream.of(new Span(section.start(), at)) : Stream.empty();
  }

  private void restyle(Span span, Weight weight) {
    restyle(span, style -> style.with(weight));
  }

  private void restyle(Span span, UnaryOperator<Style> change) {
    page.restyle(places[span.start()], places[span.end()], change);
  }
}
