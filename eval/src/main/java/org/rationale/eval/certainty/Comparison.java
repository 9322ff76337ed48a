package org.rationale.eval.certainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rationale.corpus.EntityType;
import org.rationale.eval.Counts;
import org.rationale.eval.DocumentScores;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;
import org.rationale.eval.Scores;

/**
 * Compares systems that were scored on the same documents, each with each.
 *
 * @param bootstrap for the intervals of the differences
 * @param swaps number of random swaps of the significance test, at least 1
 */
public record Comparison(Bootstrap bootstrap, int swaps) {

  /** The default bootstrap and 10,000 random swaps. */
  public static final Comparison DEFAULT = new Comparison(Bootstrap.DEFAULT, 10_000);

  /** The power at which a difference counts as detectable. */
  private static final double POWER = 0.8;

  /**
   * The differences of each system to each that comes behind it, overall F1 under one metric.
   *
   * @param systems the evaluations by name of the system, in the order in which they are compared
   * @throws IllegalArgumentException where the evaluations are not over the same documents
   */
  public List<Difference> of(Map<String, Evaluation> systems, Metric metric) {
    return of(systems, metric, Optional.empty());
  }

  /** The same for one type. */
  public List<Difference> of(Map<String, Evaluation> systems, Metric metric, EntityType type) {
    return of(systems, metric, Optional.of(type));
  }

  private List<Difference> of(
      Map<String, Evaluation> systems, Metric metric, Optional<EntityType> type) {
    List<String> names = List.copyOf(systems.keySet());
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        Evaluation one = systems.get(names.get(i));
        Evaluation other = systems.get(names.get(j));
        checkSameDocuments(names.get(i), one, names.get(j), other);
        differences.add(
            difference(
                names.get(i), rows(one, metric, type), names.get(j), rows(other, metric, type)));
      }
    }
    double[] corrected = Holm.correct(differences.stream().mapToDouble(Difference::p).toArray());
    return IntStream.range(0, corrected.length)
        .mapToObj(i -> corrected(differences.get(i), corrected[i]))
        .toList();
  }

  private static Difference corrected(Difference d, double p) {
    return new Difference(d.one(), d.other(), d.value(), d.interval(), d.p(), p, d.detectable());
  }

  private Difference difference(String name, double[][] one, String otherName, double[][] other) {
    double seen =
        Randomization.f1(sum(one, ones(one.length)))
            - Randomization.f1(sum(other, ones(one.length)));
    double[] resampled = resample(one, other);
    return new Difference(
        name,
        otherName,
        seen,
        Interval.ofResamples(resampled, bootstrap.confidence()),
        new Randomization(swaps, bootstrap.seed()).p(one, other),
        Double.NaN,
        detectable(resampled, seen));
  }

  private double[] resample(double[][] one, double[][] other) {
    long[] seeds = new SplittableRandom(bootstrap.seed()).longs(bootstrap.rounds()).toArray();
    return IntStream.range(0, bootstrap.rounds())
        .parallel()
        .mapToDouble(
            round -> {
              int[] times = Bootstrap.draw(one.length, new SplittableRandom(seeds[round]));
              return Randomization.f1(sum(one, times)) - Randomization.f1(sum(other, times));
            })
        .toArray();
  }

  /**
   * The deviation that chance alone exceeds with the probability of an error, plus the deviation
   * that chance takes away at most in four cases out of five.
   */
  private double detectable(double[] resampled, double seen) {
    double[] deviations =
        Arrays.stream(resampled)
            .filter(d -> !Double.isNaN(d))
            .map(d -> Math.abs(d - seen))
            .sorted()
            .toArray();
    if (deviations.length < 2) {
      return Double.NaN;
    }
    // What is not exceeded on one side in four of five cases is not exceeded on either in three.
    double bothSides = 2 * POWER - 1;
    return Interval.quantile(deviations, bootstrap.confidence())
        + Interval.quantile(deviations, bothSides);
  }

  private static double[][] rows(Evaluation evaluation, Metric metric, Optional<EntityType> type) {
    return evaluation.documents().stream()
        .map(
            document -> {
              Scores scores = document.scores().get(metric);
              Counts counts = type.map(scores::of).orElse(scores.overall());
              return new double[] {counts.matched(), counts.gold(), counts.predicted()};
            })
        .toArray(double[][]::new);
  }

  private static double[] sum(double[][] rows, int[] times) {
    double[] sum = new double[3];
    for (int d = 0; d < rows.length; d++) {
      for (int c = 0; c < 3; c++) {
        sum[c] += times[d] * rows[d][c];
      }
    }
    return sum;
  }

  private static int[] ones(int length) {
    int[] ones = new int[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static void checkSameDocuments(
      String name, Evaluation one, String otherName, Evaluation other) {
    List<String> ids = one.documents().stream().map(DocumentScores::id).toList();
    List<String> others = other.documents().stream().map(DocumentScores::id).toList();
    if (!ids.equals(others)) {
      List<String> apart =
          Stream.concat(
                  ids.stream().filter(id -> !others.contains(id)),
                  others.stream().filter(id -> !ids.contains(id)))
              .toList();
      throw new IllegalArgumentException(
          "systems are compared on the same documents, but only one of %s and %s has %s"
              .formatted(name, otherName, apart));
    }
  }
}
