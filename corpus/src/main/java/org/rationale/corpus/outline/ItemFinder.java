package org.rationale.corpus.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rationale.corpus.SectionKind;

/**
 * Finds the disputed items behind the heading that announces them.
 *
 * <p>An item is recognised by its decision with the claims administrator's label behind it. Where
 * one of the two is missing, the other does, if what stands around it leaves no doubt.
 */
final class ItemFinder {

  private static final Pattern PREAMBLE_END = Pattern.compile("(?i)\\bset\\s+forth\\s+below\\s*:?");

  private static final List<SectionKind> LABELLED =
      List.of(
          SectionKind.CLAIMS_ADMINISTRATOR_GUIDELINE,
          SectionKind.REVIEWER_GUIDELINE,
          SectionKind.RATIONALE);

  private final String text;
  private final int from;
  private final PrintedLines lines;
  private final DecisionFinder decisions;
  private final NavigableMap<Integer, Cut> labels = new TreeMap<>();

  /** Where a heading ends, and its decision where it has one that is known. */
  private record Anchor(Optional<DecisionFinder.Found> decision, int headingEnd, int end) {

    static Anchor of(DecisionFinder.Found decision) {
      return new Anchor(Optional.of(decision), decision.headingEnd(), decision.end());
    }
  }

  ItemFinder(String text, int from, PatternTable landmarks) {
    this.text = text;
    this.from = from;
    this.lines = PrintedLines.of(text);
    this.decisions = new DecisionFinder(text);
    for (SectionKind kind : LABELLED) {
      for (MatchResult match : landmarks.all(kind.name(), text, from)) {
        int start = TextRange.trimStart(text, match.start(), match.end());
        labels.putIfAbsent(start, new Cut(kind, start, match.end()));
      }
    }
  }

  /** The items, in order. */
  List<ItemParts> find() {
    List<Anchor> anchors = List.copyOf(anchors().values());
    int firstHeading = anchors.isEmpty() ? text.length() : anchors.get(0).headingEnd();
    Matcher preamble = PREAMBLE_END.matcher(text).region(from, firstHeading);
    boolean announced = preamble.find();
    int floor = announced ? preamble.end() : from;
    HeadingStart headingStart = new HeadingStart(text, lines);
    List<ItemParts> items = new ArrayList<>();
    for (int i = 0; i < anchors.size(); i++) {
      Anchor anchor = anchors.get(i);
      int limit = i + 1 < anchors.size() ? anchors.get(i + 1).headingEnd() : text.length();
      int start =
          i == 0 && announced
              ? TextRange.trimStart(text, floor, anchor.headingEnd())
              : headingStart.find(floor, anchor.headingEnd());
      List<Cut> own = labelsBetween(anchor.end(), limit);
      items.add(new ItemParts(start, anchor.decision(), own));
      floor = own.isEmpty() ? anchor.end() : own.get(own.size() - 1).content();
    }
    return items;
  }

  private NavigableMap<Integer, Anchor> anchors() {
    NavigableMap<Integer, Anchor> anchors = new TreeMap<>();
    for (DecisionFinder.Found decision : decisions.endingLines(from)) {
      if (isFollowedByBreak(decision.end())) {
        anchors.put(decision.headingEnd(), Anchor.of(decision));
      }
    }
    for (Cut label : labels.values()) {
      if (label.kind() == SectionKind.CLAIMS_ADMINISTRATOR_GUIDELINE) {
        int headingEnd = TextRange.trimEnd(text, from, label.start());
        decisions
            .endingAt(from, headingEnd)
            .map(Anchor::of)
            .or(() -> undecided(label, headingEnd, anchors.lowerEntry(label.start())))
            .ifPresent(anchor -> anchors.put(anchor.headingEnd(), anchor));
      }
    }
    return anchors;
  }

  /** A heading without a known decision: the label starts an item when the one before is done. */
  private Optional<Anchor> undecided(Cut label, int headingEnd, Map.Entry<Integer, Anchor> before) {
    boolean sentence = label.content() == label.start();
    int last = before == null ? from : before.getValue().end();
    boolean done =
        before == null
            || labelsBetween(last, label.start()).stream()
                .anyMatch(cut -> cut.kind() == SectionKind.RATIONALE);
    return sentence || !done || headingEnd <= last
        ? Optional.empty()
        : Optional.of(new Anchor(Optional.empty(), headingEnd, headingEnd));
  }

  /** Whether a label, a blank line or the end of the text follows. */
  private boolean isFollowedByBreak(int position) {
    int next = TextRange.trimStart(text, position, text.length());
    return next == text.length()
        || labels.containsKey(next)
        || (lines.startsAt(next)
            && lines.get(lines.indexOf(next)).gap() == PrintedLines.Gap.PARAGRAPH);
  }

  /** The labels of one item: the first of each kind, and only in the order of the kinds. */
  private List<Cut> labelsBetween(int start, int end) {
    List<Cut> own = new ArrayList<>();
    boolean sentences = false;
    for (Cut label : labels.subMap(start, Math.max(start, end)).values()) {
      boolean sentence = label.content() == label.start();
      SectionKind last = own.isEmpty() ? null : own.get(own.size() - 1).kind();
      boolean inOrder = last == null || label.kind().compareTo(last) > 0;
      boolean opens = own.isEmpty() && TextRange.trim(text, start, label.start()).isEmpty();
      if (inOrder && (!sentence || sentences || opens)) {
        own.add(label);
        sentences |= sentence;
      }
    }
    return own;
  }
}
