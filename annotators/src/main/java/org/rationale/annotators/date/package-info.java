/**
 * Finds calendar dates. What a date looks like is data ({@code date-patterns.tsv}), and so are the
 * words around it that make a bare number a date.
 */
package org.rationale.annotators.date;
