package org.rationale.eval.errors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Small English words by their class: determiners, conjunctions, prepositions.
 *
 * @param classes the words of each class, in lower case; immutable
 */
record FunctionWords(Map<String, Set<String>> classes) {

  /** The words that come with the program. */
  static final FunctionWords ENGLISH = read("function-words.tsv");

  FunctionWords {
    classes = Collections.unmodifiableMap(classes);
  }

  boolean isDeterminer(String word) {
    return classes.get("determiner").contains(word);
  }

  boolean isConjunction(String word) {
    return classes.get("conjunction").contains(word);
  }

  boolean isPreposition(String word) {
    return classes.get("preposition").contains(word);
  }

  private static FunctionWords read(String resource) {
    try (InputStream in = FunctionWords.class.getResourceAsStream(resource)) {
      Map<String, Set<String>> classes = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(
              row ->
                  classes.put(
                      row[0],
                      Arrays.stream(row[1].split(" ", -1))
                          .collect(Collectors.toUnmodifiableSet())));
      return new FunctionWords(classes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource + " beside FunctionWords", e);
    }
  }
}
