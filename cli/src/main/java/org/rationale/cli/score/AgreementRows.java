package org.rationale.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.rationale.corpus.EntityType;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;
import org.rationale.eval.Scores;
import org.rationale.eval.agreement.Agreement;
import org.rationale.eval.agreement.ByType;
import org.rationale.eval.agreement.PairOfPeople;

/**
 * All figures of an agreement, one a row, for files that programs read.
 *
 * @param rows in the order in which they are listed; immutable
 */
public record AgreementRows(List<Row> rows) {

  /** What stands for all types together. */
  public static final String ALL = "(all)";

  /**
   * One figure.
   *
   * @param measure what it is: {@code f1} of two, {@code mean_f1} and {@code deviation_f1} over the
   *     pairs of people, {@code program_f1} over the program with each person, {@code cohen_kappa},
   *     {@code fleiss_kappa}, {@code alpha}, {@code alpha_u}, {@code gamma}
   * @param metric of an F1; empty for others
   * @param type name of the type, or {@link #ALL}
   * @param one the first of two; empty where the figure is about all
   * @param other the second of two, empty where the figure is about all
   * @param value may be undefined
   */
  public record Row(
      String measure, String metric, String type, String one, String other, double value) {}

  public AgreementRows {
    rows = List.copyOf(rows);
  }

  /** The figures of an agreement and, where there is one, of a program beside it. */
  public static AgreementRows of(Agreement agreement, List<PairOfPeople> program) {
    List<Row> rows = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      agreement.pairs().forEach(pair -> addF1(rows, metric, pair));
      String name = metric.label();
      add(rows, "mean_f1", name, agreement.f1(metric), spread -> spread.mean());
      add(rows, "deviation_f1", name, agreement.f1(metric), spread -> spread.deviation());
      program.forEach(pair -> addF1(rows, metric, pair));
      if (!program.isEmpty()) {
        rows.add(programF1(metric, ALL, program, scores -> scores.overall().f1()));
        for (EntityType type : agreement.f1(metric).types().keySet()) {
          rows.add(programF1(metric, type.name(), program, scores -> scores.of(type).f1()));
        }
      }
    }
    add(rows, "cohen_kappa", "", agreement.tokens(), c -> c.meanCohenKappa());
    add(rows, "fleiss_kappa", "", agreement.tokens(), c -> c.fleissKappa());
    add(rows, "alpha", "", agreement.tokens(), c -> c.alpha());
    add(rows, "alpha_u", "", agreement.unitizingAlpha(), alpha -> alpha);
    add(rows, "gamma", "", agreement.gamma(), gamma -> gamma.value());
    return new AgreementRows(rows);
  }

  /** The mean of those scores of a program with each person that are defined. */
  static double mean(List<PairOfPeople> program, Function<Evaluation, Double> score) {
    return program.stream()
        .mapToDouble(pair -> score.apply(pair.evaluation()))
        .filter(f1 -> !Double.isNaN(f1))
        .average()
        .orElse(Double.NaN);
  }

  private static Row programF1(
      Metric metric, String type, List<PairOfPeople> program, Function<Scores, Double> score) {
    double mean = mean(program, evaluation -> score.apply(evaluation.scores(metric)));
    return new Row("program_f1", metric.label(), type, "", "", mean);
  }

  private static void addF1(List<Row> rows, Metric metric, PairOfPeople pair) {
    Scores scores = pair.evaluation().scores(metric);
    String name = metric.label();
    rows.add(new Row("f1", name, ALL, pair.one(), pair.other(), scores.overall().f1()));
    scores
        .types()
        .forEach(
            (type, c) ->
                rows.add(new Row("f1", name, type.name(), pair.one(), pair.other(), c.f1())));
  }

  private static <T> void add(
      List<Row> rows, String measure, String metric, ByType<T> figures, ToDoubleFunction<T> value) {
    rows.add(new Row(measure, metric, ALL, "", "", value.applyAsDouble(figures.overall())));
    figures
        .types()
        .forEach(
            (type, figure) ->
                rows.add(
                    new Row(measure, metric, type.name(), "", "", value.applyAsDouble(figure))));
  }

  /** The rows as comma-separated values with a header; the cell of an undefined value is empty. */
  public String csv() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(List.of("measure", "metric", "type", "one", "other", "value"));
    for (Row r : rows) {
      cells.add(List.of(r.measure, r.metric, r.type, r.one, r.other, CsvText.number(r.value)));
    }
    return CsvText.of(cells);
  }
}
