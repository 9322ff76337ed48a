package org.rationale.cli.page;

import java.util.Optional;
import org.rationale.corpus.EntityType;

/**
 * How a character looks.
 *
 * @param type of the innermost mention around it; empty outside mentions
 * @param weight how it stands out from its surroundings
 */
public record Style(Optional<EntityType> type, Weight weight) {

  /** Text as it is. */
  public static final Style PLAIN = new Style(Optional.empty(), Weight.NORMAL);

  /** How much a text stands out. */
  public enum Weight {
    PALE,
    NORMAL,
    BOLD
  }

  /** The same with another weight. */
  public Style with(Weight other) {
    return new Style(type, other);
  }

  /** The same inside a mention. */
  public Style in(EntityType mention) {
    return new Style(Optional.of(mention), weight);
  }
}
