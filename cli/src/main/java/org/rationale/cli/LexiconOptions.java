package org.rationale.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rationale.annotators.lexicon.compiled.CompiledLexicon;
import picocli.CommandLine.Option;

/** Lexicons of the user's own that the annotators use besides the built-in ones. */
final class LexiconOptions {

  @Option(
      names = "--lexicon",
      paramLabel = "LEXICON",
      description =
          "A lexicon that rationale lexicon import made, whose terms and codes are added: a file, or"
              + " a name in the folder of lexicons (rationale lexicon list). May be given several"
              + " times; of several, the first comes first.")
  private List<String> names = new ArrayList<>();

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** For a heading: the names, or nothing. */
  String description() {
    return names.isEmpty() ? "" : names.stream().collect(Collectors.joining(", ", " with ", ""));
  }

  /** The lexicons, read. */
  List<CompiledLexicon> open(Surroundings surroundings) {
    LexiconFolder folder = new LexiconFolder(surroundings.lexicons());
    List<CompiledLexicon> lexicons = new ArrayList<>();
    for (String name : names) {
      try {
        lexicons.add(CompiledLexicon.open(folder.file(name)));
      } catch (IOException e) {
        throw CommandFailure.wrongUsage(e.getMessage() + ".");
      }
    }
    return lexicons;
  }
}
