/**
 * Finds disorders and findings, with severity, side, site and course.
 *
 * <p>A mention is composed, not listed. {@link org.rationale.annotators.diagnosis.DiagnosisFinder}
 * has every sentence read: a head (from the word lists, or known by its ending), {@code
 * Premodifiers} before it, its {@code Continuation} behind it, {@code States} and {@code
 * Predicates} that tell of a sign, {@code Coordination} of neighbours that share words, {@code
 * Exclusions} of what is nobody's finding. The word lists are TSV files beside this package.
 */
package org.rationale.annotators.diagnosis;
