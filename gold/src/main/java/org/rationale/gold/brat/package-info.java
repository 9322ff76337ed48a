/**
 * The brat standoff format: a strict profile of it for gold (specified in {@code gold/FORMAT.md})
 * and a tolerant reader for other people's files.
 */
package org.rationale.gold.brat;
