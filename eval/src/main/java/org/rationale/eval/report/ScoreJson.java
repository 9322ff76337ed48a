package org.rationale.eval.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.SortedMap;
import org.rationale.corpus.EntityType;
import org.rationale.eval.Counts;
import org.rationale.eval.Metric;
import org.rationale.eval.Score;

/**
 * A scorecard as JSON, for programs:
 *
 * <pre>{@code
 * {"documents": n,
 *  "metrics": {METRIC: {"all": COUNTS, "types": {TYPE: COUNTS}, "averages": {AVERAGING: SCORE}}},
 *  "attributes": {TYPE: {NAME: COUNTS}},
 *  "attributesOfExact": {TYPE: {NAME: COUNTS}},
 *  "allAttributes": {TYPE: COUNTS},
 *  "links": {METRIC: {"all": COUNTS, "types": {NAME: COUNTS}}}}
 * }</pre>
 *
 * METRIC is {@code strict}, {@code exact}, {@code partial}, {@code type}, {@code overlap} or {@code
 * token}. COUNTS has {@code tp fp fn precision recall f1}, and for the first four also {@code
 * correct incorrect partial missed spurious possible actual}; a partial pair is half a true
 * positive, so that precision is always {@code tp / (tp + fp)}. SCORE has {@code precision recall
 * f1}. {@code attributes}, the same among the mentions with exact spans, {@code allAttributes} of a
 * mention together and {@code links} (under {@code strict} and {@code overlap}) are there where
 * they were asked for and the gold has any, their COUNTS without the last seven. An undefined score
 * is {@code null}, as JSON has no NaN.
 */
public final class ScoreJson {

  private ScoreJson() {}

  /** The scorecard as indented JSON with a line end behind it. */
  public static String text(Scorecard scorecard) {
    return tree(scorecard).toPrettyString() + "\n";
  }

  /** The same with the scores of attributes and links. */
  public static String text(Scorecard scorecard, FieldScores fields) {
    ObjectNode root = tree(scorecard);
    if (!fields.attributes().isEmpty()) {
      addAttributes(root.putObject("attributes"), fields.attributes());
      addAttributes(root.putObject("attributesOfExact"), fields.exact());
      ObjectNode whole = root.putObject("allAttributes");
      fields.whole().forEach((type, counts) -> addPlain(whole.putObject(type.name()), counts));
    }
    if (!fields.links().isEmpty()) {
      ObjectNode links = root.putObject("links");
      fields
          .links()
          .forEach(
              (metric, scores) -> {
                ObjectNode node = links.putObject(metric.label());
                addPlain(node.putObject("all"), scores.overall());
                ObjectNode names = node.putObject("types");
                scores.types().forEach((name, c) -> addPlain(names.putObject(name.name()), c));
              });
    }
    return root.toPrettyString() + "\n";
  }

  private static void addAttributes(
      ObjectNode node, SortedMap<EntityType, SortedMap<String, Counts>> types) {
    types.forEach(
        (type, counts) -> {
          ObjectNode names = node.putObject(type.name());
          counts.forEach((name, c) -> addPlain(names.putObject(name), c));
        });
  }

  /** The scorecard as a JSON object. */
  public static ObjectNode tree(Scorecard scorecard) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("documents", scorecard.documents());
    ObjectNode metrics = root.putObject("metrics");
    scorecard.metrics().forEach((metric, sheet) -> addSheet(metrics, metric, sheet));
    return root;
  }

  private static void addSheet(ObjectNode metrics, Metric metric, Sheet sheet) {
    ObjectNode node = metrics.putObject(metric.label());
    addCounts(node.putObject("all"), metric, sheet.overall());
    ObjectNode types = node.putObject("types");
    sheet.types().forEach((type, m) -> addCounts(types.putObject(type.name()), metric, m));
    if (!sheet.averages().isEmpty()) {
      ObjectNode averages = node.putObject("averages");
      sheet
          .averages()
          .forEach((a, s) -> addScore(averages.putObject(a.name().toLowerCase(Locale.ROOT)), s));
    }
  }

  private static void addCounts(ObjectNode node, Metric metric, Measured measured) {
    addPlain(node, measured);
    Counts counts = measured.counts();
    if (metric.isMuc()) {
      node.put("correct", counts.correct());
      node.put("incorrect", counts.incorrect());
      node.put("partial", counts.partial());
      node.put("missed", counts.missed());
      node.put("spurious", counts.spurious());
      node.put("possible", counts.gold());
      node.put("actual", counts.predicted());
    }
  }

  private static void addPlain(ObjectNode node, Counts counts) {
    addPlain(node, Measured.of(counts));
  }

  private static void addPlain(ObjectNode node, Measured measured) {
    addPoints(node, "tp", measured.matched());
    addPoints(node, "fp", measured.falsePositives());
    addPoints(node, "fn", measured.falseNegatives());
    addScore(node, measured.score());
  }

  private static void addPoints(ObjectNode node, String name, double points) {
    if (points == Math.rint(points)) {
      node.put(name, Math.round(points));
    } else {
      node.put(name, points);
    }
  }

  private static void addScore(ObjectNode node, Score score) {
    addFigure(node, "precision", score.precision());
    addFigure(node, "recall", score.recall());
    addFigure(node, "f1", score.f1());
  }

  private static void addFigure(ObjectNode node, String name, double figure) {
    if (Double.isNaN(figure)) {
      node.putNull(name);
    } else {
      node.put(name, figure);
    }
  }
}
