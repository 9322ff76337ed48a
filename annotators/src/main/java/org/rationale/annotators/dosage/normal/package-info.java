/**
 * What an amount says: the words of a DOSAGE are put into plain words ({@code two (2) times a week}
 * into {@code 2 times per week}), and forms of amounts are looked for in these. All words and forms
 * are tables.
 */
package org.rationale.annotators.dosage.normal;
