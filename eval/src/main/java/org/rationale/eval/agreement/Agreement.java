package org.rationale.eval.agreement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rationale.eval.Metric;

/**
 * How far people agree.
 *
 * @param people their names, sorted; immutable
 * @param documents number of documents that all of them labelled
 * @param tokenCount number of tokens in them; kappa and α count each once, labelled or not
 * @param pairs first with second, first with third, and so on; immutable
 * @param f1 mean F1 of the pairs under each metric; immutable
 * @param tokens kappa and α over tokens. Overall, the label of a token is the set of types it
 *     carries, so nobody's choice between two types is lost; for one type, it is whether the token
 *     carries it
 * @param unitizingAlpha Krippendorff's α for unitizing, over characters; no unit and no gap goes
 *     beyond its document
 * @param gamma Mathet's γ, document by document, and how far sampling makes it unsure
 */
public record Agreement(
    List<String> people,
    int documents,
    long tokenCount,
    List<PairOfPeople> pairs,
    Map<Metric, ByType<Spread>> f1,
    ByType<Coefficients> tokens,
    ByType<Double> unitizingAlpha,
    ByType<Estimate> gamma) {

  public Agreement {
    people = List.copyOf(people);
    pairs = List.copyOf(pairs);
    f1 = Collections.unmodifiableMap(new EnumMap<>(f1));
  }

  /** How far any γ of these may be, 95 times of 100, from what endless sampling would give. */
  public double gammaUncertainty() {
    return Stream.concat(Stream.of(gamma.overall()), gamma.types().values().stream())
        .mapToDouble(Estimate::uncertainty)
        .filter(u -> !Double.isNaN(u))
        .max()
        .orElse(Double.NaN);
  }

  /** Mean F1 of the pairs under one metric. */
  public ByType<Spread> f1(Metric metric) {
    return f1.get(metric);
  }
}
