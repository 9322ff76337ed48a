package org.rationale.annotators.citation;

import java.util.List;

/**
 * A list of citations on a guideline line, printed words between them included.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param citations in order, within the range
 */
record CitationList(int from, int to, List<Citation> citations) {}
