/** Scores as a person reads them: labels beside their texts, a table of figures, what changed. */
package org.rationale.cli.score;
