package org.rationale.annotators.lexicon.terminology;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rationale.annotators.lexicon.compiled.Term;
import org.rationale.corpus.EntityType;

/**
 * A term that was taken, while others may still join it. Mutable, within an {@link Intake} only.
 */
final class Held {

  /** Above so many codes none of them says anything about a mention. */
  static final int MOST_CODES = 8;

  private final Set<String> codes = new TreeSet<>();
  private Offer offer;
  private Map<String, String> attributes;

  Held(Offer offer) {
    take(offer);
  }

  private void take(Offer first) {
    offer = first;
    codes.clear();
    codes.addAll(first.codes());
    attributes = first.attributes();
  }

  Offer offer() {
    return offer;
  }

  /**
   * Joins what says the same: codes are added, attributes on which the two differ are dropped. What
   * is published takes the place of a variant, an ingredient that of a brand.
   */
  void join(Offer other) {
    if (isVariant(offer) && !isVariant(other)) {
      take(other);
    } else if (isVariant(offer) || !isVariant(other)) {
      codes.addAll(other.codes());
      if (!attributes.equals(other.attributes())) {
        attributes =
            attributes.isEmpty()
                ? other.attributes()
                : other.attributes().isEmpty() ? attributes : Map.of();
      }
      if (other.sort().equals(Sort.INGREDIENT)) {
        offer = new Offer(offer.text(), other.sort(), offer.codes(), attributes, offer.standing());
      }
    }
  }

  private static boolean isVariant(Offer any) {
    return any.standing() == Offer.Standing.VARIANT;
  }

  boolean hasTooManyCodes() {
    return codes.size() > MOST_CODES;
  }

  /** Whether the text has small letters. */
  boolean hasSmallLetters() {
    return offer.text().chars().anyMatch(Character::isLowerCase);
  }

  /**
   * The term.
   *
   * @param capitalsTell whether a text in capitals is an abbreviation, in a file that is not all in
   *     capitals
   */
  Term term(boolean capitalsTell) {
    return new Term(
        offer.text(),
        offer.sort().type(),
        offer.sort().kind(),
        hasTooManyCodes() ? List.of() : List.copyOf(codes),
        attributes,
        capitalsTell && isAbbreviation(offer));
  }

  /**
   * Whether a text counts only in its very capitals: a short word of capitals and digits. Drugs are
   * written in any.
   */
  private static boolean isAbbreviation(Offer offer) {
    String text = offer.text();
    return !offer.sort().type().equals(EntityType.DRUG)
        && text.length() <= 5
        && text.chars().anyMatch(Character::isUpperCase)
        && text.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
