package org.rationale.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Terminologies of the user's own: the commands about them. */
@Command(
    name = "lexicon",
    header = "Imports terminologies for the annotators to use, and says what they find.",
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class LexiconCommand implements Runnable {

  @Spec private CommandSpec spec;

  /** The command with its commands. */
  static CommandLine in(Surroundings surroundings) {
    return new CommandLine(new LexiconCommand())
        .addSubcommand(new LexiconImportCommand(surroundings))
        .addSubcommand(new LexiconListCommand(surroundings))
        .addSubcommand(new LexiconInfoCommand(surroundings))
        .addSubcommand(new LexiconTestCommand(surroundings));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to do: "
            + String.join(", ", spec.subcommands().keySet())
            + "; for instance rationale lexicon import icd10cm icd10cm_order_2026.txt");
  }
}
