package org.rationale.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rationale.annotators.Rationale;
import org.rationale.cli.terminal.Terminal;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/**
 * Runs commands as a person does, with annotators that know a handful of words; lexicons are in the
 * project folder's {@code lexicons}.
 */
final class Session {

  private static final Map<Pattern, Mention> WORDS =
      Map.of(
          Pattern.compile("Soma"), Mention.of(EntityType.DRUG, "brand", 0, 1),
          Pattern.compile("[Kk]etamine"), Mention.of(EntityType.DRUG, "ingredient", 0, 1),
          Pattern.compile("[Kk]etamine\\s+infusion"),
              Mention.of(EntityType.PROCEDURE, "treatment", 0, 1),
          Pattern.compile("350 mg"), Mention.of(EntityType.DOSAGE, "strength", 0, 1),
          Pattern.compile("low\\s+back\\s+pain"), Mention.of(EntityType.DIAGNOSIS, "finding", 0, 1),
          Pattern.compile("\\bODG\\b"), Mention.of(EntityType.CITATION, "short", 0, 1));

  private final Path home;
  private Terminal terminal = Terminal.unwatched();
  private String in = "";
  private Function<Document, AnnotatedDocument> tagger = Session::annotate;

  /** What came of a command. */
  record Outcome(int status, String out, String err) {}

  /** A session in a project folder. */
  Session(Path home) {
    this.home = home;
  }

  /** A session in this project's folder. */
  static Session atHome() {
    return new Session(Path.of(System.getProperty("rationale.root")));
  }

  Session in(Terminal other) {
    terminal = other;
    return this;
  }

  Session typing(String input) {
    in = input;
    return this;
  }

  Session with(Function<Document, AnnotatedDocument> other) {
    tagger = other;
    return this;
  }

  Outcome run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            terminal,
            home,
            home.resolve("lexicons"),
            lexicons -> lexicons.isEmpty() ? tagger : Rationale.with(lexicons)::annotate);
    List<String> words = new ArrayList<>();
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    int status = Program.run(surroundings, words.toArray(String[]::new));
    return new Outcome(status, out.toString(), err.toString());
  }

  /** The words that these annotators know. */
  static AnnotatedDocument annotate(Document document) {
    List<Mention> mentions = new ArrayList<>();
    WORDS.forEach(
        (pattern, mention) -> {
          Matcher matcher = pattern.matcher(document.text());
          while (matcher.find()) {
            mentions.add(
                Mention.of(mention.type(), mention.kind(), matcher.start(), matcher.end()));
          }
        });
    return new AnnotatedDocument(document, mentions);
  }
}
