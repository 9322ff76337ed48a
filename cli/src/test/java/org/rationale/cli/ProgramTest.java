package org.rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rationale.cli.Session.Outcome;
import org.rationale.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class ProgramTest {

  private static final Path ROOT = Path.of(System.getProperty("rationale.root"));

  /** The classes that say they are a command, but the program itself. */
  private static List<JavaClass> commands() {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("org.rationale.cli").stream()
            .filter(type -> type.isAnnotatedWith(Command.class))
            .filter(type -> !type.isEquivalentTo(Program.class))
            .toList();
  }

  /** The commands by their class, and those within them; what one has to type for each. */
  private static Map<String, String> registered() {
    Surroundings nothing =
        new Surroundings(
            null,
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            Terminal.unwatched(),
            ROOT,
            ROOT.resolve("lexicons"),
            null);
    Map<String, String> names = new TreeMap<>();
    Program.in(nothing).getSubcommands().values().forEach(command -> addTo(names, command));
    return names;
  }

  private static void addTo(Map<String, String> names, CommandLine command) {
    String program = "rationale ";
    names.put(
        command.getCommandSpec().userObject().getClass().getName(),
        command.getCommandSpec().qualifiedName().substring(program.length()));
    command.getSubcommands().values().forEach(within -> addTo(names, within));
  }

  private static String name(JavaClass command) {
    return registered().get(command.getName());
  }

  @Test
  void everyCommandIsRegistered() {
    assertThat(commands()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(registered().keySet())
        .containsExactlyInAnyOrderElementsOf(commands().stream().map(JavaClass::getName).toList());
    assertThat(registered())
        .containsEntry("org.rationale.cli.LexiconImportCommand", "lexicon import");
  }

  @Test
  void everyCommandIsTested() {
    assertThat(commands())
        .allSatisfy(
            command ->
                assertThat(
                        ROOT.resolve("cli/src/test/java")
                            .resolve(command.getName().replace('.', '/') + "Test.java"))
                    .exists());
  }

  @Test
  void everyCommandIsDocumented() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    assertThat(commands())
        .allSatisfy(command -> assertThat(readme).contains("$ ./rationale " + name(command)));
  }

  @Test
  void everyCommandSaysHowItIsUsed() {
    for (JavaClass command : commands()) {
      Outcome outcome = Session.atHome().run((Object[]) (name(command) + " --help").split(" ", -1));
      assertThat(outcome.status()).isZero();
      assertThat(outcome.out()).contains("Usage: rationale " + name(command)).contains("--help");
      assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 80);
      assertThat(outcome.err()).isEmpty();
    }
  }

  @Test
  void helpListsTheCommands() {
    Outcome outcome = Session.atHome().run("--help");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .contains("annotate  Annotates determinations")
        .contains("Exit codes: 0 all done, 1 some inputs failed, 2 wrong usage or unfit labels.");
  }

  @Test
  void withoutACommandItSaysWhatThereIs() {
    Outcome outcome = Session.atHome().run();
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("Usage: rationale").contains("evaluate");
  }

  @Test
  void aMisspeltCommandIsWrongUsageWithAHint() {
    Outcome outcome = Session.atHome().run("evalute");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("'evalute'").contains("rationale evaluate");
  }

  @Test
  void versionSaysOnWhichJavaItRuns() {
    Outcome outcome = Session.atHome().run("--version");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).startsWith("rationale ").contains("Java " + Runtime.version());
  }

  @Test
  void aFaultInTheProgramIsShownWithItsTrace() {
    Outcome outcome =
        Session.atHome()
            .with(
                document -> {
                  throw new IllegalStateException("out of order");
                })
            .run("show", ROOT.resolve("corpus/documents"));
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err())
        .startsWith("rationale: this is a fault in the program, please report it")
        .contains("IllegalStateException: out of order")
        .contains("\tat org.rationale.cli.ShowCommand");
  }

  @Test
  void outputThatIsLostIsAFailure() {
    StringWriter err = new StringWriter();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left on device");
          }
        };
    Surroundings surroundings =
        new Surroundings(
            null,
            new PrintWriter(full, false, java.nio.charset.StandardCharsets.UTF_8),
            new PrintWriter(err),
            Terminal.unwatched(),
            ROOT,
            ROOT.resolve("lexicons"),
            null);
    assertThat(Program.run(surroundings, "--help")).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo(
            "rationale: standard output was closed or full; the rest is lost.%n".formatted());
  }
}
