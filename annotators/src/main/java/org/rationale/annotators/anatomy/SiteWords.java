package org.rationale.annotators.anatomy;

import java.util.Set;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** The class of site word of every token of one text. */
public final class SiteWords {
  /** A word that is shorter names no part of the body that the lists lack. */
  private static final int SHORTEST_UNKNOWN = 3;

  private final Text text;
  private final SiteWord[] classes;
  private final Set<String> plain;

  /**
   * The words of a text.
   *
   * @param plain words that are no part of the name of a site
   */
  SiteWords(Text text, SiteWord[] classes, Set<String> plain) {
    this.text = text;
    this.classes = classes;
    this.plain = plain;
  }

  /** The text that was read. */
  public Text text() {
    return text;
  }

  /** The class of a token; {@link SiteWord#NONE} outside the text. */
  public SiteWord at(int token) {
    return token >= 0 && token < classes.length ? classes[token] : SiteWord.NONE;
  }

  /**
   * Whether a token may belong to the name of a site though no list has it: the misspelled word in
   * {@code the right trapzius muscle}. No everyday word, and none that ends as a verb or an adverb.
   */
  public boolean isUnknown(int token) {
    if (token < 1 || token >= classes.length || classes[token] != SiteWord.NONE) {
      return false;
    }
    Token word = text.token(token);
    String norm = word.norm();
    return word.isWord()
        && norm.length() >= SHORTEST_UNKNOWN
        && (!word.isCapitalized() || text.token(token - 1).isCapitalized())
        && !norm.endsWith("ed")
        && !norm.endsWith("ing")
        && !norm.endsWith("ly")
        && !plain.contains(norm);
  }

  /**
   * Whether a token joins two words of one site without white space: the hyphen in {@code
   * lumbar-sacral}, the slash in {@code ankle/foot}.
   */
  boolean isTightJoint(int token) {
    return token > 0
        && token + 1 < classes.length
        && classes[token] == SiteWord.NONE
        && (text.token(token).is("-") || text.token(token).is("/"))
        && !text.spaceBefore(token)
        && !text.spaceBefore(token + 1)
        && classes[token - 1].isInRun()
        && classes[token + 1].isInRun();
  }
}
