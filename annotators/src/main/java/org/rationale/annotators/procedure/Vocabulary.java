package org.rationale.annotators.procedure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** The word lists of procedures, and the ends of words that name one. Immutable. */
final class Vocabulary {
  /** The word lists; of two rows for one term that of the earlier list counts. */
  static final List<String> LISTS =
      List.of(
          "surgery.tsv",
          "injections.tsv",
          "imaging.tsv",
          "tests.tsv",
          "therapies.tsv",
          "devices.tsv",
          "evaluations.tsv",
          "conditions.tsv",
          "words.tsv",
          "lookalikes.tsv");

  private final Lexicon terms;

  /** The names that one document gives to what is in no list. */
  private final Lexicon coined;

  private final WordEnds wordEnds;
  private final Map<String, TermClass> classes;

  private Vocabulary(
      Lexicon terms, Lexicon coined, WordEnds wordEnds, Map<String, TermClass> classes) {
    this.terms = terms;
    this.coined = coined;
    this.wordEnds = wordEnds;
    this.classes = classes;
  }

  private static Map<String, TermClass> classes() {
    Map<String, TermClass> classes = new HashMap<>();
    for (Role role : Role.values()) {
      addClass(role.name(), classes);
      for (Sort sort : Sort.values()) {
        addClass(role.name() + " " + sort.name(), classes);
      }
    }
    return Map.copyOf(classes);
  }

  private static void addClass(String column, Map<String, TermClass> classes) {
    classes.put(column.toLowerCase(Locale.ROOT), TermClass.of(column));
  }

  /** This vocabulary and terms of one document besides, which count before its own. */
  Vocabulary with(List<Entry> more) {
    return new Vocabulary(terms, Lexicon.of(more), wordEnds, classes);
  }

  /** The built-in word lists. */
  static Vocabulary standard() {
    return new Vocabulary(
        Lexicon.load(Vocabulary.class, LISTS.toArray(new String[0])),
        Lexicon.of(List.of()),
        WordEnds.standard(),
        classes());
  }

  /**
   * The longest term that starts at a token; a {@link Role#CAPS} term only in capitals. Of two that
   * are as long the document's own counts, where it is written as one.
   */
  Optional<Piece> pieceAt(Text text, int from, int limit) {
    Token token = text.token(from);
    if (!token.isWord() && !token.isNumber()) {
      return Optional.empty();
    }
    Optional<Hit> term = terms.longestAt(text, from, limit);
    Optional<Piece> name =
        coined
            .longestAt(text, from, limit)
            .filter(hit -> term.isEmpty() || hit.to() >= term.get().to())
            .flatMap(hit -> admitted(token, hit));
    if (name.isPresent()) {
      return name;
    }
    return term.isPresent()
        ? admitted(token, term.get())
        : wordEnds.of(token.norm()).map(entry -> piece(from, from + 1, entry));
  }

  /** The piece that a hit makes, where the capitals are as its role wants them. */
  private Optional<Piece> admitted(Token token, Hit hit) {
    Piece piece = piece(hit.from(), hit.to(), hit.entry());
    return switch (piece.role()) {
      case CAPS ->
          isInCapitals(token, hit.entry().term()) ? Optional.of(asName(piece)) : Optional.empty();
      case SIGN -> token.isCapitalized() ? Optional.of(piece) : Optional.empty();
      default -> Optional.of(piece);
    };
  }

  private Piece piece(int from, int to, Entry entry) {
    TermClass termClass = classes.get(entry.kind());
    if (termClass == null) {
      throw new IllegalStateException(
          "the word list's row for \"%s\" has the class \"%s\"; expected a role and a sort"
              .formatted(entry.term(), entry.kind()));
    }
    return new Piece(from, to, termClass.role(), termClass.sort());
  }

  private static Piece asName(Piece piece) {
    return new Piece(piece.from(), piece.to(), Role.NAME, piece.sort());
  }

  /** Whether a token has the capitals of an abbreviation; the s of a plural is none. */
  private static boolean isInCapitals(Token token, String term) {
    String surface = token.surface();
    boolean capitals =
        surface.length() > 1
            && Character.isUpperCase(surface.charAt(0))
            && !Character.isLowerCase(surface.charAt(1));
    boolean plural = surface.length() == term.length() + 1 || term.endsWith("s");
    return capitals && !(plural && surface.endsWith("S"));
  }
}
