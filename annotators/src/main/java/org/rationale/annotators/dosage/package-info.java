/**
 * Finds strengths, doses, forms, routes, frequencies, durations, quantities, refills and sessions.
 *
 * <p>What an amount looks like is data ({@code dosage-patterns.tsv}, {@code dosage-parts.tsv}):
 * patterns over tokens, each with an example, a counter-example and what must stand around it.
 */
package org.rationale.annotators.dosage;
