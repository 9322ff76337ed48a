package org.rationale.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where texts and their hand labels are; as a rule the project's own. */
final class GoldOptions {

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description = "Folder of the texts; as a rule that of --gold, or else corpus/documents.")
  private Path corpus;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "Folder of the labels; as a rule that of --corpus, or else gold/labels.")
  private Path gold;

  /** Whether this is the project's own corpus. */
  boolean areOwn() {
    return corpus == null && gold == null;
  }

  /** The folder of the texts. */
  Path texts(Surroundings surroundings) {
    return folder(areOwn() ? surroundings.own("corpus/documents") : corpus == null ? gold : corpus);
  }

  /** The folder of the labels. */
  Path labels(Surroundings surroundings) {
    return folder(areOwn() ? surroundings.own("gold/labels") : gold == null ? corpus : gold);
  }

  private static Path folder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw CommandFailure.wrongUsage(folder + ": there is no such folder. Name another.");
    }
    return folder;
  }
}
