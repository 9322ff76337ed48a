package org.rationale.annotators.diagnosis;

import java.util.Optional;

/**
 * A word or term that a mention is built around: {@code pain}, {@code carpal tunnel syndrome}.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param sort what it is and what it needs
 * @param family heads of one family may share a site; empty where it has none
 */
record Head(int from, int to, Sort sort, String family) {

  /** What a head is by itself. */
  enum Sort {
    /** A disorder that takes its site from around it: {@code fracture}. */
    DISORDER(false),
    /** A finding that takes its site from around it: {@code pain}. */
    FINDING(true),
    /** A disorder that has its site in its name: {@code hypertension}. */
    NAMED_DISORDER(false),
    /** A finding that has its site in its name: {@code headache}. */
    NAMED_FINDING(true),
    /** A disorder only with a site or a nature: {@code injury}. */
    BOUND_DISORDER(false),
    /** A finding only with a site or a nature: {@code symptoms}. */
    BOUND_FINDING(true),
    /** A finding only where it is abnormal: {@code range of motion}. */
    SIGN(true),
    /** A finding of the patient, not of a body part, only where it is abnormal: {@code gait}. */
    GENERAL_SIGN(true),
    /** Makes a finding of the sign before it: range of motion {@code restriction}. */
    DEFICIT(true),
    /** A disorder only where it is abnormal: {@code signal}. */
    IMAGING_SIGN(false),
    /** A disorder only with the site that it describes: {@code torn} meniscus. */
    ATTRIBUTE_DISORDER(false),
    /** A finding only with the site that it describes: {@code swollen} knee. */
    ATTRIBUTE_FINDING(true),
    /** Part of a name that is no condition: {@code pain management}. */
    BLOCKED(false);

    private final boolean finding;

    Sort(boolean finding) {
      this.finding = finding;
    }

    /** The kind of mention that it makes. */
    String kind() {
      return finding ? "finding" : "disorder";
    }

    boolean isBound() {
      return this == BOUND_DISORDER || this == BOUND_FINDING;
    }

    boolean isSign() {
      return this == SIGN || this == GENERAL_SIGN || this == IMAGING_SIGN;
    }

    boolean isAttribute() {
      return this == ATTRIBUTE_DISORDER || this == ATTRIBUTE_FINDING;
    }

    /** Whether it can share a site with its neighbour. */
    boolean isLocal() {
      return this == DISORDER
          || this == FINDING
          || this == SIGN
          || this == IMAGING_SIGN
          || isBound();
    }
  }

  /** Whether behind another head it leaves that its kind: {@code conditions}. */
  boolean isGeneric() {
    return family.equals("generic");
  }

  /** Whether it says what a body cannot do: no site before it is its own. */
  boolean isDifficulty() {
    return family.equals(Difficulties.FAMILY);
  }

  /** The same head as the last word of a name; none where it makes no name of its own. */
  Optional<Head> named() {
    return switch (sort) {
      case DISORDER, NAMED_DISORDER, BOUND_DISORDER ->
          Optional.of(new Head(from, to, Sort.NAMED_DISORDER, family));
      case FINDING, NAMED_FINDING, BOUND_FINDING ->
          Optional.of(new Head(from, to, Sort.NAMED_FINDING, family));
      default -> Optional.empty();
    };
  }

  boolean is(Sort other) {
    return sort == other;
  }
}
