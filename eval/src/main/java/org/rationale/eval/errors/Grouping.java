package org.rationale.eval.errors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.eval.matching.Alignment;
import org.rationale.eval.matching.Pair;

/**
 * Gathers the wrong mentions of a document into errors, each mention into exactly one.
 *
 * <p>Partners that are not right are an error: of a boundary where their types agree, else of the
 * type. A prediction that stayed alone and overlaps a gold mention of its type whose partner is
 * wrong goes with that pair, which is then split; a gold mention that stayed alone goes likewise
 * with a wrong prediction, which has then merged several. Where it could go with several pairs, it
 * goes where it overlaps most. A pair that would be split and merged at once is what more mentions
 * speak for, split where as many do; the others, and all that is left, are missed or spurious.
 */
final class Grouping {

  private final List<MentionGroup> groups = new ArrayList<>();

  private Grouping() {}

  /** The errors of an alignment whose pairs of the same type come first. */
  static List<MentionGroup> of(Alignment alignment) {
    Grouping grouping = new Grouping();
    grouping.gather(alignment);
    return grouping.groups;
  }

  /** A pair of one type and two spans, with what else goes with it. */
  private record Shifted(Pair pair, List<Mention> pieces, List<Mention> parts) {

    Shifted(Pair pair) {
      this(pair, new ArrayList<>(), new ArrayList<>());
    }
  }

  private void gather(Alignment alignment) {
    List<Shifted> shifted = new ArrayList<>();
    for (Pair pair : alignment.pairs()) {
      if (!pair.sameType()) {
        ErrorKind kind = pair.sameSpan() ? ErrorKind.WRONG_TYPE : ErrorKind.WRONG_TYPE_AND_SPAN;
        add(kind, List.of(pair.gold()), List.of(pair.predicted()));
      } else if (!pair.sameSpan()) {
        shifted.add(new Shifted(pair));
      }
    }
    List<Mention> spurious = new ArrayList<>();
    List<Mention> missed = new ArrayList<>();
    for (Mention alone : alignment.spurious()) {
      attach(alone, shifted, s -> s.pair.gold(), Shifted::pieces, spurious);
    }
    for (Mention alone : alignment.missed()) {
      attach(alone, shifted, s -> s.pair.predicted(), Shifted::parts, missed);
    }
    for (Shifted each : shifted) {
      Pair pair = each.pair;
      if (each.parts.size() > each.pieces.size()) {
        add(ErrorKind.MERGED, with(pair.gold(), each.parts), List.of(pair.predicted()));
        spurious.addAll(each.pieces);
      } else {
        ErrorKind kind = each.pieces.isEmpty() ? boundary(pair) : ErrorKind.SPLIT;
        add(kind, List.of(pair.gold()), with(pair.predicted(), each.pieces));
        missed.addAll(each.parts);
      }
    }
    missed.forEach(mention -> add(ErrorKind.MISSED, List.of(mention), List.of()));
    spurious.forEach(mention -> add(ErrorKind.SPURIOUS, List.of(), List.of(mention)));
  }

  /** Gives a mention to the pair whose side it overlaps most, or leaves it alone. */
  private static void attach(
      Mention alone,
      List<Shifted> pairs,
      Function<Shifted, Mention> side,
      Function<Shifted, List<Mention>> others,
      List<Mention> left) {
    pairs.stream()
        .filter(each -> side.apply(each).type().equals(alone.type()))
        .filter(each -> Pair.overlap(side.apply(each), alone) > 0)
        .min(
            Comparator.comparingInt((Shifted each) -> -Pair.overlap(side.apply(each), alone))
                .thenComparing(side, Mention.ORDER))
        .map(others)
        .orElse(left)
        .add(alone);
  }

  private void add(ErrorKind kind, List<Mention> gold, List<Mention> predicted) {
    groups.add(new MentionGroup(kind, gold, predicted));
  }

  private static ErrorKind boundary(Pair pair) {
    Span gold = pair.gold().span();
    Span predicted = pair.predicted().span();
    if (gold.start() != predicted.start()) {
      return gold.end() == predicted.end() ? ErrorKind.BOUNDARY_LEFT : ErrorKind.BOUNDARY_BOTH;
    }
    return gold.end() == predicted.end() ? ErrorKind.BOUNDARY_INSIDE : ErrorKind.BOUNDARY_RIGHT;
  }

  private static List<Mention> with(Mention first, List<Mention> more) {
    List<Mention> all = new ArrayList<>(more);
    all.add(0, first);
    return all;
  }
}
