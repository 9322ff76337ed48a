package org.rationale.annotators.lexicon.terminology;

import org.rationale.corpus.EntityType;

/**
 * What a mention of a term is.
 *
 * @param type for instance {@code DRUG}
 * @param kind refines the type, for instance {@code brand}; may be empty
 */
public record Sort(EntityType type, String kind) {

  /** What the six types have no place for. */
  public static final Sort NONE = new Sort(new EntityType("-"), "");

  public static final Sort INGREDIENT = new Sort(EntityType.DRUG, "ingredient");
  public static final Sort BRAND = new Sort(EntityType.DRUG, "brand");
}
