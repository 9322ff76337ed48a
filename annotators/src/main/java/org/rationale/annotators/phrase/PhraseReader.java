package org.rationale.annotators.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rationale.annotators.anatomy.Anatomy;
import org.rationale.annotators.anatomy.LevelNames;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.phrase.Piece.Kind;
import org.rationale.annotators.text.Definition;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** Turns the words of a mention into pieces by word lists. Immutable. */
final class PhraseReader {
  private static final Set<String> SIDE_LETTERS = Set.of("L", "R", "Lt", "Rt", "LT", "RT", "B");

  private final Lexicon sites = Lexicon.load(Anatomy.class, "sites.tsv", "positions.tsv");
  private final Lexicon degrees = Lexicon.load(PhraseReader.class, "degrees.tsv");
  private final Lexicon clauses = Lexicon.load(PhraseReader.class, "clauses.tsv");
  private final Lexicon names = Lexicon.load(PhraseReader.class, "names.tsv");
  private final SitePieces sitePieces;
  private final Singulars singulars = new Singulars();
  private final Lexicon wholes;
  private final List<Lexicon> lexicons;

  /** The pieces of names that keep their words, by term. */
  private final Map<String, Piece> named = new HashMap<>();

  private final Set<String> copulas;
  private final Set<String> adverbs;
  private final Map<String, List<Piece>> aliases = new HashMap<>();

  /**
   * A reader for mentions of one type.
   *
   * @param wholes names that keep their words
   * @param copulas words between a sign and what is said of it
   * @param adverbs words that say nothing behind a copula
   */
  PhraseReader(List<Entry> wholes, Set<String> copulas, Set<String> adverbs) {
    this.wholes = Lexicon.of(wholes);
    this.lexicons = List.of(names, this.wholes, degrees, clauses, sites);
    wholes.forEach(this::addNamed);
    LexiconReader.read(PhraseReader.class, "names.tsv").forEach(this::addNamed);
    this.copulas = copulas;
    this.adverbs = adverbs;
    this.sitePieces = new SitePieces(singulars);
    for (Entry row : LexiconReader.read(PhraseReader.class, "names.tsv")) {
      if (!row.kind().equals("whole")) {
        aliases.put(row.term(), expansion(row.normal()));
      }
    }
  }

  /** The pieces of a name that stands for another; one word where it would stand for itself. */
  private List<Piece> expansion(String name) {
    boolean compact = name.indexOf(' ') < 0;
    return compact ? List.of(word(name)) : read(PlainWords.text(name), false);
  }

  private static Piece word(String word) {
    return new Piece(Kind.WORD, word, word);
  }

