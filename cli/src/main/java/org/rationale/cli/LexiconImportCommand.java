package org.rationale.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rationale.annotators.lexicon.compiled.CompiledLexicon;
import org.rationale.annotators.lexicon.compiled.LexiconInfo;
import org.rationale.annotators.lexicon.scratch.Scratch;
import org.rationale.annotators.lexicon.terminology.Import;
import org.rationale.annotators.lexicon.terminology.ImportOptions;
import org.rationale.annotators.lexicon.terminology.TerminologyFormat;
import org.rationale.annotators.lexicon.terminology.Wording;
import org.rationale.annotators.lexicon.terminology.WrongFormatException;
import org.rationale.cli.lexicon.ImportSummary;
import org.rationale.cli.lexicon.ReportTable;
import org.rationale.cli.terminal.Printable;
import org.rationale.corpus.file.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compiles the terms of a published terminology, or of a table, into a lexicon. */
@Command(
    name = "import",
    header = "Compiles the terms of a terminology into a lexicon.",
    description = {
      "",
      "Reads the files as their publishers release them; each may be gzipped, in a ZIP or in a"
          + " folder. Says what was left out and why. docs/TERMINOLOGIES.md says where the files are"
          + " found and what is taken from them."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class LexiconImportCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      completionCandidates = TerminologyOptions.FormatNames.class,
      description = "What the files are: ${COMPLETION-CANDIDATES}.")
  private String format;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "The files, or a ZIP or a folder with them.")
  private List<Path> files;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Where the lexicon goes; as a rule FORMAT.lexicon in the folder of lexicons.")
  private Path out;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write as TSV what became of every row and term.")
  private Path report;

  @Option(
      names = "--keep",
      paramLabel = "FILE",
      description =
          "Terms to take even if they are ordinary words or abbreviations, one on a line.")
  private Path keep;

  @Option(
      names = "--longest",
      paramLabel = "N",
      defaultValue = "" + Wording.USUAL_LENGTH,
      description = "Leave out terms of more than N words and marks, as a rule ${DEFAULT-VALUE}.")
  private int longest;

  @Mixin private TerminologyOptions terminology;

  LexiconImportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    TerminologyFormat known = terminology.format(format);
    ImportOptions options = options();
    Path target = out == null ? inFolder() : out;
    if (out == null) {
      Files.createDirectories(surroundings.lexicons());
    }
    try (Scratch scratch = Scratch.beside(target)) {
      Import imported = read(known, options, scratch);
      if (imported.report().terms() == 0) {
        ImportSummary.of(imported).forEach(surroundings.err()::println);
        throw CommandFailure.failed("no term is left; nothing is written.");
      }
      LexiconInfo info =
          new LexiconInfo(
              nameOf(target), Instant.now(), imported.sources(), ImportSummary.filters(imported));
      CompiledLexicon.write(imported.terms(), info, target);
      ImportSummary.of(imported).forEach(surroundings.out()::println);
      surroundings.out().println("→ " + target);
      return imported.report().malformed() == 0 ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
    }
  }

  /** Where {@code --lexicon FORMAT} finds it. */
  private Path inFolder() {
    return surroundings.lexicons().resolve(format.toLowerCase(Locale.ROOT) + LexiconFolder.ENDING);
  }

  private ImportOptions options() throws IOException {
    if (longest < 1) {
      throw CommandFailure.wrongUsage("--longest is a number of words, at least 1.");
    }
    ImportOptions options = new ImportOptions(Set.of(), longest);
    return keep == null ? options : options.with(Files.readAllLines(keep));
  }

  private Import read(TerminologyFormat known, ImportOptions options, Scratch scratch)
      throws IOException {
    try {
      return report == null
          ? Import.of(known, files, options, scratch)
          : readWithReport(known, options, scratch);
    } catch (WrongFormatException e) {
      throw CommandFailure.wrongUsage(Printable.of(e.getMessage()));
    }
  }

  /** Reads while the report is written, which nobody could hold in memory. */
  private Import readWithReport(TerminologyFormat known, ImportOptions options, Scratch scratch)
      throws IOException {
    List<Import> imported = new ArrayList<>();
    try {
      WholeFile.write(report, writer -> imported.add(read(known, options, scratch, writer)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return imported.get(0);
  }

  /** Reads; what fails in reading is no failure of the report's file. */
  private Import read(
      TerminologyFormat known, ImportOptions options, Scratch scratch, Writer writer)
      throws IOException {
    ReportTable table = new ReportTable(writer);
    try {
      return Import.of(known, files, options, scratch, table::write);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of a file without its ending. */
  private static String nameOf(Path file) {
    String name = String.valueOf(file.getFileName());
    int end = name.lastIndexOf('.');
    return end > 0 ? name.substring(0, end) : name;
  }
}
