/**
 * What is read: the values that every other room passes on. JDK only.
 *
 * <p>All offsets in the program are half-open UTF-16 positions in the document's original text;
 * only the format classes convert to other units.
 */
package org.rationale.corpus;
