package org.rationale.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.rationale.annotators.lexicon.compiled.CompiledLexicon;
import org.rationale.annotators.lexicon.compiled.LexiconInfo;
import org.rationale.cli.terminal.Printable;
import org.rationale.cli.terminal.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what a lexicon holds and where it comes from. */
@Command(
    name = "info",
    header = "Says what a lexicon holds and where it comes from.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class LexiconInfoCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "LEXICON", description = "A file, or a name in the folder of lexicons.")
  private String name;

  LexiconInfoCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Path file = new LexiconFolder(surroundings.lexicons()).file(name);
    CompiledLexicon lexicon = CompiledLexicon.open(file);
    LexiconInfo info = lexicon.info();
    PrintWriter out = surroundings.out();
    out.println(Printable.of(info.name()));
    out.printf(
        "%s, %s bytes, made %s%n", file, Table.count(Files.size(file)), info.created().toString());
    out.println();
    counts(lexicon).forEach(out::println);
    out.println();
    out.println("Read from");
    info.sources()
        .forEach(
            source -> {
              out.println(
                  Printable.of(
                      "  %s: %s (%s), %s of %s"
                          .formatted(
                              source.name(),
                              source.file(),
                              source.format(),
                              Table.count(source.terms(), "term"),
                              Table.count(source.rows(), "row"))));
              out.println("    sha256 " + source.sha256());
            });
    if (!info.filters().isEmpty()) {
      out.println();
      out.println("Left out");
      info.filters().forEach(filter -> out.println("  " + Printable.of(filter)));
    }
    return ExitStatus.DONE;
  }

  /** How many terms there are of each type and kind, and with a code of each system. */
  private static List<String> counts(CompiledLexicon lexicon) {
    Map<String, Integer> kinds = new TreeMap<>();
    Map<String, Integer> systems = new TreeMap<>();
    lexicon
        .terms()
        .forEach(
            term -> {
              String kind = term.kind().isEmpty() ? "" : "." + term.kind();
              kinds.merge(term.type() + kind, 1, Integer::sum);
              term.codes().stream()
                  .map(code -> code.substring(0, code.indexOf(':')))
                  .distinct()
                  .forEach(system -> systems.merge(system, 1, Integer::sum));
            });
    Table table = new Table().row(List.of("terms", Table.count(lexicon.size())));
    kinds.forEach((kind, count) -> table.row(List.of("  " + kind, Table.count(count))));
    systems.forEach(
        (system, count) -> table.row(List.of("  with a code of " + system, Table.count(count))));
    return table.lines();
  }
}
