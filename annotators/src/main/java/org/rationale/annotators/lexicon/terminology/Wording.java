package org.rationale.annotators.lexicon.terminology;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rationale.annotators.text.Terms;
import org.rationale.corpus.EntityType;

/**
 * What speaks against taking a term because of how it reads: it would be found where it is not
 * meant, or nobody writes it. Immutable.
 */
public final class Wording {

  /** Words and marks of a term that people still write out. */
  public static final int USUAL_LENGTH = 16;

  private static final String DRUG = "/org/rationale/annotators/drug/";

  private static final Pattern STRENGTH =
      Pattern.compile(
          "(?i)\\d[\\d,.]*\\s*(?:%|(?:mg|mcg|ug|g|gm|ml|meq|units?|unt|iu|mmol|mci|bau|au)\\b)");

  private static final Pattern NOTATION =
      Pattern.compile("[\\^{}|_=<>@~\\\\]|^\\[|\\w:\\w*[A-Za-z]|https?://");

  private final Set<String> likeDrugs = EverydayWords.read(DRUG + "ordinary.tsv");
  private final Set<String> doubtful = EverydayWords.read(DRUG + "doubtful.tsv");
  private final Set<String> unspecific = EverydayWords.read("unspecific.tsv");
  private final int longest;

  /**
   * The rules with their built-in word lists.
   *
   * @param longest how many words and marks a term may have
   */
  public Wording(int longest) {
    this.longest = longest;
  }

  /**
   * What speaks against a term.
   *
   * @param words the term's, as {@link Terms#words} cuts it
   */
  public Optional<Reason> against(Offer offer, List<String> words) {
    String text = offer.text();
    if (text.isEmpty()) {
      return Optional.of(Reason.EMPTY);
    } else if (words.isEmpty() || text.chars().noneMatch(Character::isLetter)) {
      return Optional.of(Reason.NO_LETTER);
    } else if (NOTATION.matcher(text).find()) {
      return Optional.of(Reason.NOTATION);
    } else if (words.size() > longest) {
      return Optional.of(Reason.TOO_LONG);
    }
    return offer.standing() == Offer.Standing.MARKED
        ? Optional.empty()
        : noise(offer.sort().type(), text, words);
  }

  /** What speaks against a term unless someone wants it all the same. */
  private Optional<Reason> noise(EntityType type, String text, List<String> words) {
    boolean drug = type.equals(EntityType.DRUG);
    String folded = String.join(" ", words);
    if (folded.length() == 1) {
      return Optional.of(Reason.ONE_LETTER);
    } else if (folded.length() == 2) {
      return Optional.of(Reason.TWO_LETTERS);
    } else if (words.stream().allMatch(this::isLetterOrJoint)) {
      return Optional.of(Reason.LETTERS);
    } else if (words.stream().allMatch(word -> isFiller(word))) {
      return Optional.of(Reason.STOP_WORDS);
    } else if (isOrdinary(words, drug)) {
      return Optional.of(Reason.ORDINARY);
    } else if (drug && doubtful.contains(folded)) {
      return Optional.of(Reason.DOUBTFUL);
    } else if (drug && STRENGTH.matcher(text).find()) {
      return Optional.of(Reason.STRENGTH);
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return unspecific.stream().anyMatch(lower::contains)
        ? Optional.of(Reason.UNSPECIFIC)
        : Optional.empty();
  }

  private boolean isLetterOrJoint(String word) {
    return word.length() == 1 || word.equals("and") || word.equals("or");
  }

  /** Whether a word says nothing by itself: a stop word, a number, a mark. */
  private boolean isFiller(String word) {
    return EverydayWords.STOP.contains(word) || word.chars().noneMatch(Character::isLetter);
  }

  /**
   * Whether people write it without thinking of medicine: any single word of the list; of drugs,
   * whose makers like plain names, also several.
   */
  private boolean isOrdinary(List<String> words, boolean drug) {
    if (drug) {
      return words.stream()
          .allMatch(
              word ->
                  isFiller(word)
                      || EverydayWords.ORDINARY.contains(word)
                      || likeDrugs.contains(word));
    }
    return words.size() == 1 && EverydayWords.ORDINARY.contains(words.get(0));
  }
}
