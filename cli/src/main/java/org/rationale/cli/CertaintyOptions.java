package org.rationale.cli;

import org.rationale.eval.certainty.Bootstrap;
import picocli.CommandLine.Option;

/** How it is found out how sure a score is. */
final class CertaintyOptions {

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How often the documents are resampled; as a rule 1000.")
  private int rounds;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of the random numbers; the same seed gives the same intervals.")
  private long seed;

  /** The resampling, with intervals of 95 %. */
  Bootstrap bootstrap() {
    if (rounds < 2) {
      throw CommandFailure.wrongUsage("--rounds is 2 or more, but it is " + rounds + ".");
    }
    return new Bootstrap(rounds, Bootstrap.DEFAULT.confidence(), seed);
  }
}
