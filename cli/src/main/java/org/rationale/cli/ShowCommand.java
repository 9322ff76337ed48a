package org.rationale.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.rationale.cli.page.DocumentPage;
import org.rationale.cli.page.Legend;
import org.rationale.cli.page.Marking;
import org.rationale.cli.page.Picture;
import org.rationale.cli.page.Style;
import org.rationale.cli.page.StyledText;
import org.rationale.cli.page.TerminalDrawing;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.DisputedItem;
import org.rationale.corpus.Document;
import org.rationale.corpus.Outline;
import org.rationale.corpus.Span;
import org.rationale.corpus.file.WholeFile;
import org.rationale.corpus.outline.Sectioner;
import org.rationale.corpus.read.Documents;
import org.rationale.gold.brat.BratFormat;
import org.rationale.gold.format.FormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints determinations with their mentions in colour. */
@Command(
    name = "show",
    header = "Prints a determination in the terminal with its mentions in colour.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
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
      names = "--item",
      paramLabel = "N",
      description = "Show only the disputed item of this number, counted from 1.")
  private int item;

  @Option(
      names = "--labels",
      paramLabel = "FILE",
      description = "Show the labels of this brat file (.ann) instead of what the annotators find.")
  private Path labels;

  @Mixin private LexiconOptions lexicons;

  @Option(
      names = {"--colour", "--color"},
      paramLabel = "WHEN",
      defaultValue = "auto",
      converter = EnumNames.OfWhen.class,
      description =
          "auto (where a person watches; the default), always or never: then brackets name the"
              + " types.")
  private When colour;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Where lines wrap; as a rule at the terminal's width, at most " + WIDEST + ".")
  private int width;

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "Write a picture in the SVG format instead of printing.")
  private Path svg;

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
  public Integer call() throws IOException {
    if (labels != null && !lexicons.isEmpty()) {
      throw CommandFailure.wrongUsage(
          "--lexicon is for what the annotators find, --labels shows a file instead; leave one out.");
    }
    int columns = width > 0 ? width : Math.min(surroundings.terminal().columns(), WIDEST);
    Function<Document, AnnotatedDocument> annotate =
        labels == null ? surroundings.tagger().apply(lexicons.open(surroundings)) : this::labelled;
    List<String> failures = new ArrayList<>();
    List<StyledText> picture = new ArrayList<>();
    Documents.of(files, surroundings.in())
        .forEach(
            document -> {
              List<StyledText> lines = lines(annotate.apply(document), columns);
              if (svg == null) {
                print(lines);
              } else {
                picture.addAll(lines);
              }
            },
            failure -> failures.add(failure.toString()));
    if (!picture.isEmpty()) {
      WholeFile.write(svg, Picture.of(picture, columns));
    }
    failures.forEach(surroundings.err()::println);
    return failures.isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
  }

  private AnnotatedDocument labelled(Document document) {
    try {
      return BratFormat.TOLERANT.read(document, labels);
    } catch (IOException e) {
      throw CommandFailure.failed(labels + ": cannot be read (" + e + "). Name a brat file.");
    } catch (FormatException e) {
      throw CommandFailure.failed(e.getMessage());
    }
  }

  private List<StyledText> lines(AnnotatedDocument annotated, int columns) {
    Outline outline = Sectioner.outline(annotated.document());
    Marking marking = inColour() ? Marking.COLOUR : Marking.BRACKETS;
    Span part =
        item == 0
            ? new Span(0, Math.max(1, annotated.document().text().length()))
            : part(annotated.document(), outline);
    StyledText page = DocumentPage.of(annotated, outline, marking, part);
    AnnotatedDocument shown =
        new AnnotatedDocument(
            annotated.document(),
            annotated.mentions().stream().filter(m -> part.contains(m.span())).toList());
    List<StyledText> lines = new ArrayList<>();
    lines.add(
        new StyledText().append(annotated.document().id(), Style.PLAIN.with(Style.Weight.BOLD)));
    lines.add(new StyledText());
    lines.addAll(page.wrapped(columns));
    lines.add(new StyledText());
    lines.addAll(Legend.of(shown, columns));
    return lines;
  }

  /** From the item's heading to the next item's. */
  private Span part(Document document, Outline outline) {
    List<DisputedItem> items = outline.items();
    if (item < 1 || item > items.size()) {
      throw CommandFailure.failed(
          "%s: has %d disputed items, so there is no item %d. Leave out --item to see it whole."
              .formatted(document.id(), items.size(), item));
    }
    String text = document.text();
    int start = items.get(item - 1).heading().start();
    int end = item < items.size() ? items.get(item).heading().start() : text.length();
    return new Span(start, start + text.substring(start, end).stripTrailing().length());
  }

  private boolean inColour() {
    return svg != null
        || switch (colour) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> surroundings.terminal().outWatched() && surroundings.terminal().colour();
        };
  }

  private void print(List<StyledText> lines) {
    for (StyledText line : lines) {
      surroundings.out().println(inColour() ? TerminalDrawing.of(line) : line.text());
    }
  }
}
