package org.rationale.annotators.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.rationale.corpus.Document;
import org.rationale.corpus.Header;
import org.rationale.corpus.SectionKind;
import org.rationale.corpus.Span;
import org.rationale.corpus.outline.FixedWords;
import org.rationale.corpus.outline.Sectioner;

/**
 * What a finder reads: the reflowed view of a document, its tokens and its sentences. Immutable.
 *
 * <p>Tokens cover the whole view; sentences only the labelled part, behind {@code CLINICAL CASE
 * SUMMARY} where a document has that heading. Finders go through the sentences.
 */
public final class Text {
  private final ReflowedView view;
  private final Token[] tokens;

  /** The numbers of the tokens, side by side because they are asked for most. */
  private final int[] numbers;

  private final List<Sentence> allSentences;
  private final List<Sentence> sentences;

  /** What the head of the letter says; null until it is asked for. */
  private volatile Header header;

  /** The abbreviations that the text defines; null until they are asked for. */
  private volatile Definitions definitions;

  private Text(ReflowedView view, List<Token> tokens) {
    List<FixedWords.Heading> headings = FixedWords.headings(view.text());
    this.view = view;
    this.tokens = tokens.toArray(new Token[0]);
    this.numbers = tokens.stream().mapToInt(Token::number).toArray();
    this.allSentences = SentenceSplitter.split(view.text(), tokens, headings);
    this.sentences = labelled(headings);
  }

  /**
   * A text from what a tokenizer found in the view.
   *
   * @param coarse the tokenizer's tokens, spans of the view in order and apart
   */
  public static Text of(ReflowedView view, List<Span> coarse) {
    List<Token> tokens = TokenRefiner.refine(view.text(), coarse);
    return new Text(view, tokens);
  }

  public ReflowedView view() {
    return view;
  }

  /** The reflowed text: what token positions count in, and what patterns run on. */
  public String string() {
    return view.text();
  }

  /** All tokens, in order. */
  public List<Token> tokens() {
    return Collections.unmodifiableList(Arrays.asList(tokens));
  }

  public Token token(int index) {
    return tokens[index];
  }

  /** The number of a token's word, {@link Words#OTHER} where it has none. */
  public int number(int index) {
    return numbers[index];
  }

  public int size() {
    return numbers.length;
  }

  /** The sentences of the labelled part, in order and apart. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The sentences of the whole text, boilerplate included; every token is in one. */
  public List<Sentence> allSentences() {
    return allSentences;
  }

  /** What the head of the letter says of the case; {@link Header#NONE} where a text has no head. */
  public Header header() {
    Header read = header;
    if (read == null) {
      read = isDated() ? Sectioner.outline(head()).header() : Header.NONE;
      header = read;
    }
    return read;
  }

  /** The abbreviations that the labelled part defines. */
  public Definitions definitions() {
    Definitions read = definitions;
    if (read == null) {
      read = Definitions.read(this);
      definitions = read;
    }
    return read;
  }

  /** Whether anything before the labelled part may be the date of a letter. */
  private boolean isDated() {
    return Arrays.stream(tokens)
        .limit(firstLabelled())
        .anyMatch(t -> t.is("date") || t.is("dated"));
  }

  /** What stands before the labelled part, its heading included. */
  private Document head() {
    String original = view.original();
    int last = firstLabelled() - 1;
    return new Document("head", original.substring(0, view.toOriginal(span(last, last + 1)).end()));
  }

  private List<Sentence> labelled(List<FixedWords.Heading> headings) {
    int from =
        headings.stream()
            .filter(heading -> heading.kind() == SectionKind.CASE_SUMMARY)
            .mapToInt(heading -> heading.span().end())
            .findFirst()
            .orElse(0);
    return allSentences.stream().filter(s -> token(s.from()).start() >= from).toList();
  }

  /** Index of the first token of the labelled part; {@link #size} where nothing is labelled. */
  public int firstLabelled() {
    return sentences.isEmpty() ? size() : sentences.get(0).from();
  }

  /** Position in the view from which text is labelled; the view's length where nothing is. */
  public int labelledFrom() {
    return sentences.isEmpty() ? string().length() : token(sentences.get(0).from()).start();
  }

  /** Whether white space stands between a token and the one before it. */
  public boolean spaceBefore(int index) {
    return index == 0 || token(index - 1).end() < token(index).start();
  }

  /** Whether a heading, a list item or a paragraph begins at a token. */
  public boolean breakBefore(int index) {
    if (index == 0) {
      return true;
    }
    int at = token(index - 1).end();
    while (at < token(index).start() && string().charAt(at) != '\n') {
      at++;
    }
    return at < token(index).start();
  }

  /** The text of a range of tokens, as it stands in the view. */
  public String string(int from, int to) {
    return string().substring(token(from).start(), token(to - 1).end());
  }

  /** The span of a range of tokens, in positions of the view. */
  public Span span(int from, int to) {
    return new Span(token(from).start(), token(to - 1).end());
  }

  /** Index of the first token that ends behind a position of the view; {@link #size} if none. */
  public int tokenAt(int position) {
    int low = 0;
    int high = tokens.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens[middle].end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
