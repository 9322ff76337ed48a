package org.rationale.gold.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/**
 * The tokens of a document, for formats that have a line or an entry for each: runs of letters,
 * digits and marks, and every other visible character by itself, cut at both ends of each mention
 * so that every mention is some whole tokens.
 */
public final class TokenCut {

  private final String text;
  private final BitSet cuts = new BitSet();

  private TokenCut(AnnotatedDocument annotated) {
    this.text = annotated.document().text();
    for (Mention mention : annotated.mentions()) {
      for (Span fragment : mention.fragments()) {
        cuts.set(fragment.start());
        cuts.set(fragment.end());
      }
    }
  }

  /** The tokens in document order. */
  public static List<Span> tokens(AnnotatedDocument annotated) {
    return new TokenCut(annotated).tokens();
  }

  /**
   * The tokens by sentence: a sentence ends at an empty line outside of mentions. Whatever reads
   * the files takes sentences as it likes; nothing is labelled across them needlessly.
   */
  public static List<List<Span>> sentences(AnnotatedDocument annotated) {
    TokenCut cut = new TokenCut(annotated);
    List<List<Span>> sentences = new ArrayList<>();
    List<Span> sentence = new ArrayList<>();
    int end = 0;
    for (Span token : cut.tokens()) {
      if (!sentence.isEmpty() && cut.isEmptyLine(end, token.start())) {
        boolean inside = isInside(annotated, end);
        if (!inside) {
          sentences.add(List.copyOf(sentence));
          sentence.clear();
        }
      }
      sentence.add(token);
      end = token.end();
    }
    if (!sentence.isEmpty()) {
      sentences.add(List.copyOf(sentence));
    }
    return sentences;
  }

  private static boolean isInside(AnnotatedDocument annotated, int position) {
    return annotated.mentions().stream()
        .anyMatch(m -> m.span().start() < position && position < m.span().end());
  }

  private boolean isEmptyLine(int from, int to) {
    return text.substring(from, to).chars().filter(c -> c == '\n').count() > 1;
  }

  private List<Span> tokens() {
    List<Span> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      boolean word = isWordPart(text.codePointAt(at));
      at += Character.charCount(text.codePointAt(at));
      while (word && at < text.length() && !cuts.get(at) && isWordPart(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
      Span token = new Span(start, at);
      if (word || Layout.isTrimmed(token, text)) {
        tokens.add(token);
      }
    }
    return tokens;
  }

  private static boolean isWordPart(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK
        || Character.getType(character) == Character.COMBINING_SPACING_MARK;
  }
}
