package org.rationale.annotators.drug;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.HashFilter;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.text.Terms;

/**
 * Reads names that lost a blank, a hyphen or a slash: {@code muscle relaxants} as one word, {@code
 * Diclofenacmisoprostol}, a salt glued to its ingredient.
 */
final class GluedNames {
  /** A shorter name is found inside too many words. */
  private static final int SHORTEST = 5;

  private static final int SHORTEST_SALT = 3;
  private static final int KEY = 4;

  private final Lexicon names;
  private final Lexicon salts = Lexicon.load(GluedNames.class, "salts.tsv");
  private final HashFilter heads = new HashFilter();

  /**
   * A reader of glued names.
   *
   * @param names all names as they are spelled right
   * @param entries what {@code names} was made of
   */
  GluedNames(Lexicon names, List<Entry> entries) {
    this.names = names;
    for (Entry entry : entries) {
      if (isIngredient(entry) && entry.term().length() >= SHORTEST) {
        heads.add(hash(Terms.words(entry.term()).get(0)));
      }
    }
  }

  /**
   * The names with each pair of neighbouring words in turn written as one: {@code protonpump
   * inhibitor}. Each keeps the name that it stands for.
   */
  static List<Entry> joined(List<Entry> entries) {
    List<Entry> joined = new ArrayList<>();
    for (Entry entry : entries) {
      List<String> words = Terms.words(entry.term());
      boolean named = !entry.normal().isEmpty() || entry.kind().startsWith("brand");
      String normal = named ? entry.normal() : entry.term();
      for (int at = 0; at + 1 < words.size(); at++) {
        if (isPlain(words.get(at)) && isPlain(words.get(at + 1))) {
          List<String> glued = new ArrayList<>(words);
          glued.set(at, words.get(at) + glued.remove(at + 1));
          joined.add(new Entry(String.join(" ", glued), entry.kind(), normal));
        }
      }
    }
    return joined;
  }

  /** What a word is that no list has: two ingredients, or one with its salt. */
  Optional<Entry> of(String word) {
    int last = word.length() - SHORTEST_SALT;
    if (last < SHORTEST || !heads.mayHold(hash(word)) || !isPlain(word)) {
      return Optional.empty();
    }
    for (int cut = SHORTEST; cut <= last; cut++) {
      Optional<Entry> first = ingredient(word.substring(0, cut));
      if (first.isPresent()) {
        String rest = word.substring(cut);
        if (salts.word(rest).isPresent()) {
          return Optional.of(named(first.get(), normal(first.get())));
        }
        Optional<Entry> other = rest.length() < SHORTEST ? Optional.empty() : ingredient(rest);
        if (other.isPresent()) {
          return Optional.of(named(first.get(), both(first.get(), other.get())));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Entry> ingredient(String word) {
    return names.word(word).filter(GluedNames::isIngredient);
  }

  private static boolean isIngredient(Entry entry) {
    return entry.kind().equals("ingredient");
  }

  private static Entry named(Entry first, String normal) {
    return new Entry(first.term(), first.kind(), normal);
  }

  private static String normal(Entry entry) {
    return entry.normal().isEmpty() ? entry.term() : entry.normal();
  }

  private static String both(Entry first, Entry other) {
    boolean inOrder = normal(first).compareTo(normal(other)) <= 0;
    return normal(inOrder ? first : other) + DrugPhrase.AND + normal(inOrder ? other : first);
  }

  private static int hash(String word) {
    return Spelling.hash(word, 0, Math.min(KEY, word.length()));
  }

  /** Whether it has nothing but letters, and more than one. */
  private static boolean isPlain(String word) {
    return word.length() > 1 && Spelling.isWord(word);
  }
}
