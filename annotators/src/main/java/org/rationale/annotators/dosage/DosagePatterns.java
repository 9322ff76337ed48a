package org.rationale.annotators.dosage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.rationale.annotators.lexicon.HashFilter;
import org.rationale.annotators.text.Token;

/** The table of patterns, indexed by the token that they start with. */
final class DosagePatterns {
  private static final String FUNCTION_WORDS = "function-words.tsv";
  private static final String PARTS = "dosage-parts.tsv";
  private static final String PATTERNS = "dosage-patterns.tsv";

  private final List<DosagePattern> all;
  private final HashFilter words = new HashFilter();
  private final Map<String, List<DosagePattern>> byWord = new HashMap<>();
  private final List<DosagePattern> byNumber = new ArrayList<>();
  private final List<DosagePattern> byLettersAndDigits = new ArrayList<>();
  private final List<DosagePattern> byDrug = new ArrayList<>();
  private final List<DosagePattern> byCare = new ArrayList<>();

  private final int parts;

  private DosagePatterns(List<DosagePattern> patterns, int parts) {
    this.all = List.copyOf(patterns);
    this.parts = parts;
    all.forEach(this::index);
  }

  /** The built-in table. */
  static DosagePatterns load() {
    Set<String> functionWords = new HashSet<>();
    rows(FUNCTION_WORDS, 1, row -> functionWords.add(row[0]));
    PatternParser parser = new PatternParser(functionWords);
    rows(PARTS, 2, row -> parser.addPart(row[0], row[1]));
    List<DosagePattern> patterns = new ArrayList<>();
    rows(
        PATTERNS,
        5,
        row ->
            patterns.add(
                new DosagePattern(
                    row[0], Context.of(row[1]), row[2], row[3], row[4], parser.parse(row[2]))));
    return new DosagePatterns(patterns, parser.parts());
  }

  private static void rows(String resource, int columns, Consumer<String[]> reader) {
    try (InputStream stream = DosagePatterns.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("no table " + resource + "; rebuild the module");
      }
      List<String> lines =
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank() && !lines.get(i).startsWith("# ")) {
          row(lines.get(i), resource + ":" + (i + 1), columns, reader);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + resource, e);
    }
  }

  private static void row(String line, String place, int columns, Consumer<String[]> reader) {
    String[] row = line.split("\t", -1);
    if (row.length != columns) {
      throw new IllegalStateException(
          "%s: expected %d columns separated by single tabs, found \"%s\""
              .formatted(place, columns, line));
    }
    try {
      reader.accept(row);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(place + ": " + e.getMessage(), e);
    }
  }

  private void index(DosagePattern pattern) {
    Starts starts = pattern.compiled().starts();
    if (starts.isAnything()) {
      throw new IllegalStateException(
          "the pattern \"" + pattern.pattern() + "\" may start anywhere; begin with a word");
    }
    starts.words().forEach(w -> words.add(w.hashCode()));
    starts.words().forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(pattern));
    addIf(starts.isNumber(), byNumber, pattern);
    addIf(starts.isLettersAndDigits(), byLettersAndDigits, pattern);
    addIf(starts.isDrug(), byDrug, pattern);
    addIf(starts.isCare(), byCare, pattern);
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
      if (words.mayHold(token.norm().hashCode())) {
        byWord.getOrDefault(token.norm(), List.of()).forEach(tried);
      }
      if (token.isWord() && hasDigit(token.norm())) {
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

  private static boolean hasDigit(String norm) {
    for (int i = 0; i < norm.length(); i++) {
      if (Character.isDigit(norm.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
