/**
 * What is too much for the memory while a lexicon is made: records in temporary files, read back in
 * order or sorted with Lucene's {@link org.apache.lucene.util.OfflineSorter}.
 */
package org.rationale.annotators.lexicon.scratch;
