package org.rationale.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.rationale.cli.extractor.ExtractorGaveUpException;
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
    sortOptions = false,
    versionProvider = Version.class,
    footer = {
      "",
      "Exit codes: 0 all done, 1 some inputs failed, 2 wrong usage or unfit labels.",
      "'rationale COMMAND --help' says more about a command."
    })
final class Program {

  private static final int WIDEST_HELP = 100;

  private Program() {}

  /** Runs one command and flushes what it wrote; returns an {@link ExitStatus}. */
  static int run(Surroundings surroundings, String... arguments) {
    int status = in(surroundings).execute(arguments);
    boolean lost = surroundings.out().checkError();
    if (lost) {
      surroundings
          .err()
          .println("rationale: standard output was closed or full; the rest is lost.");
    }
    surroundings.err().flush();
    return lost && status == ExitStatus.DONE ? ExitStatus.SOME_FAILED : status;
  }

  /** The commands, ready to be run. */
  static CommandLine in(Surroundings surroundings) {
    CommandLine program = new CommandLine(new Program());
    program.addSubcommand(new AnnotateCommand(surroundings));
    program.addSubcommand(new ShowCommand(surroundings));
    program.addSubcommand(new EvaluateCommand(surroundings));
    program.addSubcommand(new ScoreCommand(surroundings));
    program.addSubcommand(new CompareCommand(surroundings));
    program.addSubcommand(new AgreeCommand(surroundings));
    program.addSubcommand(new CheckCommand(surroundings));
    program.addSubcommand(new TrainCommand(surroundings));
    program.addSubcommand(LexiconCommand.in(surroundings));
    program.getSubcommands().values().forEach(Program::layOut);
    boolean colour = surroundings.terminal().colour() && surroundings.terminal().outWatched();
    return program
        .setOut(surroundings.out())
        .setErr(surroundings.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.max(60, Math.min(surroundings.terminal().columns(), WIDEST_HELP)))
        .setParameterExceptionHandler(Program::wrongUsage)
        .setExecutionExceptionHandler(Program::failure);
  }

  private static void layOut(CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .synopsisHeading("%nUsage: ")
        .parameterListHeading("%nInputs:%n")
        .optionListHeading("%nOptions:%n");
    command.getSubcommands().values().forEach(Program::layOut);
  }

  private static int wrongUsage(ParameterException e, String... arguments) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    if (arguments.length == 0) {
      command.usage(err);
      return ExitStatus.WRONG_USAGE;
    }
    // An option that does not exist is the likelier reason for whatever else is missing.
    List<String> unknown = command.getUnmatchedArguments();
    ParameterException reason =
        unknown.isEmpty() ? e : new UnmatchedArgumentException(command, unknown);
    err.println("rationale: " + reason.getMessage());
    UnmatchedArgumentException.printSuggestions(reason, err);
    err.println("'" + command.getCommandSpec().qualifiedName() + " --help' says how it is used.");
    return ExitStatus.WRONG_USAGE;
  }

  private static int failure(Exception e, CommandLine command, CommandLine.ParseResult arguments) {
    PrintWriter err = command.getErr();
    if (e instanceof CommandFailure
        || e instanceof IOException
        || e instanceof ExtractorGaveUpException) {
      err.println("rationale: " + reason(e));
      return e instanceof CommandFailure failure ? failure.status() : ExitStatus.SOME_FAILED;
    }
    err.println("rationale: this is a fault in the program, please report it with what follows:");
    e.printStackTrace(err);
    return ExitStatus.SOME_FAILED;
  }

  /** The message of some exceptions is nothing but a file's name. */
  private static String reason(Exception e) {
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + ": there is no such file.";
    }
    return e instanceof FileSystemException file
        ? file.getFile() + ": cannot be read or written (" + file.getClass().getSimpleName() + ")."
        : e.getMessage();
  }
}
