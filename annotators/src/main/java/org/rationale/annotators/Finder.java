package org.rationale.annotators;

import java.util.List;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/**
 * Finds the mentions of one type. A pure function of the text and of what earlier finders found;
 * thread-safe.
 */
public interface Finder {

  /** The type of every mention that it finds. */
  EntityType type();

  /**
   * The mentions in a text, in document order, none overlapping another.
   *
   * @param text what to read; its sentences are the labelled part
   * @param earlier what the finders before this one found, in positions of the view
   * @return mentions in positions of the view, trimmed of white space
   */
  List<Mention> find(Text text, EarlierMentions earlier);
}
