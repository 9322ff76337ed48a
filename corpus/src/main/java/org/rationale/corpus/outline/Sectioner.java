package org.rationale.corpus.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import org.rationale.corpus.DisputedItem;
import org.rationale.corpus.Document;
import org.rationale.corpus.Header;
import org.rationale.corpus.Outline;
import org.rationale.corpus.Section;
import org.rationale.corpus.SectionKind;
import org.rationale.corpus.Span;

/**
 * Finds the parts of a determination, whatever its layout: single-spaced, double-spaced, with page
 * breaks or with all line breaks lost.
 *
 * <p>The words that open a section stand in {@code landmarks.tsv}, the decisions in {@code
 * decisions.tsv}, the fields of the header in {@code header-fields.tsv}, all beside this class.
 */
public final class Sectioner {

  private final String text;
  private final TreeMap<Integer, Cut> cuts = new TreeMap<>();

  private Sectioner(String text) {
    this.text = text;
  }

  /** The outline of a document; one section where the text is no determination. */
  public static Outline outline(Document document) {
    return new Sectioner(document.text()).outline();
  }

  private Outline outline() {
    int position = 0;
    int labelledFrom = 0;
    for (SectionKind kind : FixedWords.PARTS) {
      Optional<MatchResult> heading = FixedWords.LANDMARKS.first(kind.name(), text, position);
      if (heading.isPresent()) {
        int start = TextRange.trimStart(text, heading.get().start(), heading.get().end());
        cuts.put(start, Cut.at(kind, start));
        position = heading.get().end();
        labelledFrom = kind == SectionKind.CASE_SUMMARY ? position : labelledFrom;
      }
    }
    List<ItemParts> items = new ItemFinder(text, position, FixedWords.LANDMARKS).find();
    items.forEach(this::cut);
    int head = cuts.isEmpty() ? 0 : cuts.firstKey();
    Header header = HeaderFields.before(text, head);
    boolean letter = cuts.containsValue(Cut.at(SectionKind.BOILERPLATE, head));
    cuts.putIfAbsent(
        0,
        Cut.at(letter || !header.equals(Header.NONE) ? SectionKind.HEADER : SectionKind.OTHER, 0));
    return new Outline(header, sections(), disputed(items), labelledFrom);
  }

  private void cut(ItemParts item) {
    cuts.put(item.start(), Cut.at(SectionKind.ITEM_HEADING, item.start()));
    item.decision()
        .ifPresent(found -> cuts.put(found.end(), Cut.at(SectionKind.OTHER, found.end())));
    item.labels().forEach(label -> cuts.put(label.start(), label));
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (Cut cut : cuts.values()) {
      TextRange.trim(text, cut.start(), end(cut))
          .ifPresent(span -> sections.add(new Section(cut.kind(), span)));
    }
    return sections;
  }

  private List<DisputedItem> disputed(List<ItemParts> items) {
    List<DisputedItem> disputed = new ArrayList<>();
    for (ItemParts item : items) {
      item.decision()
          .ifPresent(
              found ->
                  disputed.add(
                      new DisputedItem(
                          new Span(item.start(), found.headingEnd()),
                          found.decision(),
                          found.span(),
                          content(item, SectionKind.CLAIMS_ADMINISTRATOR_GUIDELINE),
                          content(item, SectionKind.REVIEWER_GUIDELINE),
                          content(item, SectionKind.RATIONALE))));
    }
    return disputed;
  }

  private Optional<Span> content(ItemParts item, SectionKind kind) {
    return item.label(kind).flatMap(cut -> TextRange.trim(text, cut.content(), end(cut)));
  }

  private int end(Cut cut) {
    Map.Entry<Integer, Cut> next = cuts.higherEntry(cut.start());
    return next == null ? text.length() : next.getKey();
  }
}