  /** The pieces of a range of tokens. */
  List<Piece> read(Text text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.token(at).is("\"")) {
        String unquoted = text.string(from, to).replaceAll("[\"\u201C\u201D]", "");
        return read(PlainWords.text(unquoted.replace('\n', ' ')), true);
      }
    }
    return read(text, from, to, true);
  }

  private List<Piece> read(Text text, boolean aliased) {
    return read(text, 0, text.size(), aliased);
  }

  private List<Piece> read(Text text, int from, int to, boolean aliased) {
    List<Piece> pieces = new ArrayList<>();
    int at = from;
    while (at < to) {
      boolean opens = text.token(at).is("(") || text.token(at).is("[");
      at = opens ? bracket(text, at, to, aliased, pieces) : step(text, at, to, aliased, pieces);
    }
    return pieces;
  }

  /** A bracket counts where it names a site, a side or a level and nothing else. */
  private int bracket(Text text, int open, int to, boolean aliased, List<Piece> pieces) {
    int close = open + 1;
    while (close < to && !text.token(close).is(")") && !text.token(close).is("]")) {
      close++;
    }
    List<Piece> inside = read(text, open + 1, close, aliased);
    boolean place =
        inside.stream().allMatch(p -> p.isInRun() || p.is(Kind.JOINT) || p.is(Kind.PREPOSITION));
    if (place) {
      pieces.addAll(inside);
    }
    return close + 1;
  }

  /** Adds what begins at a token; the index behind it. */
  private int step(Text text, int at, int to, boolean aliased, List<Piece> pieces) {
    Token token = text.token(at);
    Optional<LevelNames.Level> level = LevelNames.at(text, at, to);
    if (level.isPresent()) {
      pieces.add(new Piece(Kind.LEVEL, level.get().name(), token.norm()));
      return level.get().to();
    }
    Hit best = null;
    Lexicon source = null;
    for (Lexicon lexicon : lexicons) {
      Optional<Hit> hit =
          lexicon == names ? name(text, at, to, aliased) : lexicon.longestAt(text, at, to);
      if (hit.isPresent() && (best == null || hit.get().to() > best.to())) {
        best = hit.get();
        source = lexicon;
      }
    }
    if (best == null) {
      Optional<Definition> defined =
          aliased ? text.definitions().of(token.surface()) : Optional.empty();
      if (defined.isPresent()) {
        pieces.addAll(read(text, defined.get().from(), defined.get().to(), false));
        return at + 1;
      }
      return other(text, at, to, pieces);
    }
    add(text, best, source, pieces);
    return best.to();
  }

  /** While the long form of an alias is read, no alias counts. */
  private Optional<Hit> name(Text text, int at, int to, boolean aliased) {
    String surface = text.token(at).surface();
    boolean capitals = surface.length() > 1 && Character.isUpperCase(surface.charAt(1));
    return names
        .longestAt(text, at, to)
        .filter(
            hit ->
                switch (hit.entry().kind()) {
                  case "short" -> aliased && capitals;
                  case "alias" -> aliased;
                  default -> true;
                });
  }

  private void add(Text text, Hit hit, Lexicon source, List<Piece> pieces) {
    Entry entry = hit.entry();
    String word = text.string(hit.from(), hit.to()).toLowerCase(Locale.ROOT).replace('\n', ' ');
    if (source == sites) {
      pieces.add(sitePieces.of(entry, word));
    } else if (source == names && !entry.kind().equals("whole")) {
      pieces.addAll(aliases.getOrDefault(entry.term(), List.of(word(entry.normal()))));
    } else if (source == degrees || source == clauses) {
      Kind kind = Kind.valueOf(entry.kind().toUpperCase(Locale.ROOT));
      pieces.add(new Piece(kind, entry.normal().isEmpty() ? word : entry.normal(), word));
    } else {
      pieces.add(named.getOrDefault(entry.term(), word(word)));
    }
  }

  private void addNamed(Entry row) {
    named.putIfAbsent(
        row.term(), word(PlainWords.withArabicNumbers(row.term().toLowerCase(Locale.ROOT))));
  }

  /** A token that no list knows: a word, with what a hyphen ties to it, or a number. */
  private int other(Text text, int at, int to, List<Piece> pieces) {
    Token token = text.token(at);
    if (token.isMark()) {
      if (token.is("-") && joinsNames(text, at, to)) {
        pieces.add(new Piece(Kind.JOINT, "-", "-"));
      }
      return at + 1;
    }
    String norm = token.norm();
    if (SIDE_LETTERS.contains(token.surface())) {
      String side = norm.startsWith("l") ? "left" : norm.startsWith("r") ? "right" : "bilateral";
      pieces.add(new Piece(Kind.SIDE, side, norm));
    } else if (norm.equals("with") || norm.equals("without")) {
      pieces.add(new Piece(Kind.WITH, norm, norm));
    } else if (copulas.contains(norm)) {
      pieces.add(new Piece(Kind.COPULA, norm, norm));
    } else if (adverbs.contains(norm)) {
      pieces.add(new Piece(Kind.ADVERB, norm, norm));
    } else if (norm.equals("'s")) {
      possessive(pieces);
    } else {
      int end = compound(text, at, to);
      String word = text.string(at, end).toLowerCase(Locale.ROOT);
      boolean number = end == at + 1 && (token.isNumber() || PlainWords.isNumeral(norm));
      pieces.add(number ? new Piece(Kind.NUMBER, PlainWords.arabic(norm), norm) : word(word));
      return end;
    }
    return at + 1;
  }

  private void possessive(List<Piece> pieces) {
    if (!pieces.isEmpty() && pieces.get(pieces.size() - 1).is(Kind.WORD)) {
      Piece owner = pieces.remove(pieces.size() - 1);
      boolean plural = aliases.containsKey(owner.text()); // MRI's
      pieces.add(plural ? owner : word(owner.text() + "'s"));
    }
  }

  /** {@code sprain-strain}, {@code EMG-NCV}: a hyphen between two names. */
  private boolean joinsNames(Text text, int hyphen, int to) {
    return hyphen > 0
        && hyphen + 1 < to
        && !text.spaceBefore(hyphen)
        && !text.spaceBefore(hyphen + 1)
        && isName(text, hyphen - 1)
        && isName(text, hyphen + 1);
  }

  private boolean isName(Text text, int token) {
    return wholes.longestAt(text, token, token + 1).isPresent()
        || names.longestAt(text, token, token + 1).isPresent();
  }

  /** {@code post-herpetic}, {@code ketamine-induced}. */
  private int compound(Text text, int at, int to) {
    int end = at + 1;
    while (end + 1 < to
        && text.token(end).is("-")
        && !text.spaceBefore(end)
        && !text.spaceBefore(end + 1)
        && !text.token(end + 1).isMark()
        && LevelNames.at(text, end + 1, to).isEmpty()) {
      end += 2;
    }
    return end;
  }

  Singulars singulars() {
    return singulars;
  }
}
