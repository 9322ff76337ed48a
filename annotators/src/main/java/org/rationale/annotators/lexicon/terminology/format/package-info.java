/** One class for each format in which terminologies are published. */
package org.rationale.annotators.lexicon.terminology.format;
