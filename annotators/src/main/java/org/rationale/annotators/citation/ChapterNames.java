package org.rationale.annotators.citation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.text.Text;

/** The chapters of the guidelines by the names they go under. Immutable. */
final class ChapterNames {
  private static final String ODG = "ODG";

  /** Chapters of ACOEM's guidelines have a number, but the one on pain is no part of the MTUS. */
  private final Set<String> ofAcoem = numbered();

  private final Lexicon ofOdg = load("odg");
  private final Lexicon ofOthers = load("mtus");

  private static Lexicon load(String kind) {
    return Lexicon.of(
        LexiconReader.read(ChapterNames.class, "chapters.tsv").stream()
            .filter(row -> row.kind().equals("chapter") || row.kind().equals(kind))
            .toList());
  }

  private static Set<String> numbered() {
    return LexiconReader.read(ChapterNames.class, "usual.tsv").stream()
        .filter(row -> row.kind().equals("number"))
        .map(row -> row.term().substring(row.term().indexOf('|') + 1))
        .filter(chapter -> !chapter.equals("chronic pain"))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Lexicon of(String source) {
    return source.equals(ODG) ? ofOdg : ofOthers;
  }

  /** The longest name of a chapter of a source that starts at a token. */
  Optional<Hit> at(String source, Text text, int from, int limit) {
    return of(source).longestAt(text, from, limit);
  }

  /** The chapter that a whole range of tokens names. */
  Optional<Hit> whole(String source, Text text, int from, int to) {
    return at(source, text, from, to).filter(hit -> hit.to() == to);
  }

  /** Whether a chapter, by name or number, is one of ACOEM's that the MTUS takes over. */
  boolean isOfAcoem(String name) {
    boolean number = !name.isEmpty() && name.chars().allMatch(Character::isDigit);
    return number || ofOthers.entry(name).filter(row -> ofAcoem.contains(row.normal())).isPresent();
  }

  /** The one name of the chapter that a name stands for. */
  Optional<String> canonical(String source, String name) {
    return of(source).entry(name).map(Entry::normal);
  }
}
