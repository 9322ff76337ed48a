/**
 * Terminologies that others publish, or that a user has: read from the files as they are released,
 * rid of what would be noise in running text, and handed on as terms of a lexicon.
 *
 * <p>A {@link TerminologyFormat} reads rows and offers terms to an {@link Intake}, which leaves out
 * what a named {@link Reason} speaks against, joins what is said twice, and keeps count.
 */
package org.rationale.annotators.lexicon.terminology;
