package org.rationale.annotators.drug;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.HashFilter;
import org.rationale.annotators.lexicon.LexiconReader;

/**
 * Recognizes drug names that no list has: misspelled ones ({@code Gralice}) by their distance to a
 * listed name, new ones by the ending that their class is named with ({@code -prazole}).
 *
 * <p>One edit may stand between a word and a name of six letters or more, two where both have ten;
 * the first letter and either the first or the last four letters must be right. Ordinary words that
 * come this near to a name are listed.
 */
final class Spelling {
  private static final DamerauLevenshteinDistance ONE_EDIT = new DamerauLevenshteinDistance(1);
  private static final DamerauLevenshteinDistance TWO_EDITS = new DamerauLevenshteinDistance(2);

  /** What a distance with a threshold answers beyond it. */
  private static final int MORE_EDITS = -1;

  private static final int SHORTEST = 6;
  private static final int LONG = 10;
  private static final int SHORTEST_WITH_STEM = 7;
  private static final int KEY = 4;
  private static final Set<String> CORRECTED = Set.of("ingredient", "brand", "class");

  private final HashFilter heads = new HashFilter();
  private final HashFilter tails = new HashFilter();
  private final HashFilter stemEnds = new HashFilter();
  private final Map<String, List<Entry>> byHead = new HashMap<>();
  private final Map<String, List<Entry>> byTail = new HashMap<>();
  private final Map<String, List<Entry>> stems = new HashMap<>();
  private final Set<String> ordinary = new HashSet<>();

  private Spelling() {}

  /** The spelling of the single-word names among the given ones. */
  static Spelling of(List<Entry> names) {
    Spelling spelling = new Spelling();
    for (Entry entry : names) {
      String name = entry.term().toLowerCase(Locale.ROOT);
      if (CORRECTED.contains(entry.kind()) && name.length() >= SHORTEST && isWord(name)) {
        Entry named = new Entry(name, entry.kind(), entry.normal());
        spelling.heads.add(hash(name, 0));
        spelling.tails.add(hash(name, name.length() - KEY));
        put(spelling.byHead, head(name), named);
        put(spelling.byTail, tail(name), named);
      }
    }
    for (Entry stem : LexiconReader.read(Spelling.class, "stems.tsv")) {
      spelling.stemEnds.add(hash(stem.term(), stem.term().length() - KEY));
      put(spelling.stems, lastLetters(stem.term()), stem);
    }
    LexiconReader.read(Spelling.class, "ordinary.tsv")
        .forEach(entry -> spelling.ordinary.add(entry.term()));
    return spelling;
  }

  private static void put(Map<String, List<Entry>> map, String key, Entry entry) {
    map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(entry);
  }

  /**
   * What a word is that no list has: a misspelled name, a name by its ending, or nothing. A name by
   * its ending has no term, for nothing says whether it is spelled right.
   */
  Optional<Entry> of(String word) {
    if (word.length() < SHORTEST) {
      return Optional.empty();
    }
    Entry found = nearest(word);
    if (found == null && word.length() >= SHORTEST_WITH_STEM) {
      found = byStem(word);
    }
    return found == null || !isWord(word) || ordinary.contains(word)
        ? Optional.empty()
        : Optional.of(found);
  }

  private Entry nearest(String word) {
    Entry found = null;
    if (heads.mayHold(hash(word, 0))) {
      found = nearest(word, byHead.get(head(word)));
    }
    if (found == null && tails.mayHold(hash(word, word.length() - KEY))) {
      found = nearest(word, byTail.get(tail(word)));
    }
    return found;
  }

  private static Entry nearest(String word, List<Entry> candidates) {
    if (candidates != null) {
      for (Entry entry : candidates) {
        String name = entry.term();
        int shorter = Math.min(name.length(), word.length());
        DamerauLevenshteinDistance edits = shorter >= LONG ? TWO_EDITS : ONE_EDIT;
        if (word.charAt(0) == name.charAt(0)
            && Math.max(name.length(), word.length()) - shorter <= edits.getThreshold()
            && (shorter >= LONG || differInPlace(word, name))
            && edits.apply(word, name) != MORE_EDITS) {
          return entry;
        }
      }
    }
    return null;
  }

  /** Whether two words are the same but for a letter, or two that stand side by side. */
  private static boolean differInPlace(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int before = 0;
    while (before < shorter && one.charAt(before) == other.charAt(before)) {
      before++;
    }
    int behind = 0;
    while (behind < shorter - before
        && one.charAt(one.length() - 1 - behind) == other.charAt(other.length() - 1 - behind)) {
      behind++;
    }
    return Math.max(one.length(), other.length()) - before - behind <= 2;
  }

  private Entry byStem(String word) {
    if (!stemEnds.mayHold(hash(word, word.length() - KEY))) {
      return null;
    }
    for (Entry stem : stems.getOrDefault(lastLetters(word), List.of())) {
      if (word.endsWith(stem.term())) {
        return new Entry("", stem.kind(), "");
      }
    }
    return null;
  }

  /** A hash of the four letters from a position on. */
  private static int hash(String word, int from) {
    return hash(word, from, from + KEY);
  }

  /** A hash of some letters of a word. */
  static int hash(String word, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return hash;
  }

  private static String head(String word) {
    return word.substring(0, KEY);
  }

  /** The last letters, with the first before them so that few names share a key. */
  private static String tail(String word) {
    return word.charAt(0) + lastLetters(word);
  }

  private static String lastLetters(String word) {
    return word.substring(word.length() - KEY);
  }

  /** Whether it has nothing but small letters. */
  static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }
}
