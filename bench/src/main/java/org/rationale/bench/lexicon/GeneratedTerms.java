package org.rationale.bench.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rationale.annotators.lexicon.compiled.Term;
import org.rationale.corpus.EntityType;

/** Terms in the manner of the large terminologies; the same numbers give the same terms. */
final class GeneratedTerms {
  private final Random random = new Random(20261120);
  private final GeneratedNames names = new GeneratedNames(random);

  /** So many terms, all different; the plain names of the word lists come first. */
  static List<Term> of(int size) {
    GeneratedTerms generator = new GeneratedTerms();
    Map<String, Term> terms = new LinkedHashMap<>();
    generator.plain(terms, size);
    while (terms.size() < size) {
      Term term = generator.next(terms.size());
      terms.putIfAbsent(term.text(), term);
    }
    return List.copyOf(terms.values());
  }

  private void plain(Map<String, Term> terms, int size) {
    for (int i = 0; terms.size() < size && i < names.conditions().size(); i++) {
      int number = terms.size();
      for (Term term :
          List.of(
              drug(names.ingredients().get(i % names.ingredients().size()), number),
              disorder(names.conditions().get(i), number),
              procedure(names.procedures().get(i % names.procedures().size()), number))) {
        if (terms.size() < size) {
          terms.putIfAbsent(term.text(), term);
        }
      }
    }
  }

  private Term next(int number) {
    int sort = random.nextInt(100);
    if (sort < 35) {
      return drug(names.product(), number);
    }
    return sort < 75 ? disorder(names.disorder(), number) : procedure(names.procedure(), number);
  }

  private static Term drug(String text, int number) {
    return new Term(text, EntityType.DRUG, "ingredient", List.of("RXNORM:" + (number + 100_000)));
  }

  private static Term disorder(String text, int number) {
    return new Term(text, EntityType.DIAGNOSIS, "", List.of("SNOMEDCT:" + (number + 10_000_000L)));
  }

  private static Term procedure(String text, int number) {
    return new Term(text, EntityType.PROCEDURE, "", List.of("SNOMEDCT:" + (number + 20_000_000L)));
  }
}
