package org.rationale.gold.format.conll;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rationale.corpus.file.Place;
import org.rationale.gold.format.Problems;
import org.rationale.gold.format.SourceFile;
import org.rationale.gold.format.conll.ConllDocument.Token;

/** Cuts a file of columns into documents, sentences and tokens. */
final class ConllLines {

  private static final String DOCUMENT = "-DOCSTART-";

  private static final Pattern NAMED = Pattern.compile("-DOCSTART-\\s+\\((.+)\\)(\\s.*)?");
  private static final Pattern COMMENT = Pattern.compile("# newdoc id = (.+)");
  private static final Pattern BLANKS = Pattern.compile("[ \t]+");

  private final Problems problems;
  private final List<ConllDocument> documents = new ArrayList<>();
  private final List<List<Token>> sentences = new ArrayList<>();
  private final List<Token> sentence = new ArrayList<>();
  private Optional<String> name = Optional.empty();
  private Place start;
  private boolean open;

  private ConllLines(Place start, Problems problems) {
    this.start = start;
    this.problems = problems;
  }

  /** The documents of a file; lines that are no token with a tag are problems. */
  static List<ConllDocument> of(SourceFile file, Problems problems) {
    ConllLines lines = new ConllLines(file.place(), problems);
    int number = 0;
    for (String line : file.content().split("\n", -1)) {
      number++;
      lines.line(
          line.endsWith("\r") ? line.substring(0, line.length() - 1) : line,
          file.place().atLine(number));
    }
    lines.endDocument();
    return lines.documents;
  }

  /**
   * The tags of a file in order. Nothing is read behind the first line that is no token with a tag,
   * and there are no tags then: so a long text that is no such file is known as that by its first
   * line.
   *
   * @throws CharacterCodingException where the file is not UTF-8
   * @throws IOException where it cannot be read
   */
  static List<Tag> tags(Path file) throws IOException {
    Problems problems = new Problems();
    ConllLines lines = new ConllLines(Place.of(file.toString()), problems);
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      String line = reader.readLine();
      while (line != null) {
        lines.line(line, lines.start);
        if (!problems.all().isEmpty()) {
          return List.of();
        }
        line = reader.readLine();
      }
    }
    lines.endDocument();
    return lines.documents.stream().flatMap(d -> d.tokens().stream()).map(Token::tag).toList();
  }

  private void line(String line, Place place) {
    Matcher comment = COMMENT.matcher(line.startsWith("#") ? line : "");
    if (line.startsWith(DOCUMENT)) {
      Matcher named = NAMED.matcher(line);
      begin(place, named.matches() ? Optional.of(named.group(1)) : Optional.empty());
    } else if (comment.matches()) {
      begin(place, Optional.of(comment.group(1).strip()));
    } else if (line.isBlank()) {
      endSentence();
    } else {
      token(line, place);
    }
  }

  private void begin(Place place, Optional<String> id) {
    endDocument();
    name = id;
    start = place;
    open = true;
  }

  private void token(String line, Place place) {
    String[] columns = (line.indexOf('\t') < 0 ? BLANKS.split(line.strip()) : line.split("\t", -1));
    String written = columns[columns.length - 1].strip();
    if (columns.length < 2 || columns[0].isBlank()) {
      problems.error(
          place, "expected a token and, in the last column, its tag, but there is " + line);
      return;
    }
    Optional<Tag> tag = Tag.of(written);
    if (tag.isEmpty()) {
      problems.error(
          place,
          "a tag is O or a letter of its scheme, a hyphen and a type (B-DRUG), but there is "
              + written);
      return;
    }
    sentence.add(new Token(place, columns[0], tag.get(), written));
  }

  private void endSentence() {
    if (!sentence.isEmpty()) {
      sentences.add(List.copyOf(sentence));
      sentence.clear();
    }
  }

  private void endDocument() {
    endSentence();
    if (open || !sentences.isEmpty()) {
      documents.add(new ConllDocument(start, name, List.copyOf(sentences)));
      sentences.clear();
    }
    open = false;
  }
}
