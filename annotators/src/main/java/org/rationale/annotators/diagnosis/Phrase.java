package org.rationale.annotators.diagnosis;

import java.util.EnumSet;
import java.util.Set;

/**
 * A mention in the making.
 *
 * @param from index of its first token
 * @param head its head, or the last of several
 * @param to index behind its last token
 * @param traits what can be said of it
 */
record Phrase(int from, Head head, int to, Set<Trait> traits) {

  /** What decides whether a phrase stands alone. */
  enum Trait {
    /** A site stands before the head. */
    SITED_BEFORE,
    /** A site stands behind the head. */
    SITED_BEHIND,
    /** The wording of a coded title stands behind the head. */
    CODED,
    /** A severity or a course stands before the head. */
    GRADED,
    /** Nothing stands before the head. */
    BARE,
    /** It is a mention by itself, not only joined to the one before it. */
    COMPLETE
  }

  String kind() {
    return head.sort().kind();
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }

  boolean isSited() {
    return has(Trait.SITED_BEFORE) || has(Trait.SITED_BEHIND);
  }

  /** This phrase and one that goes on with it, as one. */
  Phrase joined(Phrase last) {
    Set<Trait> all = EnumSet.copyOf(traits);
    all.addAll(last.traits);
    all.remove(Trait.BARE);
    if (!has(Trait.GRADED)) {
      all.remove(Trait.GRADED);
    }
    if (!has(Trait.SITED_BEFORE)) {
      all.remove(Trait.SITED_BEFORE);
    }
    return new Phrase(from, last.head, last.to, all);
  }
}
