package org.rationale.cli.extractor;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;

/**
 * An extractor that is a program of its own. It reads one document a line, <code>
 * {"id", "text", "offsetUnit"}</code>, and answers each with one line, <code>{"id", "mentions"}
 * </code>, before it is given the next.
 *
 * <p>A program that ends, is silent for too long or answers something else is killed, and a new one
 * started for the next document; when this happened a few times in a row, the extractor gives up.
 */
public final class ProgramExtractor implements Extractor {

  /** Documents in a row that a program may fail on. */
  static final int MOST_FAILURES = 4;

  /** What a shell says of a command that it cannot run or cannot find. */
  private static final List<Integer> NOT_RUN = List.of(126, 127);

  private final String command;
  private final Duration limit;
  private final Consumer<String> err;
  private RunningProgram program;
  private int failures;
  private boolean answered;
  private boolean hopeless;

  /**
   * An extractor whose program starts with the first document.
   *
   * @param command for {@code /bin/sh -c}
   * @param limit how long the program may take for a document; for the first, its start included
   * @param err is told, in lines, what was wrong with how the program ended
   */
  public ProgramExtractor(String command, Duration limit, Consumer<String> err) {
    this.command = command;
    this.limit = limit;
    this.err = err;
  }

  /** One: what is asked is answered before the next is asked. */
  @Override
  public int mostThreads() {
    return 1;
  }

  @Override
  public synchronized AnnotatedDocument extract(Document document) {
    if (hopeless || failures == MOST_FAILURES) {
      throw new ExtractorGaveUpException(gaveUp());
    }
    try {
      AnnotatedDocument annotated = ask(document);
      answered = true;
      failures = 0;
      return annotated;
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new ExtractionException("interrupted while the extractor worked on it", e);
    }
  }

  private String gaveUp() {
    return "stopped, as the extractor '%s' %s; what it said is above. Correct it and run this again."
        .formatted(
            command, hopeless ? "cannot be run" : "failed on " + failures + " documents in a row");
  }

  private AnnotatedDocument ask(Document document) throws InterruptedException {
    if (program == null) {
      program = start();
    }
    RunningProgram.Heard heard = program.ask(AnswerReader.question(document), limit);
    if (heard instanceof RunningProgram.Line line) {
      try {
        return AnswerReader.read(document, line.bytes());
      } catch (AnswerReader.OutOfStep e) {
        program.kill();
        throw failed("the extractor's answer is wrong: " + e.getMessage(), e);
      }
    }
    if (heard instanceof RunningProgram.Ended) {
      int status = program.end();
      hopeless = !answered && NOT_RUN.contains(status);
      throw failed("the extractor ended with exit code " + status + " before it answered", null);
    }
    program.kill();
    throw failed(
        ("no answer from the extractor within %s s; give it longer with --timeout, and see that it"
                + " answers each line at once and flushes what it prints")
            .formatted(seconds(limit)),
        null);
  }

  private RunningProgram start() {
    try {
      return RunningProgram.start(command);
    } catch (IOException e) {
      hopeless = true;
      throw new ExtractionException("the extractor cannot be started: " + e.getMessage(), e);
    }
  }

  /** Leaves the dead program behind. */
  private ExtractionException failed(String message, Throwable cause) {
    failures++;
    ExtractionException failure = new ExtractionException(message + lastErrors(), cause);
    program = null;
    return failure;
  }

  private String lastErrors() {
    List<String> lines = program.lastErrors();
    return lines.isEmpty()
        ? ""
        : ". Its last words on standard error:\n  extractor: "
            + String.join("\n  extractor: ", lines);
  }

  private static String seconds(Duration limit) {
    return BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString();
  }

  /** Ends the program; says so where it has more to say or ends with an error. */
  @Override
  public synchronized void close() {
    if (program == null) {
      return;
    }
    try {
      int status = program.end();
      if (status != 0) {
        err.accept(
            "warning: having answered everything, the extractor ended with exit code "
                + status
                + lastErrors());
      }
      if (program.listen(Duration.ZERO) instanceof RunningProgram.Line line) {
        err.accept(
            "warning: having answered everything, the extractor printed more: "
                + AnswerReader.shown(line.bytes()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      program = null;
    }
  }
}
