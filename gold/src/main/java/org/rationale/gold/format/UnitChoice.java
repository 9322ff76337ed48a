package org.rationale.gold.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds out over all mentions of a file what its offsets count. */
final class UnitChoice {

  /** So many mentions must agree before a fixed distance is believed. */
  private static final int ENOUGH = 3;

  /**
   * A document with its text, where that is known.
   *
   * @param stated as the file states it
   * @param text that it should have
   */
  record Source(StatedDocument stated, Optional<String> text) {

    CountedDocument counted(Counting counting) {
      return new CountedDocument(stated, text, counting);
    }

    /** Whether the file gives a whole text that is not the one it should be. */
    boolean isOtherText() {
      Optional<String> whole = stated.wholeText();
      return whole.isPresent() && text.isPresent() && !whole.equals(text);
    }
  }

  private final List<Source> sources;
  private final int mentions;

  UnitChoice(List<Source> sources) {
    this.sources = sources.stream().filter(s -> !s.isOtherText()).toList();
    this.mentions = this.sources.stream().mapToInt(s -> s.stated().mentions().size()).sum();
  }

  /** Number of mentions in the file. */
  int mentions() {
    return mentions;
  }

  /**
   * The first counting in which every offset of the file fits the texts; empty if there is none.
   * All but the first must also cut no words of which the file does not say that they are meant.
   */
  Optional<Counting> fitting(List<Counting> countings) {
    Counting first = countings.get(0);
    if (all(first, (document, mention) -> document.spans(mention).isPresent())) {
      return Optional.of(first);
    }
    return countings.stream().skip(1).filter(c -> all(c, UnitChoice::explains)).findFirst();
  }

  /**
   * The first counting of all in which every offset of the file fits and no mention cuts words of
   * which the file does not say that they are meant; empty if there is none.
   */
  Optional<Counting> explaining() {
    return Counting.ALL.stream()
        .filter(c -> !c.isShifted() || mentions >= ENOUGH)
        .filter(c -> all(c, UnitChoice::explains))
        .findFirst();
  }

  private static boolean explains(CountedDocument document, StatedMention mention) {
    return mention.surface().isPresent()
        ? document.spans(mention).isPresent()
        : document.isLikely(mention);
  }

  /** Other countings that fit as well and mean other places. */
  List<Counting> alternatives(Counting chosen, List<Counting> countings) {
    List<Counting> others = new ArrayList<>();
    for (Counting other : countings) {
      if (!other.equals(chosen) && fitting(List.of(other)).isPresent() && !mean(chosen, other)) {
        others.add(other);
      }
    }
    return others;
  }

  /**
   * The counting in which every mention starts and ends where words do, where the chosen one cuts
   * words; empty where nothing speaks against the chosen one. Of no weight where the file says
   * which words it means.
   */
  Optional<Counting> likelier(Counting chosen) {
    long unlikely = unlikely(chosen);
    if (unlikely == 0) {
      return Optional.empty();
    }
    return Counting.ALL.stream()
        .filter(c -> !c.equals(chosen))
        .filter(c -> !c.isShifted() || (mentions >= ENOUGH && unlikely == mentions))
        .filter(c -> all(c, UnitChoice::explains))
        .findFirst();
  }

  private long unlikely(Counting counting) {
    long unlikely = 0;
    for (Source source : sources) {
      CountedDocument document = source.counted(counting);
      unlikely +=
          source.stated().mentions().stream()
              .filter(m -> m.surface().isEmpty() && !document.isLikely(m))
              .count();
    }
    return unlikely;
  }

  private boolean mean(Counting one, Counting other) {
    return sources.stream()
        .allMatch(
            source -> {
              CountedDocument first = source.counted(one);
              CountedDocument second = source.counted(other);
              return source.stated().mentions().stream()
                  .allMatch(m -> first.spans(m).equals(second.spans(m)));
            });
  }

  private boolean all(Counting counting, BiPredicate<CountedDocument, StatedMention> test) {
    return sources.stream()
        .allMatch(
            source -> {
              CountedDocument document = source.counted(counting);
              return document.contradiction().isEmpty()
                  && source.stated().mentions().stream().allMatch(m -> test.test(document, m));
            });
  }
}
