package org.rationale.gold.format.webanno;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of the values in a cell: the value of a feature of one label.
 *
 * @param value of the feature; empty where it is not set
 * @param id that tells the label from others, as it stands in the brackets; may be empty
 */
record Cell(Optional<String> value, String id) {

  /** The values of a cell, one for each label of the layer on this line. */
  static List<Cell> of(String cell) {
    List<Cell> cells = new ArrayList<>();
    if (!cell.equals("_")) {
      for (String part : Escapes.split(cell, '|')) {
        int bracket = Escapes.find(part, '[', 0);
        String value = bracket < 0 ? part : part.substring(0, bracket);
        String id =
            bracket < 0
                ? ""
                : part.substring(bracket + 1, Math.max(bracket + 1, part.length() - 1));
        cells.add(
            new Cell(
                value.equals("*") ? Optional.empty() : Optional.of(Escapes.unescape(value)), id));
      }
    }
    return cells;
  }

  /** A value as it stands in a cell. */
  static String write(Optional<String> value, String id) {
    return value.map(Escapes::escape).orElse("*") + (id.isEmpty() ? "" : "[" + id + "]");
  }
}
