package org.rationale.annotators.lexicon.terminology;

import java.util.List;
import java.util.Map;
import org.rationale.annotators.lexicon.compiled.Term;
import org.rationale.annotators.lexicon.scratch.BlockReader;
import org.rationale.annotators.lexicon.scratch.BlockWriter;
import org.rationale.corpus.EntityType;

/**
 * A term that was taken, with everything that joined it.
 *
 * @param text as published, or a variant of that
 * @param sort what a mention of it is
 * @param codes as {@code SYSTEM:CODE}; may be empty
 * @param attributes further values for a mention
 */
record Taken(String text, Sort sort, List<String> codes, Map<String, String> attributes) {

  private static final int LONGEST_ABBREVIATION = 5;

  BlockWriter writeTo(BlockWriter out) {
    return OfferForm.write(new Offer(text, sort, codes, attributes, Offer.Standing.PUBLISHED), out);
  }

  static Taken readFrom(BlockReader in) {
    Offer offer = OfferForm.read(in);
    return new Taken(offer.text(), offer.sort(), offer.codes(), offer.attributes());
  }

  /** Whether the text has small letters. */
  boolean hasSmallLetters() {
    return text.chars().anyMatch(Character::isLowerCase);
  }

  /**
   * The term.
   *
   * @param capitalsTell whether a text in capitals is an abbreviation, in a file that is not all in
   *     capitals
   */
  Term term(boolean capitalsTell) {
    return new Term(
        text, sort.type(), sort.kind(), codes, attributes, capitalsTell && isAbbreviation());
  }

  /**
   * Whether a text counts only in its very capitals: a short word of capitals and digits. Drugs are
   * written in any.
   */
  private boolean isAbbreviation() {
    return !sort.type().equals(EntityType.DRUG)
        && text.length() <= LONGEST_ABBREVIATION
        && text.chars().anyMatch(Character::isUpperCase)
        && text.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
