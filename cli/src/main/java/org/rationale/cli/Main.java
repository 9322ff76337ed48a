package org.rationale.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.rationale.annotators.Rationale;
import org.rationale.cli.terminal.Terminal;

/** Where the program starts. */
public final class Main {

  private Main() {}

  /** Runs the command that the arguments name and ends the virtual machine with its exit code. */
  public static void main(String[] arguments) {
    Surroundings surroundings =
        new Surroundings(
            System.in,
            writer(System.out),
            writer(System.err),
            Terminal.of(System::getProperty, System.getenv()),
            Path.of(System.getProperty("rationale.home", "")).toAbsolutePath(),
            lexicons(System.getenv()),
            lexicons -> Rationale.with(lexicons)::annotate);
    System.exit(Program.run(surroundings, arguments));
  }

  /** Where the user keeps lexicons: RATIONALE_LEXICONS, or a folder in the home folder. */
  private static Path lexicons(Map<String, String> environment) {
    String named = environment.getOrDefault("RATIONALE_LEXICONS", "");
    return named.isBlank()
        ? Path.of(System.getProperty("user.home", ""), ".rationale", "lexicons")
        : Path.of(named);
  }

  /** Terminals and files get UTF-8, whatever the locale says. */
  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }
}
