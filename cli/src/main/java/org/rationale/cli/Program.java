package org.rationale.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program as a whole: its commands and what becomes of their errors. */
@Command(
    name = "rationale",
    description = "Reads, tags, labels and scores determinations of Independent Medical Review.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Exit codes: 0 all done, 1 some inputs failed, 2 wrong usage.",
      "'rationale COMMAND --help' says more about a command."
    })
final class Program {

  private static final int WIDEST_HELP = 100;

  private Program() {}

  /** Runs one command and flushes what it wrote; returns an {@link ExitStatus}. */
  static int run(Surroundings surroundings, String... arguments) {
    int status = in(surroundings).execute(arguments);
    surroundings.out().flush();
    surroundings.err().flush();
    return status;
  }

  /** The commands, ready to be run. */
  static CommandLine in(Surroundings surroundings) {
    CommandLine program = new CommandLine(new Program());
    program.addSubcommand(new ShowCommand(surroundings));
    boolean colour = surroundings.terminal().colour() && surroundings.terminal().outWatched();
    return program
        .setOut(surroundings.out())
        .setErr(surroundings.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.max(60, Math.min(surroundings.terminal().columns(), WIDEST_HELP)))
        .setAbbreviatedOptionsAllowed(true)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Program::wrongUsage)
        .setExecutionExceptionHandler(Program::failure);
  }

  private static int wrongUsage(ParameterException e, String... arguments) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("rationale: " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("'" + command.getCommandSpec().qualifiedName() + " --help' says how it is used.");
    return ExitStatus.WRONG_USAGE;
  }

  private static int failure(Exception e, CommandLine command, CommandLine.ParseResult arguments) {
    PrintWriter err = command.getErr();
    if (e instanceof CommandFailure failure) {
      err.println("rationale: " + failure.getMessage());
      return failure.status();
    }
    err.println("rationale: this is a fault in the program, please report it with what follows:");
    e.printStackTrace(err);
    return ExitStatus.SOME_FAILED;
  }
}
