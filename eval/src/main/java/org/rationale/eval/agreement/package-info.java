/**
 * How far people agree who labelled the same documents: the ceiling for any extractor's score.
 *
 * <pre>{@code
 * Agreement agreement = AgreementStudy.DEFAULT.of(new TreeMap<>(Map.of("ann", anns, "ben", bens)));
 * Spread f1 = agreement.f1(Metric.STRICT).overall();
 * double kappa = agreement.tokens().overall().fleissKappa();
 * }</pre>
 *
 * <p>F1 between two people is the same whoever is taken for gold. The other coefficients are
 * corrected for chance, each on its own idea of it: kappa and Krippendorff's α over tokens, where a
 * token without a label is a label of its own; Krippendorff's α for unitizing and Mathet's γ over
 * spans on the text. A coefficient is {@code NaN} where it is undefined, for instance where nobody
 * labelled anything.
 */
package org.rationale.eval.agreement;
