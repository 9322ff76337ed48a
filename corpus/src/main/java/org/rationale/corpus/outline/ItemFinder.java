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
  private final boolean announced;
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
    this.lines = PrintedLines.of(text, landmarks);
    this.decisions = new DecisionFinder(text);
    for (SectionKind kind : LABELLED) {
      for (MatchResult match : landmarks.all(kind.name(), text, from)) {
        int start = TextRange.trimStart(text, match.start(), match.end());
        labels.putIfAbsent(start, new Cut(kind, start, match.end()));
      }
    }
    int firstLabel = labels.isEmpty() ? text.length() : labels.firstKey();
    Matcher preamble = PREAMBLE_END.matcher(text).region(from, firstLabel);
    this.announced = preamble.find();
    this.from = announced ? preamble.end() : from;
  }

  /** The items, in order. */
  List<ItemParts> find() {
    List<Anchor> anchors = withHeadings(anchors().values());
    HeadingStart headingStart = new HeadingStart(text, lines);
    List<ItemParts> items = new ArrayList<>();
    int done = from;
    for (int i = 0; i < anchors.size(); i++) {
      Anchor anchor = anchors.get(i);
      int limit = i + 1 < anchors.size() ? anchors.get(i + 1).headingEnd() : text.length();
      int floor = floor(anchor, done);
      int start =
          i == 0 && announced && floor == from
              ? TextRange.trimStart(text, floor, anchor.headingEnd())
              : headingStart.find(floor, anchor.headingEnd());
      items.add(new ItemParts(start, anchor.decision(), labelsBetween(anchor.end(), limit)));
      done = anchor.end();
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
    boolean done = true;
    for (Cut label : labels.values()) {
      int headingEnd = TextRange.trimEnd(text, from, label.start());
      if (label.kind() == SectionKind.CLAIMS_ADMINISTRATOR_GUIDELINE) {
        Optional<DecisionFinder.Found> decision = decisions.endingAt(from, headingEnd);
        if (decision.isPresent()) {
          anchors.put(decision.get().headingEnd(), Anchor.of(decision.get()));
          done = false;
        } else if (done && !label.isSentence()) {
          anchors.put(headingEnd, new Anchor(Optional.empty(), headingEnd, headingEnd));
          done = false;
        }
      }
      done |= label.kind() == SectionKind.RATIONALE;
    }
    return anchors;
  }

  /** Those with something to be a heading between them and what stands before. */
  private List<Anchor> withHeadings(Iterable<Anchor> anchors) {
    List<Anchor> kept = new ArrayList<>();
    int done = from;
    for (Anchor anchor : anchors) {
      int floor = floor(anchor, done);
      if (floor < anchor.headingEnd()
          && TextRange.trim(text, floor, anchor.headingEnd()).isPresent()) {
        kept.add(anchor);
        done = anchor.end();
      }
    }
    return kept;
  }

  /** Where at the earliest a heading may start: behind the label and the decision before it. */
  private int floor(Anchor anchor, int done) {
    Map.Entry<Integer, Cut> label = labels.lowerEntry(anchor.headingEnd());
    return label == null ? done : Math.max(done, behind(label.getValue()));
  }

  /** Position behind a label, or behind the line of a sentence that does its work. */
  private int behind(Cut label) {
    return label.isSentence()
        ? Math.max(label.start(), lines.get(lines.indexOf(label.start())).end())
        : label.content();
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
      boolean inOrder = own.isEmpty() || label.kind().compareTo(own.get(own.size() - 1).kind()) > 0;
      boolean opens = own.isEmpty() && TextRange.trim(text, start, label.start()).isEmpty();
      if (inOrder && (!label.isSentence() || sentences || opens)) {
        own.add(label);
        sentences |= label.isSentence();
      }
    }
    return own;
  }
}
