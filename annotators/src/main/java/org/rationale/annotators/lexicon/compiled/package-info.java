/**
 * Lexicons of the user's own, a million terms and more: compiled once into a file that is read back
 * in a moment, and matched over the tokens of a text.
 */
package org.rationale.annotators.lexicon.compiled;
