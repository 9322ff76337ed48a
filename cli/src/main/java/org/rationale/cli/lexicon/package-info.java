/** What commands print and write about lexicons. */
package org.rationale.cli.lexicon;
