package org.rationale.gold.brat;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of one letter in a file: which are taken, and the next that is free. */
final class BratIds {

  /** By number, then by name. */
  static final Comparator<String> ORDER =
      Comparator.comparingInt(BratIds::number).thenComparing(Comparator.naturalOrder());

  private static final Pattern CANONICAL = Pattern.compile("[TARN#][1-9][0-9]{0,8}");

  private final char letter;
  private final Set<String> taken;
  private int highest;

  /**
   * Ids that do not collide with those that are there.
   *
   * @param atLeast the number above which the next free one is looked for
   */
  BratIds(char letter, Collection<String> there, int atLeast) {
    this.letter = letter;
    this.taken = new HashSet<>(there);
    this.highest = Math.max(atLeast, highest(letter, there));
  }

  /** The highest number among the ids of one letter, 0 where there is none. */
  static int highest(char letter, Collection<String> ids) {
    return ids.stream()
        .filter(id -> isCanonical(letter, id))
        .mapToInt(BratIds::number)
        .max()
        .orElse(0);
  }

  /** Whether an id is the letter and a number from 1 without leading zeros. */
  static boolean isCanonical(char letter, String id) {
    return CANONICAL.matcher(id).matches() && id.charAt(0) == letter;
  }

  /** The number of an id, 0 where it is not the letter and a number. */
  static int number(String id) {
    return CANONICAL.matcher(id).matches() ? Integer.parseInt(id.substring(1)) : 0;
  }

  /** The next id above all others. */
  String next() {
    highest++;
    String id = letter + Integer.toString(highest);
    taken.add(id);
    return id;
  }

  /** The id with this number if it is free, or else the next above all others. */
  String preferring(int number) {
    String id = letter + Integer.toString(number);
    return number > 0 && taken.add(id) ? id : next();
  }
}
