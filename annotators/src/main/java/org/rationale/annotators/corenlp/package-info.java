/**
 * The six annotators for Stanford CoreNLP and the pipeline made of them. The only room that knows
 * CoreNLP.
 */
package org.rationale.annotators.corenlp;
