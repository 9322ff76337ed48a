package org.rationale.annotators;

import java.util.Map;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/**
 * Says what a mention of one type means, whoever found it: the normal form of its words. A pure
 * function of span, kind and text; thread-safe.
 */
public interface Normalizer {

  /** The type of the mentions that it reads. */
  EntityType type();

  /**
   * The normal form, as attributes by name; empty where the words do not say it. A value is never
   * empty and holds no tab or line break.
   *
   * @param mention a mention of this type, in positions of the view
   * @param text the text that it stands in
   */
  Map<String, String> attributes(Mention mention, Text text);
}
