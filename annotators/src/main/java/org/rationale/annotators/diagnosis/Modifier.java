package org.rationale.annotators.diagnosis;

/** What a word in front of a head says about it. */
enum Modifier {
  NONE,
  /** Severity and course: {@code chronic}, {@code mildly}. */
  COURSE,
  /** What sort of condition it is: {@code neurologic}, {@code traumatic}. */
  NATURE,
  /** What makes a sign abnormal, and only that: {@code decreased}. */
  ABNORMAL,
  /** What makes a sign abnormal, or says how a finding is: {@code increased}. */
  ABNORMAL_COURSE;

  boolean isAbnormal() {
    return this == ABNORMAL || this == ABNORMAL_COURSE;
  }

  /** Whether it may stand before a head that is no sign. */
  boolean describesCondition() {
    return this == COURSE || this == NATURE || this == ABNORMAL_COURSE;
  }
}
