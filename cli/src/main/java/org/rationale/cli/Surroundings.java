package org.rationale.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.rationale.annotators.lexicon.compiled.CompiledLexicon;
import org.rationale.cli.terminal.ProgressBar;
import org.rationale.cli.terminal.Terminal;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;

/**
 * What a command works in.
 *
 * @param in standard input
 * @param out standard output: results
 * @param err standard error: progress and what went wrong
 * @param terminal what is known of the person's terminal
 * @param home top folder of the project, where {@code corpus/} and {@code gold/} are
 * @param lexicons the user's folder of compiled lexicons, which need not exist
 * @param tagger makes the annotators with lexicons of the user's own, which takes a moment;
 *     thread-safe when made
 */
record Surroundings(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Terminal terminal,
    Path home,
    Path lexicons,
    Function<List<CompiledLexicon>, Function<Document, AnnotatedDocument>> tagger) {

  /** A bar on standard error, where a person watches it. */
  ProgressBar progress(String label, OptionalInt total) {
    return new ProgressBar(err, terminal, label, total, System::nanoTime);
  }

  /** A file of the project, relative to the current folder where it is below that. */
  Path own(String name) {
    Path file = home.resolve(name);
    Path here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file) : file;
  }
}
