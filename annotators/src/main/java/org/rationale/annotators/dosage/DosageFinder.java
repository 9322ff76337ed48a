package org.rationale.annotators.dosage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.rationale.annotators.EarlierMentions;
import org.rationale.annotators.Finder;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.text.Sentence;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/** Finds amounts of drugs and of treatments. */
public final class DosageFinder implements Finder {
  private final DosagePatterns patterns = DosagePatterns.load();
  private final Lexicon careWords = Lexicon.load(DosageFinder.class, "care-words.tsv");

  /** An amount as a pattern gives it. */
  private record Amount(Range range, String kind) {
    /** The longest first, of equally long ones that of the earlier row. */
    static final Comparator<Amount> PRECEDENCE = Comparator.comparingInt(a -> -a.range.length());
  }

  @Override
  public EntityType type() {
    return EntityType.DOSAGE;
  }

  @Override
  public List<Mention> find(Text text, EarlierMentions earlier) {
    List<Mention> mentions = new ArrayList<>();
    Reading reading = new Reading(text, patterns.parts());
    boolean drugBefore = false;
    for (Sentence sentence : text.sentences()) {
      Surroundings around = new Surroundings(text, sentence, earlier, careWords, drugBefore);
      reading.enter(around);
      for (Amount amount : apart(amounts(reading), around)) {
        Span span = span(text, amount.range());
        mentions.add(Mention.of(type(), amount.kind(), span.start(), span.end()));
      }
      drugBefore = around.hasDrug();
    }
    return List.copyOf(mentions);
  }

  /** The range without the point that abbreviates its unit: {@code 4 g.} */
  private static Span span(Text text, Range range) {
    Span span = text.span(range.from(), range.to());
    String last = text.token(range.to() - 1).surface();
    boolean point = last.length() > 1 && last.indexOf('.') == last.length() - 1;
    return point ? new Span(span.start(), span.end() - 1) : span;
  }

  private List<Amount> amounts(Reading reading) {
    Surroundings around = reading.around();
    List<Amount> amounts = new ArrayList<>();
    for (int i = around.from(); i < around.limit(); i++) {
      int at = i;
      if (!around.isClaimed(at)) {
        patterns.startingAt(reading, at, pattern -> read(pattern, reading, at, amounts));
      }
    }
    return amounts;
  }

  private static void read(DosagePattern pattern, Reading reading, int at, List<Amount> amounts) {
    Surroundings around = reading.around();
    pattern
        .longestAt(reading, at)
        .filter(range -> around.allow(pattern.context(), range.from()))
        .ifPresent(range -> amounts.add(new Amount(range, pattern.kind())));
  }

  /** The amounts that stand: the longest of those that overlap, in document order. */
  private static List<Amount> apart(List<Amount> amounts, Surroundings around) {
    if (amounts.isEmpty()) {
      return amounts;
    }
    BitSet taken = new BitSet(around.limit() - around.from());
    for (int at = around.from(); at < around.limit(); at++) {
      taken.set(at - around.from(), around.isDrug(at) || around.isClaimed(at));
    }
    List<Amount> standing = new ArrayList<>();
    amounts.sort(Amount.PRECEDENCE);
    for (Amount amount : amounts) {
      int from = amount.range().from() - around.from();
      int to = amount.range().to() - around.from();
      int next = taken.nextSetBit(from);
      if (next < 0 || next >= to) {
        taken.set(from, to);
        if (!amount.kind().equals(DosagePattern.NONE)) {
          standing.add(amount);
        }
      }
    }
    standing.sort(Comparator.comparingInt(amount -> amount.range().from()));
    return standing;
  }
}
