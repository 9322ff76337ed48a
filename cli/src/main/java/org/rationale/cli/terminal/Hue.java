package org.rationale.cli.terminal;

import java.util.Map;
import org.rationale.corpus.EntityType;

/**
 * The colour behind the mentions of a type: pale, so that black text is legible on it whatever the
 * terminal's own background.
 *
 * @param code number in the table of 256 colours that terminals share
 * @param web the same colour as HTML and SVG write it
 */
public record Hue(int code, String web) {

  private static final Map<EntityType, Hue> BY_TYPE =
      Map.of(
          EntityType.DRUG, new Hue(117, "#87d7ff"),
          EntityType.DOSAGE, new Hue(157, "#afffaf"),
          EntityType.DIAGNOSIS, new Hue(217, "#ffafaf"),
          EntityType.PROCEDURE, new Hue(222, "#ffd787"),
          EntityType.DATE, new Hue(183, "#d7afff"),
          EntityType.CITATION, new Hue(252, "#d0d0d0"));

  /** For the types of other people's labels. */
  private static final Hue OTHER = new Hue(223, "#ffd7af");

  /** The colour of a type; one and the same for all types that are not this project's. */
  public static Hue of(EntityType type) {
    return BY_TYPE.getOrDefault(type, OTHER);
  }
}
