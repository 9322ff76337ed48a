package org.rationale.annotators.lexicon.compiled;

import java.time.Instant;
import java.util.List;

/**
 * Where a lexicon comes from.
 *
 * @param name what people call it, for instance {@code icd10cm-2019}
 * @param created when it was made
 * @param sources the files that its terms come from, in the order in which they were read
 * @param filters what was left out, each filter in words with its count, for instance {@code one
 *     letter: 12}; may be empty
 */
public record LexiconInfo(
    String name, Instant created, List<LexiconSource> sources, List<String> filters) {

  public LexiconInfo {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a lexicon needs a name");
    }
    sources = List.copyOf(sources);
    filters = List.copyOf(filters);
  }
}
