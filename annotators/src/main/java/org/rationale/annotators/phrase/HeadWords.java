package org.rationale.annotators.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rationale.annotators.phrase.Piece.Kind;

/**
 * Collects the words of the heads of one mention: cut at joints, each completed by the words that
 * it shares with another, in the singular.
 */
final class HeadWords {
  /** Words that need no number behind a name. */
  private static final Set<String> TYPES = Set.of("type");

  private final Singulars singulars;
  private final Predicate<String> isModifier;
  private final List<List<Piece>> segments = new ArrayList<>();
  private List<Piece> open = new ArrayList<>();

  HeadWords(Singulars singulars, Predicate<String> isModifier) {
    this.singulars = singulars;
    this.isModifier = isModifier;
  }

  void add(Piece piece) {
    open.add(piece);
  }

  /** Ends the head that is being collected. */
  void cut() {
    if (!open.isEmpty()) {
      segments.add(open);
      open = new ArrayList<>();
    }
  }

  /** Whether the head that is being collected has no word yet. */
  boolean isOpenEmpty() {
    return open.isEmpty();
  }

  boolean isEmpty() {
    return open.isEmpty() && segments.isEmpty();
  }

  /** The words so far as the sign that a predicate is said of; nothing is collected any more. */
  String takeSubject() {
    cut();
    List<String> names = segments.stream().map(this::name).filter(n -> !n.isBlank()).toList();
    segments.clear();
    return names.isEmpty() ? "" : names.get(names.size() - 1);
  }

  /** What is said of a sign, each by itself. */
  List<String> predicates() {
    cut();
    return segments.stream().map(this::name).filter(name -> !name.isEmpty()).toList();
  }

  /** The heads in the order of the text. */
  List<String> heads() {
    cut();
    List<String> heads = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      String head = isBareNumber(i) ? numbered(i) : shared(i);
      if (head.chars().anyMatch(Character::isLetter)) {
        heads.add(head);
      }
    }
    return heads;
  }

  private String name(List<Piece> words) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean type = i > 0 && TYPES.contains(words.get(i).text()) && isNumber(words, i + 1);
      if (!type) {
        texts.add(words.get(i).text());
      }
    }
    while (!texts.isEmpty() && isDangling(texts.get(texts.size() - 1))) {
      texts.remove(texts.size() - 1);
    }
    while (!texts.isEmpty() && isDangling(texts.get(0))) {
      texts.remove(0);
    }
    return singulars.ofName(String.join(" ", texts));
  }

  private static boolean isDangling(String word) {
    return switch (word) {
      case "of", "with", "without", "to", "under", "on", "in" -> true;
      default -> false;
    };
  }

  private static boolean isNumber(List<Piece> words, int at) {
    return at < words.size() && words.get(at).is(Kind.NUMBER);
  }

  private boolean isBareNumber(int segment) {
    List<Piece> words = segments.get(segment);
    return segment > 0 && words.size() == 1 && words.get(0).is(Kind.NUMBER);
  }

  /** {@code CRPS 1 and | 2}: the name of the one before with another number. */
  private String numbered(int segment) {
    List<Piece> before = segments.get(segment - 1);
    if (!before.get(before.size() - 1).is(Kind.NUMBER)) {
      return "";
    }
    List<Piece> words = new ArrayList<>(before.subList(0, before.size() - 1));
    words.addAll(segments.get(segment));
    return name(words);
  }

  /** {@code dull and | aching pain}: what only modifies is completed by the last head's noun. */
  private String shared(int segment) {
    List<Piece> words = segments.get(segment);
    List<Piece> last = segments.get(segments.size() - 1);
    Piece noun = last.get(last.size() - 1);
    boolean modifies =
        segment < segments.size() - 1
            && words.stream().allMatch(word -> isModifier.test(word.text()));
    List<Piece> whole = new ArrayList<>(words);
    if (modifies) {
      whole.add(noun);
    }
    return name(whole);
  }
}
