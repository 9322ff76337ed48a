package org.rationale.eval.certainty;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.rationale.eval.Score;

/** The mean score of documents of which each was drawn a number of times. */
final class DocumentMean {

  private final Column precision;
  private final Column recall;
  private final Column f1;

  /**
   * A mean over documents.
   *
   * @param scores of each document; undefined ones are left out of the mean
   */
  DocumentMean(List<Score> scores) {
    precision = new Column(scores, Score::precision);
    recall = new Column(scores, Score::recall);
    f1 = new Column(scores, Score::f1);
  }

  /**
   * The mean, undefined where nothing that was drawn has a score.
   *
   * @param times how often each document was drawn
   */
  Score of(int[] times) {
    return new Score(precision.mean(times), recall.mean(times), f1.mean(times));
  }

  /** One figure of all documents, kept so that no document has to be asked whether it has one. */
  private static final class Column {

    private final double[] value;
    private final int[] defined;

    private Column(List<Score> scores, ToDoubleFunction<Score> figure) {
      double[] figures = scores.stream().mapToDouble(figure).toArray();
      value = new double[figures.length];
      defined = new int[figures.length];
      for (int d = 0; d < figures.length; d++) {
        if (!Double.isNaN(figures[d])) {
          value[d] = figures[d];
          defined[d] = 1;
        }
      }
    }

    private double mean(int[] times) {
      double sum = 0;
      long count = 0;
      for (int d = 0; d < times.length; d++) {
        sum += times[d] * value[d];
        count += (long) times[d] * defined[d];
      }
      return sum / count;
    }
  }
}
