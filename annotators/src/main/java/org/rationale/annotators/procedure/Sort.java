package org.rationale.annotators.procedure;

/** The sorts of procedure that the grammar tells apart, each with the kind that a mention gets. */
enum Sort {
  /** May be followed by what is operated on: {@code repair of the labral tear}. */
  SURGERY("treatment"),
  /** Injections, blocks, infusions: a drug may stand before the head. */
  NEEDLE("treatment"),
  TREATMENT("treatment"),
  /** May be followed by contrast and field strength. */
  IMAGING("test"),
  /** Electrodiagnostic tests: {@code EMG/NCV} is one procedure. */
  NERVE("test"),
  TEST("test"),
  DEVICE("device"),
  EVALUATION("evaluation");

  private final String kind;

  Sort(String kind) {
    this.kind = kind;
  }

  /** The mention's kind: treatment, test, device or evaluation. */
  String kind() {
    return kind;
  }
}
