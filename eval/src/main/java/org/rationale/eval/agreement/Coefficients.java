package org.rationale.eval.agreement;

import java.util.List;

/**
 * Agreement over tokens, corrected for chance.
 *
 * @param cohenKappa Cohen's kappa (1960) of each pair of people, in the order of {@link
 *     Agreement#pairs()}; immutable
 * @param meanCohenKappa the mean of those that are defined (Light, 1971)
 * @param fleissKappa Fleiss' kappa (1971) of all people
 * @param alpha Krippendorff's α, nominal, of all people
 */
public record Coefficients(
    List<Double> cohenKappa, double meanCohenKappa, double fleissKappa, double alpha) {

  public Coefficients {
    cohenKappa = List.copyOf(cohenKappa);
  }

  static Coefficients of(CodingTable table) {
    List<Double> cohen = table.cohenKappas();
    double mean =
        cohen.stream()
            .mapToDouble(Double::doubleValue)
            .filter(k -> !Double.isNaN(k))
            .sorted()
            .average()
            .orElse(Double.NaN);
    return new Coefficients(cohen, mean, table.fleissKappa(), table.alpha());
  }
}
