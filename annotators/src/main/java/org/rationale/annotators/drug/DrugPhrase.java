package org.rationale.annotators.drug;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A drug as it stands in a text.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param kind ingredient, brand, class or compound
 * @param normal the name that it stands for; of an ingredient or a brand its ingredients as the
 *     lists write them, empty where they do not say
 * @param sure whether it names a drug in any company
 */
record DrugPhrase(int from, int to, String kind, String normal, boolean sure) {
  /** What joins the ingredients of a combination. */
  static final String AND = " + ";

  private static final Pattern JOINED = Pattern.compile(AND, Pattern.LITERAL);

  boolean isClass() {
    return kind.equals("class");
  }

  boolean isIngredient() {
    return kind.equals("ingredient");
  }

  /** What is active, without salt; nothing where the lists do not say. */
  List<String> ingredients() {
    boolean named = isIngredient() || kind.equals("brand");
    return !named || normal.isEmpty() ? List.of() : List.of(JOINED.split(normal));
  }

  DrugPhrase extendedTo(int end) {
    return new DrugPhrase(from, end, kind, normal, sure);
  }

  /** One drug with a partner behind it: {@code lidocaine/prilocaine}. */
  DrugPhrase with(DrugPhrase partner) {
    TreeSet<String> all = new TreeSet<>(ingredients());
    all.addAll(partner.ingredients());
    return new DrugPhrase(from, partner.to, kind, String.join(AND, all), sure);
  }
}
