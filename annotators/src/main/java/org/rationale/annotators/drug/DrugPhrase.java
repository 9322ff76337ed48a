package org.rationale.annotators.drug;

/**
 * A drug as it stands in a text.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param kind ingredient, brand, class or compound
 * @param normal the name that it stands for, or its own where the lists give none
 * @param sure whether it names a drug in any company
 */
record DrugPhrase(int from, int to, String kind, String normal, boolean sure) {

  boolean isClass() {
    return kind.equals("class");
  }

  boolean isIngredient() {
    return kind.equals("ingredient");
  }

  DrugPhrase extendedTo(int end) {
    return new DrugPhrase(from, end, kind, normal, sure);
  }
}
