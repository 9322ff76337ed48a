package org.rationale.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rationale.cli.batch.Batch;
import org.rationale.cli.batch.JsonLines;
import org.rationale.cli.batch.Output;
import org.rationale.cli.extractor.Extractor;
import org.rationale.cli.terminal.Table;
import org.rationale.corpus.file.WholeFile;
import org.rationale.corpus.read.Documents;
import org.rationale.gold.brat.BratFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Annotates documents and writes what was found. */
@Command(
    name = "annotate",
    header = "Annotates determinations and writes what was found.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AnnotateCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "What to annotate: text, PDF or JSON lines (id, text), folders of them, or - for standard"
              + " input.")
  private List<Path> inputs;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Folder to write to; made where it is missing.")
  private Path out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "brat",
      converter = EnumNames.OfFormat.class,
      description =
          "brat: ID.txt and ID.ann for each document (the default); jsonl: one document a line with"
              + " text, sections, disputed items and mentions, into DIR/annotations.jsonl, or"
              + " without --out to standard output.")
  private Format format;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents to annotate at a time; as a rule one a processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private ExtractorOptions who;

  /** How to write what was found. */
  enum Format {
    BRAT,
    JSONL
  }

  AnnotateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw CommandFailure.wrongUsage("--threads is 1 or more, but it is " + threads + ".");
    }
    if (out == null && format == Format.BRAT) {
      throw CommandFailure.wrongUsage(
          "--out DIR is missing: name the folder to write to. (Only --format jsonl can go without.)");
    }
    if (out != null) {
      prepareFolder();
    }
    if (format == Format.BRAT) {
      return run(annotated -> BratFormat.write(annotated, out), out.toString());
    }
    if (out == null) {
      int status = run(new JsonLines(surroundings.out()), "standard output");
      surroundings.out().flush();
      return status;
    }
    Path file = out.resolve("annotations.jsonl");
    int[] status = new int[1];
    WholeFile.write(file, writer -> status[0] = run(new JsonLines(writer), file.toString()));
    return status[0];
  }

  /** Makes the folder; refuses one among the inputs, whose labels might be overwritten. */
  private void prepareFolder() {
    try {
      Path target = real(out);
      for (Path input : inputs) {
        Path source = real(input);
        if (Files.isDirectory(source)
            ? target.startsWith(source)
            : target.equals(source.getParent())) {
          throw CommandFailure.wrongUsage(
              out
                  + ": the inputs are in this folder or above it, and files of theirs could be"
                  + " overwritten or read again. Name another folder with --out.");
        }
      }
      Files.createDirectories(target);
    } catch (IOException e) {
      throw CommandFailure.wrongUsage(
          out + ": the folder cannot be made (" + reason(e) + "). Name another with --out.");
    }
    if (!Files.isWritable(out)) {
      throw CommandFailure.wrongUsage(
          out + ": no permission to write into this folder. Name another with --out.");
    }
  }

  /** Where a file really is or, if it is not there yet, would be: symbolic links followed. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path there = absolute;
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there.toRealPath().resolve(there.relativize(absolute)).normalize();
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException
        ? "no permission"
        : e instanceof FileAlreadyExistsException ? "there is a file of that name" : e.toString();
  }

  private int run(Output output, String where) {
    long started = System.nanoTime();
    Documents documents = Documents.of(inputs, surroundings.in());
    Batch batch =
        new Batch(
            surroundings.err(), surroundings.progress("Annotating", documents.size()), output);
    try (Extractor extractor = who.open(surroundings)) {
      batch.run(documents, threads, extractor);
    }
    surroundings
        .err()
        .printf(
            Locale.ROOT,
            "%s with %s in %.1f s → %s%n",
            Table.count(batch.done(), "document"),
            Table.count(batch.mentions(), "mention"),
            (System.nanoTime() - started) / 1e9,
            where);
    if (batch.failures() > 0) {
      surroundings.err().println(Table.count(batch.failures(), "input") + " failed, see above.");
    }
    return batch.failures() == 0 ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
  }
}
