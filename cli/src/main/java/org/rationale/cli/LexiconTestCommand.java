package org.rationale.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rationale.annotators.corenlp.ViewTokenizer;
import org.rationale.annotators.dictionary.Dictionary;
import org.rationale.annotators.lexicon.compiled.CompiledLexicon;
import org.rationale.annotators.lexicon.compiled.LexiconHit;
import org.rationale.annotators.lexicon.compiled.Term;
import org.rationale.annotators.text.ReflowedView;
import org.rationale.annotators.text.Text;
import org.rationale.cli.terminal.Printable;
import org.rationale.corpus.Document;
import org.rationale.corpus.Mention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what lexicons find in a term or a sentence, and why. */
@Command(
    name = "test",
    header = "Says what lexicons find in a term or a sentence, and why.",
    description = {
      "",
      "Looks in the lexicons that --lexicon names, without it in all of the folder of lexicons, and in"
          + " the built-in word lists, and tells for each place the entry, the words that were"
          + " compared, type, kind, codes and attributes."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class LexiconTestCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(arity = "1..*", paramLabel = "TERM", description = "The words to look for terms in.")
  private List<String> words;

  @Option(
      names = "--lexicon",
      paramLabel = "LEXICON",
      description = "A file, or a name in the folder of lexicons; may be given several times.")
  private List<String> names = new ArrayList<>();

  LexiconTestCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    LexiconFolder folder = new LexiconFolder(surroundings.lexicons());
    List<Path> files = names.isEmpty() ? folder.files() : names.stream().map(folder::file).toList();
    String string = String.join(" ", words);
    Text text = new ViewTokenizer().text(ReflowedView.of(string));
    boolean found = false;
    for (Path file : files) {
      List<LexiconHit> hits = CompiledLexicon.open(file).hits(text);
      found |= !hits.isEmpty();
      print(LexiconFolder.name(file), hits.stream().flatMap(hit -> lines(text, hit)).toList());
    }
    List<Mention> builtIn =
        Dictionary.standard().annotate(new Document("words", string)).mentions();
    print("built-in word lists", builtIn.stream().map(m -> line(string, m)).toList());
    return found || !builtIn.isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
  }

  private void print(String lexicon, List<String> lines) {
    surroundings.out().println(Printable.of(lexicon) + (lines.isEmpty() ? ": nothing" : ""));
    lines.forEach(line -> surroundings.out().println("  " + Printable.of(line)));
  }

  private static Stream<String> lines(Text text, LexiconHit hit) {
    String surface = text.string(hit.from(), hit.to());
    return hit.terms().stream()
        .map(
            term ->
                "%s = \"%s\", compared as %s: %s%s"
                    .formatted(
                        surface,
                        term.text(),
                        CompiledLexicon.folded(term.text()).stream()
                            .map(words -> '"' + words + '"')
                            .collect(Collectors.joining(" or ")),
                        label(term.type().name(), term.kind()),
                        more(term)));
  }

  private static String more(Term term) {
    StringBuilder more = new StringBuilder();
    term.codes().forEach(code -> more.append(' ').append(code));
    term.attributes()
        .forEach((name, value) -> more.append(", ").append(name).append(' ').append(value));
    return term.asWritten() ? more.append(", only in these capitals").toString() : more.toString();
  }

  private static String line(String string, Mention mention) {
    return mention.of(string) + ": " + label(mention.type().name(), mention.kind());
  }

  private static String label(String type, String kind) {
    return kind.isEmpty() ? type : type + "." + kind;
  }
}
