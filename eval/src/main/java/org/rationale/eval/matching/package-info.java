/**
 * Who is whose partner: the best one-to-one matching of the gold and the predicted mentions of one
 * document.
 *
 * <p>{@link org.rationale.eval.matching.Matching} says what "best" means and why.
 */
package org.rationale.eval.matching;
