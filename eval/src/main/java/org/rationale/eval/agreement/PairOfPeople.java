package org.rationale.eval.agreement;

import org.rationale.eval.Evaluation;

/**
 * Two people who labelled the same documents.
 *
 * @param one name of the one taken for gold
 * @param other name of the one taken for predictions
 * @param evaluation of the other against the one; F1 is the same the other way round
 */
public record PairOfPeople(String one, String other, Evaluation evaluation) {}
