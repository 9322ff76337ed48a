package org.rationale.cli.score;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.rationale.eval.Counts;
import org.rationale.eval.Scores;
import org.rationale.eval.certainty.Difference;
import org.rationale.eval.certainty.Interval;

/**
 * A leaderboard as JSON, for programs; what is undefined is {@code null}:
 *
 * <pre>{@code
 * {"documents": n, "metric": METRIC,
 *  "systems": [{"name", "tp", "gold", "predicted", "precision", "recall", "f1", "low", "high",
 *    "types": {TYPE: {"tp", "gold", "predicted", "precision", "recall", "f1"}}}],
 *  "differences": [{"one", "other", "value", "low", "high", "p", "holm", "detectable"}]}
 * }</pre>
 */
public final class LeaderboardJson {

  private LeaderboardJson() {}

  /** The leaderboard as indented JSON with a line end behind it. */
  public static String text(Leaderboard board, int documents) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("documents", documents);
    root.put("metric", board.metric().label());
    ArrayNode systems = root.putArray("systems");
    board
        .systems()
        .forEach(
            (name, evaluation) -> {
              ObjectNode system = systems.addObject().put("name", name);
              Scores scores = evaluation.scores(board.metric());
              counts(system, scores.overall());
              interval(system, board.intervals().get(name));
              ObjectNode types = system.putObject("types");
              scores.types().forEach((type, c) -> counts(types.putObject(type.name()), c));
            });
    ArrayNode differences = root.putArray("differences");
    for (Difference d : board.differences()) {
      ObjectNode node = differences.addObject().put("one", d.one()).put("other", d.other());
      number(node, "value", d.value());
      interval(node, d.interval());
      number(node, "p", d.p());
      number(node, "holm", d.corrected());
      number(node, "detectable", d.detectable());
    }
    return root.toPrettyString() + "\n";
  }

  private static void counts(ObjectNode node, Counts counts) {
    node.put("tp", counts.matched());
    node.put("gold", counts.gold());
    node.put("predicted", counts.predicted());
    number(node, "precision", counts.precision());
    number(node, "recall", counts.recall());
    number(node, "f1", counts.f1());
  }

  private static void interval(ObjectNode node, Interval interval) {
    number(node, "low", interval.low());
    number(node, "high", interval.high());
  }

  static void number(ObjectNode node, String name, double value) {
    if (Double.isNaN(value)) {
      node.putNull(name);
    } else {
      node.put(name, value);
    }
  }
}
