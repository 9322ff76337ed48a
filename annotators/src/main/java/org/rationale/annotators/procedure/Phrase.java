package org.rationale.annotators.procedure;

/**
 * A procedure while it is being read.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param sort the sort of its last head
 * @param complete whether it names a procedure as it stands
 * @param modified whether a site or a level stands before its head
 * @param sited whether a site or what is operated on stands behind its head
 */
record Phrase(int from, int to, Sort sort, boolean complete, boolean modified, boolean sited) {

  Phrase to(int end) {
    return new Phrase(from, end, sort, complete, modified, sited);
  }

  Phrase sitedTo(int end) {
    return new Phrase(from, end, sort, complete, modified, true);
  }

  Phrase completed() {
    return new Phrase(from, to, sort, true, modified, sited);
  }

  /**
   * The phrase with one more head behind it, which decides the sort; a tested sign's exam is none.
   */
  Phrase joined(Piece head) {
    boolean whole = complete || head.role() == Role.NAME;
    boolean examined = sort.kind().equals("test") && head.sort() == Sort.EVALUATION;
    return new Phrase(from, head.to(), examined ? sort : head.sort(), whole, modified, sited);
  }
}
