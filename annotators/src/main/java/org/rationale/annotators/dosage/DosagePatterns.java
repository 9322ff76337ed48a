package org.rationale.annotators.dosage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.rationale.annotators.lexicon.Table;
import org.rationale.annotators.text.Token;
import org.rationale.annotators.text.WordMemory;
import org.rationale.annotators.text.WordSet;

/** The table of patterns, indexed by the token that they start with. */
final class DosagePatterns {
  private static final String FUNCTION_WORDS = "function-words.tsv";
  private static final String PARTS = "dosage-parts.tsv";
  private static final String PATTERNS = "dosage-patterns.tsv";

  private final List<DosagePattern> all;
  private final Map<String, List<Candidate>> byWord = new HashMap<>();
  private final WordSet words;
  private final List<Candidate> byNumber = new ArrayList<>();

  /** Of those that may start at a number, which may go on with a word. */
  private final WordMemory<List<Candidate>> byNumberBefore =
      new WordMemory<>(next -> byNumber.stream().filter(c -> c.second().admits(next)).toList());

  private final List<Candidate> byLettersAndDigits = new ArrayList<>();
  private final List<Candidate> byDrug = new ArrayList<>();
  private final List<Candidate> byCare = new ArrayList<>();

  private final int parts;

  /** A pattern, and what the second token may be of what it matches: most fail there. */
  private record Candidate(DosagePattern pattern, Opening second) {}

  private DosagePatterns(List<DosagePattern> patterns, int parts) {
    this.all = List.copyOf(patterns);
    this.parts = parts;
    all.forEach(this::index);
    this.words = WordSet.copyOf(byWord.keySet());
  }

  /** The built-in table. */
  static DosagePatterns load() {
    PatternParser parser =
        new PatternParser(
            Set.copyOf(Table.read(DosagePatterns.class, FUNCTION_WORDS, 1, row -> row.cell(0))));
    Table.each(DosagePatterns.class, PARTS, 2, row -> parser.addPart(row.cell(0), row.cell(1)));
    List<DosagePattern> patterns =
        Table.read(DosagePatterns.class, PATTERNS, 5, row -> pattern(row, parser));
    return new DosagePatterns(patterns, parser.parts());
  }

  private static DosagePattern pattern(Table.Row row, PatternParser parser) {
    return new DosagePattern(
        row.cell(0),
        Context.of(row.cell(1)),
        row.cell(2),
        row.cell(3),
        row.cell(4),
        parser.parse(row.cell(2)));
  }

  private void index(DosagePattern pattern) {
    Opening opening = pattern.compiled().opening();
    if (opening.anything()) {
      throw new IllegalStateException(
          "the pattern \"" + pattern.pattern() + "\" may start anywhere; begin with a word");
    }
    Candidate candidate = new Candidate(pattern, pattern.compiled().second());
    opening
        .words()
        .words()
        .forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(candidate));
    addIf(opening.number(), byNumber, candidate);
    addIf(opening.lettersAndDigits(), byLettersAndDigits, candidate);
    addIf(opening.drug(), byDrug, candidate);
    addIf(opening.care(), byCare, candidate);
  }

  private static void addIf(boolean starts, List<Candidate> list, Candidate candidate) {
    if (starts) {
      list.add(candidate);
    }
  }

  /** All patterns, in the order of the table. */
  List<DosagePattern> all() {
    return all;
  }

  /** How many parts the patterns are made of. */
  int parts() {
    return parts;
  }

  /** Hands over every pattern that may start at a token where it stands. */
  void startingAt(Reading reading, int at, Consumer<DosagePattern> tried) {
    Token token = reading.token(at);
    if (token.isNumber()) {
      boolean anchor = reading.has(at + 1) && (reading.isDrug(at + 1) || reading.isCare(at + 1));
      boolean known = reading.has(at + 1) && !anchor;
      offer(known ? byNumberBefore.of(reading.token(at + 1)) : byNumber, reading, at, tried);
    } else {
      if (words.has(token)) {
        offer(byWord.get(token.norm()), reading, at, tried);
      }
      if (Opening.hasLettersAndDigits(token)) {
        offer(byLettersAndDigits, reading, at, tried);
      }
    }
    if (reading.isDrug(at)) {
      offer(byDrug, reading, at, tried);
    }
    if (reading.isCare(at)) {
      offer(byCare, reading, at, tried);
    }
  }

  private static void offer(
      List<Candidate> candidates, Reading reading, int at, Consumer<DosagePattern> tried) {
    for (Candidate candidate : candidates) {
      if (reading.around().mayAllow(candidate.pattern().context())
          && candidate.second().mayBeAt(reading, at + 1)) {
        tried.accept(candidate.pattern());
      }
    }
  }
}
