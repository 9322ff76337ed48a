package org.rationale.annotators.dosage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.rationale.annotators.lexicon.Table;
import org.rationale.annotators.text.Token;
import org.rationale.annotators.text.WordSet;

/** The table of patterns, indexed by the token that they start with. */
final class DosagePatterns {
  private static final String FUNCTION_WORDS = "function-words.tsv";
  private static final String PARTS = "dosage-parts.tsv";
  private static final String PATTERNS = "dosage-patterns.tsv";

  private final List<DosagePattern> all;
  private final Map<String, List<DosagePattern>> byWord = new HashMap<>();
  private final WordSet words;
  private final List<DosagePattern> byNumber = new ArrayList<>();
  private final List<DosagePattern> byLettersAndDigits = new ArrayList<>();
  private final List<DosagePattern> byDrug = new ArrayList<>();
  private final List<DosagePattern> byCare = new ArrayList<>();

  private final int parts;

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
    opening
        .words()
        .words()
        .forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(pattern));
    addIf(opening.number(), byNumber, pattern);
    addIf(opening.lettersAndDigits(), byLettersAndDigits, pattern);
    addIf(opening.drug(), byDrug, pattern);
    addIf(opening.care(), byCare, pattern);
  }

  private static void addIf(boolean starts, List<DosagePattern> list, DosagePattern pattern) {
    if (starts) {
      list.add(pattern);
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

  /** Hands over every pattern that may start at a token. */
  void startingAt(Reading reading, int at, Consumer<DosagePattern> tried) {
    Token token = reading.token(at);
    if (token.isNumber()) {
      byNumber.forEach(tried);
    } else {
      if (words.has(token)) {
        byWord.get(token.norm()).forEach(tried);
      }
      if (Opening.hasLettersAndDigits(token)) {
        byLettersAndDigits.forEach(tried);
      }
    }
    if (reading.isDrug(at)) {
      byDrug.forEach(tried);
    }
    if (reading.isCare(at)) {
      byCare.forEach(tried);
    }
  }
}
