package org.rationale.annotators.lexicon.terminology;

import java.util.List;
import java.util.Map;

/**
 * A term as a format reads it, not yet weighed.
 *
 * @param text as published, or a variant of that
 * @param sort what a mention of it is
 * @param codes as {@code SYSTEM:CODE}; may be empty
 * @param attributes further values for a mention, for instance {@code ingredients}; may be empty
 * @param standing how far the publisher stands behind it
 */
public record Offer(
    String text, Sort sort, List<String> codes, Map<String, String> attributes, Standing standing) {

  /** Name of the attribute with a drug's active ingredients. */
  public static final String INGREDIENTS = "ingredients";

  /** How far the publisher stands behind a term. */
  public enum Standing {
    /** Someone marked it as wanted, even if it is an ordinary word. */
    MARKED,
    /** It is in the file. */
    PUBLISHED,
    /** It was derived from one in the file, and gives way to any that is there. */
    VARIANT
  }

  public Offer {
    codes = List.copyOf(codes);
    attributes = Map.copyOf(attributes);
  }

  /** A published term with one code. */
  public static Offer of(String text, Sort sort, String code) {
    return new Offer(text, sort, List.of(code), Map.of(), Standing.PUBLISHED);
  }

  /** The same term with its ingredients; an empty value changes nothing. */
  public Offer withIngredients(String ingredients) {
    return ingredients.isEmpty()
        ? this
        : new Offer(text, sort, codes, Map.of(INGREDIENTS, ingredients), standing);
  }

  /** The same thing under a name that was derived from the published one. */
  public Offer variant(String name) {
    return new Offer(name, sort, codes, attributes, Standing.VARIANT);
  }

  /** The same term without codes. */
  public Offer withoutCodes() {
    return new Offer(text, sort, List.of(), attributes, standing);
  }
}
