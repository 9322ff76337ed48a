/**
 * Columns of tokens and tags, as in the shared tasks of CoNLL: how tags are read and written, and
 * how tokens find their places in a text.
 */
package org.rationale.gold.format.conll;
