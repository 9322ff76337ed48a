/**
 * Terms as data: a lexicon is read from TSV files and matched over tokens.
 *
 * <p>A file has a comment header ({@code #}) with its origin and licence, then rows of {@code
 * term}, {@code kind} and {@code normal form}, tab-separated; the last two may be missing. Case,
 * hyphens and the possessive are folded. {@link org.rationale.annotators.lexicon.Table} reads
 * tables of other columns.
 */
package org.rationale.annotators.lexicon;
