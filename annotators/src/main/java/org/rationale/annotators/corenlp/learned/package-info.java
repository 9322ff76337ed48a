/**
 * What is learned: a tagger trained on gold by CoreNLP's conditional random fields, beside the
 * rules.
 */
package org.rationale.annotators.corenlp.learned;
