package org.rationale.annotators.lexicon.terminology;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A term that was taken, while others may still join it. Mutable, within {@link Joining} only. */
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

  /** Takes in another offer of the same words, and says why it is no term of its own. */
  Reason add(Offer other) {
    if (!offer.sort().type().equals(other.sort().type())) {
      return Reason.OTHER_TYPE;
    }
    join(other);
    return Reason.DUPLICATE;
  }

  /**
   * Joins what says the same: codes are added, attributes on which the two differ are dropped. What
   * is published takes the place of a variant, an ingredient that of a brand.
   */
  private void join(Offer other) {
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

  /** Whether nobody published it under this name. */
  boolean isVariant() {
    return isVariant(offer);
  }

  /** The term as it is now. */
  Taken taken() {
    return new Taken(
        offer.text(), offer.sort(), hasTooManyCodes() ? List.of() : List.copyOf(codes), attributes);
  }
}
