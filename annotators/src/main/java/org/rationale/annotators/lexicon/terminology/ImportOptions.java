package org.rationale.annotators.lexicon.terminology;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an import takes.
 *
 * @param wanted terms to take whatever words they consist of, each as {@link Intake#folded} has it
 * @param longest how many words and marks a term may have, at least 1
 */
public record ImportOptions(Set<String> wanted, int longest) {

  public ImportOptions {
    wanted = Set.copyOf(wanted);
    if (longest < 1) {
      throw new IllegalArgumentException(
          "a term has at least one word, but the limit is " + longest);
    }
  }

  /** What is good for running text. */
  public static ImportOptions usual() {
    return new ImportOptions(Set.of(), Wording.USUAL_LENGTH);
  }

  /** The same, and these terms as well. */
  public ImportOptions with(Collection<String> terms) {
    return new ImportOptions(
        terms.stream().map(Intake::folded).collect(Collectors.toSet()), longest);
  }
}
