/** What word lists alone find: the comparator that shows what the grammar of the finders adds. */
package org.rationale.annotators.dictionary;
