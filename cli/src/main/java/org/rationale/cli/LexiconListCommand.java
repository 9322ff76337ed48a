package org.rationale.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rationale.annotators.lexicon.compiled.CompiledLexicon;
import org.rationale.cli.terminal.Printable;
import org.rationale.cli.terminal.Table;
import picocli.CommandLine.Command;

/** Lists the user's lexicons. */
@Command(
    name = "list",
    header = "Lists the lexicons in the folder of lexicons.",
    description = {
      "",
      "The folder is .rationale/lexicons in the home folder, or the one that the environment variable"
          + " RATIONALE_LEXICONS names. A lexicon in it goes by its name: --lexicon NAME."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class LexiconListCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  LexiconListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    LexiconFolder folder = new LexiconFolder(surroundings.lexicons());
    List<String> failures = new ArrayList<>();
    Table table = new Table().row(List.of("lexicon", "terms", "MB", "made"));
    List<Path> files = folder.files();
    for (Path file : files) {
      try {
        CompiledLexicon lexicon = CompiledLexicon.open(file);
        table.row(
            List.of(
                Printable.of(LexiconFolder.name(file)),
                Table.count(lexicon.size()),
                String.format(Locale.ROOT, "%.1f", Files.size(file) / 1e6),
                lexicon.info().created().toString().substring(0, "2026-11-20".length())));
      } catch (IOException e) {
        failures.add(e.getMessage());
      }
    }
    if (files.isEmpty()) {
      surroundings
          .out()
          .println(
              "No lexicon in %s yet. rationale lexicon import FORMAT FILE --out %s makes one."
                  .formatted(folder.path(), folder.path().resolve("NAME" + LexiconFolder.ENDING)));
    } else {
      table.lines().forEach(surroundings.out()::println);
    }
    failures.forEach(surroundings.err()::println);
    return failures.isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
  }
}
