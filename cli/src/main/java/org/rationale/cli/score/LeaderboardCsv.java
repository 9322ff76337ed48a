package org.rationale.cli.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rationale.eval.Counts;
import org.rationale.eval.Scores;
import org.rationale.eval.certainty.Difference;
import org.rationale.eval.certainty.Interval;
import org.rationale.eval.report.Figures;

/**
 * A leaderboard as comma-separated values with a header: a line for each program and type, the best
 * program first, then a line for each difference, whose {@code minus} is the program that is
 * subtracted and whose {@code f1} is the difference. The type {@code (all)} is all mentions
 * together. A cell is empty where something is undefined or does not belong to the line.
 */
public final class LeaderboardCsv {

  private static final List<String> HEADER =
      List.of(
          "program",
          "minus",
          "metric",
          "type",
          "gold",
          "predicted",
          "tp",
          "precision",
          "recall",
          "f1",
          "low",
          "high",
          "p",
          "holm",
          "detectable");

  private static final String ALL = "(all)";

  private LeaderboardCsv() {}

  /** The whole file. */
  public static String text(Leaderboard board) {
    String metric = board.metric().label();
    List<List<String>> rows = new ArrayList<>(List.of(HEADER));
    board
        .systems()
        .forEach(
            (name, evaluation) -> {
              Scores scores = evaluation.scores(board.metric());
              List<String> all = program(name, metric, ALL, scores.overall());
              rows.add(ended(all, board.intervals().get(name)));
              scores
                  .types()
                  .forEach((type, c) -> rows.add(ended(program(name, metric, type.name(), c))));
            });
    board.differences().forEach(d -> rows.add(difference(d, metric)));
    return CsvText.of(rows);
  }

  private static List<String> program(String name, String metric, String type, Counts counts) {
    List<String> row = new ArrayList<>(List.of(name, "", metric, type));
    row.add(Long.toString(counts.gold()));
    row.add(Long.toString(counts.predicted()));
    row.add(Figures.points(counts.matched()));
    row.addAll(CsvText.numbers(counts.precision(), counts.recall(), counts.f1()));
    return row;
  }

  private static List<String> ended(List<String> row, Interval interval) {
    row.addAll(CsvText.numbers(interval.low(), interval.high()));
    return ended(row);
  }

  private static List<String> ended(List<String> row) {
    row.addAll(Collections.nCopies(HEADER.size() - row.size(), ""));
    return row;
  }

  private static List<String> difference(Difference d, String metric) {
    List<String> row = new ArrayList<>(List.of(d.one(), d.other(), metric, ALL));
    row.addAll(Collections.nCopies(HEADER.indexOf("f1") - row.size(), ""));
    row.addAll(CsvText.numbers(d.value(), d.interval().low(), d.interval().high()));
    row.addAll(CsvText.numbers(d.p(), d.corrected(), d.detectable()));
    return row;
  }
}
