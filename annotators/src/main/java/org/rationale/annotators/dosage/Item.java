package org.rationale.annotators.dosage;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rationale.annotators.text.Token;
import org.rationale.annotators.text.WordSet;

/**
 * What a stretch of tokens may be. Where it may end is a set of bits: bit 2 stands for two tokens
 * behind its start, no bit at all for no match. A stretch is shorter than 64 tokens.
 */
sealed interface Item
    permits Condition,
        Item.Word,
        Item.Shaped,
        Item.Amount,
        Item.Drug,
        Item.Care,
        Item.Words,
        Item.Maybe,
        Item.Sequence,
        Item.Part {
  /** The end of an item that takes no token. */
  long HERE = 1L;

  /** The end of an item that takes one token. */
  long NEXT = 1L << 1;

  long NOWHERE = 0L;

  /** Where the item may end if it starts at a token. */
  long ends(Reading reading, int at);

  /** Adds what a text may begin with to match the item. */
  void addStarts(Starts starts);

  /**
   * Adds what may be the second token of a match that begins with the item.
   *
   * @param behind what follows the item
   */
  default void addSeconds(Starts seconds, Sequence behind) {
    seconds.add(behind);
  }

  /** Whether it may take no token. */
  default boolean canBeEmpty() {
    return false;
  }

  /** A token with one of some normal forms. */
  record Word(WordSet norms) implements Item {
    @Override
    public long ends(Reading reading, int at) {
      return reading.has(at) && norms.has(reading.token(at)) ? NEXT : NOWHERE;
    }

    @Override
    public void addStarts(Starts starts) {
      norms.words().forEach(starts::addWord);
    }
  }

  /** A word with a digit in it, whose normal form a regular expression matches. */
  record Shaped(Pattern shape) implements Item {
    @Override
    public long ends(Reading reading, int at) {
      return reading.has(at)
              && reading.token(at).isWord()
              && shape.matcher(reading.token(at).norm()).matches()
          ? NEXT
          : NOWHERE;
    }

    @Override
    public void addStarts(Starts starts) {
      starts.addLettersAndDigits();
    }
  }

  /** A number in a range, both ends included. */
  record Amount(double least, double most) implements Item {
    @Override
    public long ends(Reading reading, int at) {
      return reading.has(at) && reading.token(at).isNumber() && isInRange(reading.token(at))
          ? NEXT
          : NOWHERE;
    }

    /** Whether it is; what is no plain number ({@code 1.2.3}) counts as 0. */
    private boolean isInRange(Token token) {
      if (least == 0 && most == Double.MAX_VALUE) {
        return true;
      }
      String digits = token.norm().replace(",", "");
      boolean plain = digits.length() < 10 && digits.indexOf('.') == digits.lastIndexOf('.');
      double value = plain ? Double.parseDouble(digits) : 0;
      return value >= least && value <= most;
    }

    @Override
    public void addStarts(Starts starts) {
      starts.addNumber();
    }
  }

  /** A token of a drug's name. */
  record Drug() implements Item {
    @Override
    public long ends(Reading reading, int at) {
      return reading.has(at) && reading.isDrug(at) ? NEXT : NOWHERE;
    }

    @Override
    public void addStarts(Starts starts) {
      starts.addDrug();
    }
  }

  /** A word of care, see {@link Surroundings}. */
  record Care() implements Item {
    @Override
    public long ends(Reading reading, int at) {
      return reading.has(at) && reading.isCare(at) ? NEXT : NOWHERE;
    }

    @Override
    public void addStarts(Starts starts) {
      starts.addCare();
    }
  }

  /** Up to some words that may describe a noun. */
  record Words(int most, WordSet others) implements Item {
    @Override
    public long ends(Reading reading, int at) {
      long ends = HERE;
      for (int i = 0; i < most && reading.has(at + i); i++) {
        Token token = reading.token(at + i);
        if (!token.is("-") && (!token.isWord() || others.has(token))) {
          break;
        }
        ends |= NEXT << i;
      }
      return ends;
    }

    @Override
    public void addStarts(Starts starts) {
      starts.addAnything();
    }

    @Override
    public void addSeconds(Starts seconds, Sequence behind) {
      seconds.addAnything();
    }

    @Override
    public boolean canBeEmpty() {
      return true;
    }
  }

  /** An item that may be missing. */
  record Maybe(Item item) implements Item {
    @Override
    public long ends(Reading reading, int at) {
      return HERE | item.ends(reading, at);
    }

    @Override
    public void addStarts(Starts starts) {
      item.addStarts(starts);
    }

    @Override
    public void addSeconds(Starts seconds, Sequence behind) {
      item.addSeconds(seconds, behind);
      behind.addSeconds(seconds, Sequence.NOTHING);
    }

    @Override
    public boolean canBeEmpty() {
      return true;
    }
  }

  /** Items one behind the other. */
  record Sequence(List<Item> items) implements Item {
    static final Sequence NOTHING = new Sequence(List.of());

    @Override
    public long ends(Reading reading, int at) {
      long ends = HERE;
      for (int i = 0; i < items.size() && ends != NOWHERE; i++) {
        Item item = items.get(i);
        long further = NOWHERE;
        for (long left = ends; left != NOWHERE; left &= left - 1) {
          int taken = Long.numberOfTrailingZeros(left);
          further |= item.ends(reading, at + taken) << taken;
        }
        ends = further;
      }
      return ends;
    }

    @Override
    public void addStarts(Starts starts) {
      for (Item item : items) {
        item.addStarts(starts);
        if (!item.canBeEmpty()) {
          return;
        }
      }
    }

    @Override
    public void addSeconds(Starts seconds, Sequence behind) {
      if (!items.isEmpty()) {
        items.get(0).addSeconds(seconds, rest().then(behind));
      } else if (!behind.items.isEmpty()) {
        behind.addSeconds(seconds, NOTHING);
      } else {
        seconds.addAnything();
      }
    }

    private Sequence rest() {
      return new Sequence(items.subList(1, items.size()));
    }

    /** This sequence and another one behind it. */
    Sequence then(Sequence other) {
      return new Sequence(Stream.concat(items.stream(), other.items.stream()).toList());
    }

    @Override
    public boolean canBeEmpty() {
      return items.stream().allMatch(Item::canBeEmpty);
    }
  }

  /**
   * A part by name, any of some sequences; a reading remembers where it ends.
   *
   * @param number which part it is, counted from 0
   * @param opening what a text may begin with to match it
   */
  record Part(int number, List<Sequence> ways, Opening opening) implements Item {
    static Part of(int number, List<Sequence> ways) {
      Starts starts = new Starts();
      ways.forEach(starts::add);
      return new Part(number, ways, starts.opening());
    }

    @Override
    public long ends(Reading reading, int at) {
      return opening.mayBeAt(reading, at) ? reading.remembered(this, at) : NOWHERE;
    }

    @Override
    public void addStarts(Starts starts) {
      ways.forEach(way -> way.addStarts(starts));
    }

    @Override
    public void addSeconds(Starts seconds, Sequence behind) {
      ways.forEach(way -> way.addSeconds(seconds, behind));
    }

    @Override
    public boolean canBeEmpty() {
      return ways.stream().anyMatch(Sequence::canBeEmpty);
    }
  }
}
