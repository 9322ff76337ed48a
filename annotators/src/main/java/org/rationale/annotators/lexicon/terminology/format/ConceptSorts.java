package org.rationale.annotators.lexicon.terminology.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.rationale.annotators.lexicon.terminology.Sort;

/**
 * What each concept of the UMLS is: of its semantic types the one that stands first in a table. A
 * release has millions of them, so each has a byte.
 */
final class ConceptSorts {
  private static final int DIGITS = 7;

  private final SortTable types;

  /** By the number of the concept, the rank of its type, from 1; 0 where it has none. */
  private byte[] ranks = new byte[1 << 16];

  /** The same of concepts that are not C and seven digits. */
  private final Map<String, Byte> others = new HashMap<>();

  /** Nothing known yet; the table has less than 127 types. */
  ConceptSorts(SortTable types) {
    this.types = types;
  }

  /** Takes in that a concept is of a semantic type. */
  void add(String concept, String type) {
    if (types.of(type).isEmpty()) {
      return;
    }
    byte rank = (byte) (types.rank(type) + 1);
    int number = number(concept);
    if (number < 0) {
      others.merge(concept, rank, (one, other) -> one <= other ? one : other);
    } else {
      if (number >= ranks.length) {
        ranks = Arrays.copyOf(ranks, Math.max(number + 1, 2 * ranks.length));
      }
      ranks[number] = ranks[number] == 0 || rank < ranks[number] ? rank : ranks[number];
    }
  }

  /** What a concept is; {@link Sort#NONE} where that is not known. */
  Sort of(String concept) {
    int number = number(concept);
    byte rank =
        number < 0
            ? others.getOrDefault(concept, (byte) 0)
            : number < ranks.length ? ranks[number] : 0;
    return rank == 0 ? Sort.NONE : types.at(rank - 1);
  }

  /** The number of a concept; negative where it has another form. */
  private static int number(String concept) {
    if (concept.length() != DIGITS + 1 || concept.charAt(0) != 'C') {
      return -1;
    }
    int number = 0;
    for (int i = 1; i <= DIGITS; i++) {
      int digit = concept.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
