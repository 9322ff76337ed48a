package org.rationale.annotators.lexicon.terminology;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.rationale.annotators.lexicon.compiled.Term;
import org.rationale.annotators.lexicon.scratch.BlockReader;
import org.rationale.annotators.lexicon.scratch.BlockWriter;
import org.rationale.annotators.lexicon.scratch.RecordReader;
import org.rationale.annotators.lexicon.scratch.RecordSorter;
import org.rationale.annotators.lexicon.scratch.Records;
import org.rationale.annotators.lexicon.scratch.Scratch;
import org.rationale.corpus.EntityType;

/**
 * Makes one term of all offers of the same words: sorted by these they are read one after the
 * other, so that only one term at a time is in memory, and the terms are then sorted back into the
 * order in which they were first offered. For one import and one thread.
 */
final class Joining {

  /** Told which offer was left out. */
  @FunctionalInterface
  interface Listener {
    void leftOut(int offer, Reason reason);
  }

  private final RecordSorter offers;
  private final RecordSorter terms;
  private int size;

  private final Map<EntityType, Long> taken = new TreeMap<>();
  private final Map<Reason, Long> leftOut = new EnumMap<>(Reason.class);
  private final BitSet first = new BitSet();
  private long variants;
  private long codesDropped;
  private long withSmallLetters;

  /**
   * What came of it.
   *
   * @param terms in the order in which their words were first offered
   * @param first the numbers of the offers that these were
   * @param taken how many terms there are, by type
   * @param variants how many of them nobody published under this name
   * @param codesDropped how many of them had too many codes to keep them
   * @param leftOut how many offers were not the first of their words
   */
  record Result(
      Iterable<Term> terms,
      BitSet first,
      Map<EntityType, Long> taken,
      long variants,
      long codesDropped,
      Map<Reason, Long> leftOut) {}

  Joining(Scratch scratch) throws IOException {
    offers = scratch.sorter();
    terms = scratch.sorter();
  }

  /**
   * Takes an offer in, the next in number from 0 on.
   *
   * @param words the words of its text, by which terms are compared
   */
  void add(String words, Offer offer) throws IOException {
    offers.add(OfferForm.write(offer, new BlockWriter().key(words).place(size)));
    size = Math.addExact(size, 1);
  }

  /** How many offers were taken in. */
  int size() {
    return size;
  }

  /** The terms, once there are no more offers. */
  Result join(Listener listener) throws IOException {
    Records sorted = offers.sorted();
    try (RecordReader reader = sorted.open()) {
      byte[] words = null;
      Held held = null;
      int number = 0;
      for (BlockReader in = reader.next(); in != null; in = reader.next()) {
        byte[] next = in.key();
        int offer = in.place();
        if (held != null && Arrays.equals(words, next)) {
          Reason reason = held.add(OfferForm.read(in));
          leftOut.merge(reason, 1L, Long::sum);
          listener.leftOut(offer, reason);
        } else {
          end(held, number);
          held = new Held(OfferForm.read(in));
          words = next;
          number = offer;
        }
      }
      end(held, number);
    }
    sorted.delete();
    boolean capitalsTell = 2 * withSmallLetters >= first.cardinality();
    return new Result(
        new TakenTerms(terms.sorted(), capitalsTell),
        first,
        taken,
        variants,
        codesDropped,
        leftOut);
  }

  private void end(Held held, int number) throws IOException {
    if (held != null) {
      Taken term = held.taken();
      terms.add(term.writeTo(new BlockWriter().place(number)));
      first.set(number);
      withSmallLetters += term.hasSmallLetters() ? 1 : 0;
      taken.merge(term.sort().type(), 1L, Long::sum);
      variants += held.isVariant() ? 1 : 0;
      codesDropped += held.hasTooManyCodes() ? 1 : 0;
    }
  }
}
