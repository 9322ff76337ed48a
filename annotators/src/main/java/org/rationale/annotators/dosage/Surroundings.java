package org.rationale.annotators.dosage;

import org.rationale.annotators.EarlierMentions;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.text.Sentence;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;

/**
 * What stands around an amount in its sentence: drugs that were found, and words of care (a
 * therapy, a test, an aide) whose amount is counted in sessions.
 */
final class Surroundings {

  /** What an amount may belong to. */
  private enum Anchor {
    NOTHING,
    DRUG,
    CARE
  }

  private final Text text;
  private final Sentence sentence;
  private final EarlierMentions earlier;
  private final boolean drugBefore;
  private final Anchor[] anchors;

  /** How far before a drug its amount may stand: {@code twice daily doses of Norco}. */
  private static final int REACH = 4;

  /**
   * Of each token, the nearest anchor before it; of those before all anchors, the first behind, a
   * drug only within its reach.
   */
  private final Anchor[] nearest;

  private boolean hasDrug;
  private boolean hasCare;

  /**
   * The surroundings in a sentence.
   *
   * @param drugBefore whether the sentence before this one names a drug
   */
  Surroundings(
      Text text,
      Sentence sentence,
      EarlierMentions earlier,
      Lexicon careWords,
      boolean drugBefore) {
    this.text = text;
    this.sentence = sentence;
    this.earlier = earlier;
    this.drugBefore = drugBefore;
    this.anchors = new Anchor[sentence.to() - sentence.from()];
    this.nearest = new Anchor[anchors.length];
    int first = anchors.length;
    for (int i = 0; i < anchors.length; i++) {
      anchors[i] = anchor(sentence.from() + i, careWords);
      first = anchors[i] == Anchor.NOTHING ? first : Math.min(first, i);
    }
    Anchor last = first < anchors.length ? anchors[first] : Anchor.NOTHING;
    for (int i = 0; i < anchors.length; i++) {
      nearest[i] = last == Anchor.DRUG && i + REACH < first ? Anchor.NOTHING : last;
      last = anchors[i] == Anchor.NOTHING ? last : anchors[i];
    }
  }

  private Anchor anchor(int at, Lexicon careWords) {
    if (earlier.covers(EntityType.DRUG, at)) {
      hasDrug = true;
      return Anchor.DRUG;
    }
    if (text.token(at).isWord() && careWords.longestAt(text, at, at + 1).isPresent()) {
      hasCare = true;
      return Anchor.CARE;
    }
    return Anchor.NOTHING;
  }

  int from() {
    return sentence.from();
  }

  int limit() {
    return sentence.to();
  }

  boolean isDrug(int at) {
    return anchors[at - sentence.from()] == Anchor.DRUG;
  }

  boolean isCare(int at) {
    return anchors[at - sentence.from()] == Anchor.CARE;
  }

  /** Whether a citation or a date has claimed a token. */
  boolean isClaimed(int at) {
    return earlier.covers(EntityType.CITATION, at) || earlier.covers(EntityType.DATE, at);
  }

  boolean hasDrug() {
    return hasDrug;
  }

  /** Whether some token of the sentence may have the surroundings that a pattern asks for. */
  boolean mayAllow(Context context) {
    return switch (context) {
      case ANY -> true;
      case DRUG, OF_DRUG -> hasDrug;
      case NEAR -> hasDrug || drugBefore;
      case TREATMENT -> hasDrug || hasCare || drugBefore;
      case OF_CARE -> hasCare;
    };
  }

  /** Whether the surroundings of a token are what a pattern asks for. */
  boolean allow(Context context, int at) {
    return switch (context) {
      case OF_DRUG -> nearest[at - sentence.from()] == Anchor.DRUG;
      case OF_CARE -> nearest[at - sentence.from()] == Anchor.CARE;
      case ANY, DRUG, NEAR, TREATMENT -> mayAllow(context);
    };
  }
}
