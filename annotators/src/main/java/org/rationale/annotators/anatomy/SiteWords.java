package org.rationale.annotators.anatomy;

import org.rationale.annotators.text.Text;

/** The class of site word of every token of one text. */
public final class SiteWords {
  private final Text text;
  private final SiteWord[] classes;

  SiteWords(Text text, SiteWord[] classes) {
    this.text = text;
    this.classes = classes;
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
