/**
 * Finds drugs: ingredients, brands, classes, compounds.
 *
 * <p>Names are word lists beside this package; a small grammar adds what belongs to a name (salt,
 * partner in a combination, "medication" behind a class), and {@link
 * org.rationale.annotators.drug.Spelling} recognizes misspelled and new names.
 */
package org.rationale.annotators.drug;
