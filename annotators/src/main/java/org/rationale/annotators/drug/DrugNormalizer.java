package org.rationale.annotators.drug;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.rationale.annotators.Normalizer;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/**
 * Reads a DRUG. Attribute {@code ingredients}: what is active by its US names, without salt,
 * alphabetical, joined by {@code " + "}. A class has none; a compound those that it names; a name
 * that no list has none.
 */
public final class DrugNormalizer implements Normalizer {
  /** Name of the attribute that holds the ingredients. */
  public static final String INGREDIENTS = "ingredients";

  private final DrugGrammar grammar = DrugGrammar.standard();

  @Override
  public EntityType type() {
    return EntityType.DRUG;
  }

  @Override
  public Map<String, String> attributes(Mention mention, Text text) {
    TreeSet<String> ingredients = new TreeSet<>();
    if (!mention.kind().equals("class")) {
      Span span = mention.span();
      int limit = text.tokenAt(span.end() - 1) + 1;
      for (int at = text.tokenAt(span.start()); at < Math.min(limit, text.size()); at++) {
        Optional<DrugPhrase> phrase = grammar.at(text, at, limit);
        if (phrase.isPresent()) {
          ingredients.addAll(phrase.get().ingredients());
          at = phrase.get().to() - 1;
        }
      }
    }
    return ingredients.isEmpty()
        ? Map.of()
        : Map.of(INGREDIENTS, String.join(DrugPhrase.AND, ingredients));
  }
}
