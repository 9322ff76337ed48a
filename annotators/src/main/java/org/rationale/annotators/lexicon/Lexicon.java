package org.rationale.annotators.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rationale.annotators.text.Terms;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Words;

/**
 * A set of terms, matched over tokens: the longest term that starts at a token wins. Case and
 * hyphens are folded ({@code X-ray}, {@code x ray}), the possessive is optional ({@code Tinel's
 * sign}, {@code Tinel sign}), and a term's last word may be a plural. Immutable.
 */
public final class Lexicon {
  private final int size;
  private final TermTrie trie;

  /** Numbers for the words that {@link Words} has none for. */
  private final Map<String, Integer> otherWords = new HashMap<>();

  private final boolean hasOtherWords;

  private Lexicon(List<Entry> rows) {
    size = rows.size();
    List<TermWords> terms = new ArrayList<>();
    List<List<String>> written = rows.stream().map(row -> Terms.words(row.term())).toList();
    for (int i = 0; i < size; i++) {
      terms.add(term(written.get(i), rows.get(i)));
    }
    for (int i = 0; i < size; i++) {
      addVariants(written.get(i), rows.get(i), terms);
    }
    trie = new TermTrie(terms, Words.size() + otherWords.size());
    hasOtherWords = !otherWords.isEmpty();
  }

  /** A lexicon of the given entries; of two rows for one term the first counts. */
  public static Lexicon of(List<Entry> entries) {
    return new Lexicon(entries);
  }

  /** A lexicon from TSV resources beside a class. */
  public static Lexicon load(Class<?> beside, String... resources) {
    List<Entry> entries = new ArrayList<>();
    for (String resource : resources) {
      entries.addAll(LexiconReader.read(beside, resource));
    }
    return new Lexicon(entries);
  }

  private TermWords term(List<String> words, Entry entry) {
    return new TermWords(words.stream().mapToInt(this::numberFor).toArray(), entry);
  }

  /** The number of a word of a term, a new one where it has none. */
  private int numberFor(String word) {
    int known = Words.number(word);
    return known == Words.OTHER
        ? otherWords.computeIfAbsent(word, w -> Words.size() + otherWords.size())
        : known;
  }

  private void addVariants(List<String> words, Entry entry, List<TermWords> terms) {
    addPlurals(words, entry, terms);
    List<String> withoutPossessive = words.stream().filter(w -> !w.equals("'s")).toList();
    if (withoutPossessive.size() < words.size()) {
      terms.add(term(withoutPossessive, entry));
      addPlurals(withoutPossessive, entry, terms);
    }
  }

  private void addPlurals(List<String> words, Entry entry, List<TermWords> terms) {
    if (!words.isEmpty()) {
      int last = words.size() - 1;
      for (String plural : Terms.plurals(words.get(last))) {
        List<String> variant = new ArrayList<>(words);
        variant.set(last, plural);
        terms.add(term(variant, entry));
      }
    }
  }

  /** How many entries it was made of. */
  public int size() {
    return size;
  }

  /** The entry of a whole term, as {@link #longestAt} would find it in running text. */
  public Optional<Entry> entry(String term) {
    List<String> words = Terms.words(term);
    int state = words.isEmpty() ? TermTrie.NOWHERE : trie.first(number(words.get(0)));
    for (int at = 1; at < words.size() && state != TermTrie.NOWHERE; at++) {
      state = trie.next(state, number(words.get(at)));
    }
    return Optional.ofNullable(trie.entry(state));
  }

  /**
   * The entry of a term of one word.
   *
   * @param norm the word as {@link org.rationale.annotators.text.Token#norm} has it
   */
  public Optional<Entry> word(String norm) {
    return Optional.ofNullable(trie.entry(trie.first(number(norm))));
  }

  /**
   * The longest term that starts at a token.
   *
   * @param limit index behind the last token that a term may cover
   */
  public Optional<Hit> longestAt(Text text, int from, int limit) {
    int state = from < limit ? trie.first(number(text, from)) : TermTrie.NOWHERE;
    return state == TermTrie.NOWHERE ? Optional.empty() : longest(text, from, limit, state);
  }

  /** The longest of the terms whose first word leads to a state. */
  private Optional<Hit> longest(Text text, int from, int limit, int first) {
    int state = first;
    int to = from + 1;
    Entry longest = trie.entry(state);
    for (int at = to; at < limit && trie.goesOn(state); at++) {
      int next = trie.next(state, number(text, at));
      if (next != TermTrie.NOWHERE) {
        state = next;
        Entry entry = trie.entry(state);
        if (entry != null) {
          to = at + 1;
          longest = entry;
        }
      } else if (!Terms.isSkipped(text, at)) {
        break;
      }
    }
    return longest == null ? Optional.empty() : Optional.of(new Hit(from, to, longest));
  }

  /** The number of a token's word; one that no term has is {@link Words#OTHER}. */
  private int number(Text text, int at) {
    int known = text.number(at);
    return known == Words.OTHER && hasOtherWords ? otherNumber(text.token(at).norm()) : known;
  }

  private int number(String norm) {
    int known = Words.number(norm);
    return known == Words.OTHER && hasOtherWords ? otherNumber(norm) : known;
  }

  private int otherNumber(String norm) {
    return otherWords.getOrDefault(norm, Words.OTHER);
  }

  /** All longest terms in a range of tokens from left to right, none overlapping another. */
  public List<Hit> scan(Text text, int from, int limit) {
    List<Hit> hits = new ArrayList<>();
    for (int at = from; at < limit; at++) {
      Optional<Hit> hit = longestAt(text, at, limit);
      if (hit.isPresent()) {
        hits.add(hit.get());
        at = hit.get().to() - 1;
      }
    }
    return hits;
  }
}
