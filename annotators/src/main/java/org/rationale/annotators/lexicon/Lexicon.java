package org.rationale.annotators.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rationale.annotators.text.Terms;
import org.rationale.annotators.text.Text;

/**
 * A set of terms, matched over tokens: the longest term that starts at a token wins. Case and
 * hyphens are folded ({@code X-ray}, {@code x ray}), the possessive is optional ({@code Tinel's
 * sign}, {@code Tinel sign}), and a term's last word may be a plural. Immutable.
 */
public final class Lexicon {
  private final Node root = new Node();
  private final HashFilter firstWords = new HashFilter();
  private final int size;

  /** A state of the token trie. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(4);
    private Entry entry;
  }

  private Lexicon(List<Entry> entries) {
    size = entries.size();
    for (Entry entry : entries) {
      add(Terms.words(entry.term()), entry);
    }
    for (Entry entry : entries) {
      addVariants(Terms.words(entry.term()), entry);
    }
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

  private void add(List<String> words, Entry entry) {
    Node node = root;
    words.stream().limit(1).forEach(first -> firstWords.add(first.hashCode()));
    for (String word : words) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    if (node.entry == null && node != root) {
      node.entry = entry;
    }
  }

  private void addVariants(List<String> words, Entry entry) {
    addPlurals(words, entry);
    List<String> withoutPossessive = words.stream().filter(w -> !w.equals("'s")).toList();
    if (withoutPossessive.size() < words.size()) {
      add(withoutPossessive, entry);
      addPlurals(withoutPossessive, entry);
    }
  }

  private void addPlurals(List<String> words, Entry entry) {
    if (!words.isEmpty()) {
      int last = words.size() - 1;
      for (String plural : Terms.plurals(words.get(last))) {
        List<String> variant = new ArrayList<>(words);
        variant.set(last, plural);
        add(variant, entry);
      }
    }
  }

  /** How many entries it was made of. */
  public int size() {
    return size;
  }

  /** The entry of a whole term, as {@link #longestAt} would find it in running text. */
  public Optional<Entry> entry(String term) {
    Node node = root;
    for (String word : Terms.words(term)) {
      node = node.next.get(word);
      if (node == null) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(node.entry);
  }

  /**
   * The entry of a term of one word.
   *
   * @param norm the word as {@link org.rationale.annotators.text.Token#norm} has it
   */
  public Optional<Entry> word(String norm) {
    Node node = firstWords.mayHold(norm.hashCode()) ? root.next.get(norm) : null;
    return node == null ? Optional.empty() : Optional.ofNullable(node.entry);
  }

  /**
   * The longest term that starts at a token.
   *
   * @param limit index behind the last token that a term may cover
   */
  public Optional<Hit> longestAt(Text text, int from, int limit) {
    if (from >= limit || !firstWords.mayHold(text.token(from).norm().hashCode())) {
      return Optional.empty();
    }
    Node node = root;
    Hit longest = null;
    for (int at = from; at < limit; at++) {
      String word = text.token(at).norm();
      Node next = node.next.get(word);
      if (next == null) {
        if (at > from && Terms.isSkipped(text, at)) {
          continue;
        }
        break;
      }
      node = next;
      if (node.entry != null) {
        longest = new Hit(from, at + 1, node.entry);
      }
    }
    return Optional.ofNullable(longest);
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
