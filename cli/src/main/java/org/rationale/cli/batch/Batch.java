package org.rationale.cli.batch;

import java.io.IOException;
import java.io.PrintWriter;
import org.rationale.cli.extractor.ExtractionException;
import org.rationale.cli.extractor.Extractor;
import org.rationale.cli.extractor.ExtractorGaveUpException;
import org.rationale.cli.terminal.ProgressBar;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.read.Documents;

/**
 * One pass over many inputs: each is read, annotated and handed to an output. What fails is named
 * on standard error, and the rest goes on.
 */
public final class Batch implements InOrder.Receiver<Document, AnnotatedDocument> {

  /** Of all documents in work together: what fits into half a gigabyte with its annotations. */
  private static final long MOST_CHARACTERS = 1_000_000;

  private final PrintWriter err;
  private final ProgressBar progress;
  private final Output output;
  private int done;
  private int mentions;
  private int failed;

  /** A pass that has not begun. */
  public Batch(PrintWriter err, ProgressBar progress, Output output) {
    this.err = err;
    this.progress = progress;
    this.output = output;
  }

  /**
   * Makes the pass, with so many annotating threads, or fewer where the extractor wants fewer.
   *
   * @throws ExtractorGaveUpException where it did, with inputs left
   */
  public void run(Documents inputs, int threads, Extractor extractor) {
    try (InOrder<Document, AnnotatedDocument> work =
        new InOrder<>(
            Math.min(threads, extractor.mostThreads()),
            document -> document.text().length(),
            MOST_CHARACTERS,
            extractor::extract,
            this)) {
      inputs.forEach(work::add, input -> fail(input.toString()));
      work.finish();
    }
    progress.clear();
  }

  @Override
  public void done(AnnotatedDocument annotated) {
    try {
      output.write(annotated);
    } catch (IOException | IllegalArgumentException e) {
      fail(annotated.document().id() + ": " + e.getMessage());
      return;
    } catch (OutOfMemoryError e) {
      failed(annotated.document(), e);
      return;
    }
    done++;
    mentions += annotated.mentions().size();
    progress.step();
  }

  @Override
  public void failed(Document document, Throwable cause) {
    if (cause instanceof ExtractorGaveUpException end) {
      progress.clear();
      throw end;
    }
    fail(document.id() + ": " + reason(cause));
  }

  private static String reason(Throwable cause) {
    if (cause instanceof ExtractionException) {
      return cause.getMessage();
    }
    return cause instanceof OutOfMemoryError
        ? "needs more memory than there is. Set RATIONALE_JAVA_OPTIONS=-Xmx2g and try again."
        : "cannot be annotated, which is a fault in the program; please report it: " + cause;
  }

  private void fail(String message) {
    failed++;
    progress.clear();
    err.println(message);
    err.flush();
    progress.step();
  }

  /** Number of documents that came through. */
  public int done() {
    return done;
  }

  /** Number of mentions in them. */
  public int mentions() {
    return mentions;
  }

  /** Number of inputs that failed. */
  public int failures() {
    return failed;
  }
}
