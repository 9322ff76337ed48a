package org.rationale.eval.errors;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.eval.DocumentScores;
import org.rationale.eval.Evaluation;
import org.rationale.eval.TypeOrder;

/**
 * Which types were taken for which. Each gold mention is counted once, under the type that was
 * predicted in its place, whether its span was right or not; spurious predictions are counted by
 * themselves. So the numbers are those of the errors, but for the types that agree.
 *
 * @param types that occur on either side, in the order of {@link TypeOrder}; immutable
 * @param cells numbers of mentions; a cell that is not there is 0; immutable
 */
public record Confusion(List<EntityType> types, Map<Cell, Integer> cells) {

  /**
   * A place in the table.
   *
   * @param gold type of the gold mention; empty for spurious predictions
   * @param predicted type of the prediction; empty for missed gold mentions
   */
  public record Cell(Optional<EntityType> gold, Optional<EntityType> predicted) {}

  public Confusion {
    types = List.copyOf(types);
    cells = Collections.unmodifiableMap(new HashMap<>(cells));
  }

  /**
   * The table of an evaluation.
   *
   * @param analysis of the same evaluation
   */
  public static Confusion of(Evaluation evaluation, ErrorAnalysis analysis) {
    Map<Cell, Integer> cells = new HashMap<>();
    for (DocumentScores document : evaluation.documents()) {
      document.alignment().pairs().stream()
          .filter(pair -> pair.sameType() && pair.sameSpan())
          .forEach(pair -> add(cells, type(pair.gold()), type(pair.predicted())));
    }
    for (ErrorCase error : analysis.errors()) {
      Optional<EntityType> predicted = error.predicted().stream().findFirst().map(Mention::type);
      if (error.gold().isEmpty()) {
        add(cells, Optional.empty(), predicted);
      }
      error.gold().forEach(mention -> add(cells, type(mention), predicted));
    }
    TreeSet<EntityType> types = new TreeSet<>(TypeOrder.ORDER);
    for (Cell cell : cells.keySet()) {
      cell.gold().ifPresent(types::add);
      cell.predicted().ifPresent(types::add);
    }
    return new Confusion(List.copyOf(types), cells);
  }

  /** How many mentions there are in one place. */
  public int count(Optional<EntityType> gold, Optional<EntityType> predicted) {
    return cells.getOrDefault(new Cell(gold, predicted), 0);
  }

  private static Optional<EntityType> type(Mention mention) {
    return Optional.of(mention.type());
  }

  private static void add(
      Map<Cell, Integer> cells, Optional<EntityType> gold, Optional<EntityType> predicted) {
    cells.merge(new Cell(gold, predicted), 1, Integer::sum);
  }
}
