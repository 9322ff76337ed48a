package org.rationale.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.rationale.cli.page.DocumentPage;
import org.rationale.cli.page.Legend;
import org.rationale.cli.page.Marking;
import org.rationale.cli.page.StyledText;
import org.rationale.cli.page.TerminalDrawing;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.Outline;
import org.rationale.corpus.outline.Sectioner;
import org.rationale.corpus.read.Documents;
import org.rationale.corpus.read.UnreadableInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints determinations with their mentions in colour. */
@Command(
    name = "show",
    description = "Prints a determination in the terminal with its mentions in colour.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

  /** Longer lines are hard to read, however wide the terminal is. */
  private static final int WIDEST = 100;

  private final Surroundings surroundings;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "What to show: text, PDF or JSON lines, a folder of them, or - for standard input.")
  private List<Path> files;

  @Option(
      names = {"--colour", "--color"},
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto (where a person watches), always or never: then brackets name the types.")
  private When colour;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Width to wrap to; as a rule that of the terminal, at most " + WIDEST + ".")
  private int width;

  /** When to use colour. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  ShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Function<Document, AnnotatedDocument> tagger = surroundings.tagger().get();
    Documents.of(files).forEach(d -> show(tagger.apply(d)), this::complain);
    return 0;
  }

  private void complain(UnreadableInput input) {
    surroundings.err().println(input);
  }

  private void show(AnnotatedDocument annotated) {
    Outline outline = Sectioner.outline(annotated.document());
    boolean inColour =
        switch (colour) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> surroundings.terminal().outWatched() && surroundings.terminal().colour();
        };
    StyledText page =
        DocumentPage.of(annotated, outline, inColour ? Marking.COLOUR : Marking.BRACKETS);
    PrintWriter out = surroundings.out();
    int columns = width > 0 ? width : Math.min(surroundings.terminal().columns(), WIDEST);
    for (StyledText line : page.wrapped(columns)) {
      out.println(inColour ? TerminalDrawing.of(line) : line.text());
    }
    out.println();
    for (StyledText line : Legend.of(annotated).wrapped(columns)) {
      out.println(inColour ? TerminalDrawing.of(line) : line.text());
    }
  }
}
