package org.rationale.annotators.lexicon.terminology.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rationale.annotators.lexicon.terminology.Offer;
import org.rationale.annotators.lexicon.terminology.Sort;

/**
 * The drug that a description of HCPCS is about: {@code Injection, ketorolac tromethamine, per 15
 * mg} is about ketorolac tromethamine.
 *
 * @param name without route, form and amount
 */
record DescribedDrug(String name) {

  private static final Substances SUBSTANCES = new Substances();
  private static final Pattern BEGINNING = Pattern.compile("(?i)^(?:injection|inj)\\b,?\\s*");
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)?");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?i)\\s+(?:per|up to|each|\\d[\\d,.]*\\s*(?:mg|mcg|g|gm|ml|cc|units?|%)).*$");

  /** The drug of a description, if it is put as drugs are. */
  static Optional<DescribedDrug> in(String description) {
    String rest = BEGINNING.matcher(description).replaceFirst("");
    int comma = rest.indexOf(',');
    String name = comma < 0 ? rest : rest.substring(0, comma);
    name = BRACKETS.matcher(name).replaceAll("");
    name = AMOUNT.matcher(name).replaceFirst("").strip();
    return name.isEmpty() || name.split(" ").length > 4
        ? Optional.empty()
        : Optional.of(new DescribedDrug(name));
  }

  /** It, with the code of what is given of it. */
  Offer offer(String code) {
    return Offer.of(name, Sort.INGREDIENT, code).withIngredients(SUBSTANCES.normal(List.of(name)));
  }
}
