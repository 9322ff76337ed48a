package org.rationale.eval;

import java.util.List;

/**
 * Thrown where gold and predictions are not about the same documents, so that no score of them
 * would mean anything. Its message lists them and says what to do.
 */
public final class UnpairedDocumentsException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> missing;
  private final transient List<String> extra;
  private final transient List<String> differing;
  private final transient List<String> repeated;

  UnpairedDocumentsException(
      List<String> missing, List<String> extra, List<String> differing, List<String> repeated) {
    super(message(missing, extra, differing, repeated));
    this.missing = List.copyOf(missing);
    this.extra = List.copyOf(extra);
    this.differing = List.copyOf(differing);
    this.repeated = List.copyOf(repeated);
  }

  /** Ids that gold has and the predictions do not. */
  public List<String> missing() {
    return missing;
  }

  /** Ids that the predictions have and gold does not. */
  public List<String> extra() {
    return extra;
  }

  /** Ids whose text differs between gold and predictions. */
  public List<String> differing() {
    return differing;
  }

  /** Ids that one side has twice. */
  public List<String> repeated() {
    return repeated;
  }

  private static String message(
      List<String> missing, List<String> extra, List<String> differing, List<String> repeated) {
    StringBuilder text =
        new StringBuilder("gold and predictions are not about the same documents:");
    list(text, "in gold, but not in the predictions", missing);
    list(text, "in the predictions, but not in gold", extra);
    list(text, "with a text that differs between gold and predictions", differing);
    list(text, "more than once on one side", repeated);
    return text.append(
            "\nAdd or remove documents, or say explicitly that unpaired ones are to be counted as"
                + " empty or skipped.")
        .toString();
  }

  private static void list(StringBuilder text, String what, List<String> ids) {
    if (!ids.isEmpty()) {
      text.append("\n  ").append(what).append(": ").append(String.join(", ", ids));
    }
  }
}
