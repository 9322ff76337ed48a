package org.rationale.annotators.corenlp.learned;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rationale.annotators.dictionary.Dictionary;
import org.rationale.annotators.text.Sentence;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;
import org.rationale.corpus.Mention;

/** What a learned tagger sees of a token: its word, its shape and the word lists that it is in. */
final class TokenClues {

  /** The lists that a token is in, {@code B-DRUG.brand} for the first word of a brand. */
  static final class ListsAnnotation implements CoreAnnotation<List<String>> {
    @Override
    @SuppressWarnings("unchecked") // as CoreNLP's own keys
    public Class<List<String>> getType() {
      return (Class<List<String>>) (Class<?>) List.class;
    }
  }

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private final Text text;
  private final List<List<String>> lists = new ArrayList<>();

  TokenClues(Text text, Dictionary dictionary) {
    this.text = text;
    for (int i = 0; i < text.size(); i++) {
      lists.add(new ArrayList<>(1));
    }
    for (Mention hit : dictionary.find(text)) {
      int from = text.tokenAt(hit.span().start());
      int to = text.tokenAt(hit.span().end() - 1) + 1;
      for (int i = from; i < to; i++) {
        lists.get(i).add((i == from ? "B-" : "I-") + hit.type() + "." + hit.kind());
      }
    }
  }

  /** The lists that a token is in. */
  List<String> lists(int token) {
    return lists.get(token);
  }

  /** The tokens of a sentence as CoreNLP's classifiers read them, without answers. */
  List<CoreLabel> sentence(Sentence sentence) {
    List<CoreLabel> labels = new ArrayList<>(sentence.to() - sentence.from());
    for (int i = sentence.from(); i < sentence.to(); i++) {
      CoreLabel label = new CoreLabel(4);
      label.set(CoreAnnotations.TextAnnotation.class, word(text.token(i)));
      label.set(CoreAnnotations.ShapeAnnotation.class, shape(text.token(i)));
      label.set(ListsAnnotation.class, List.copyOf(lists.get(i)));
      labels.add(label);
    }
    return labels;
  }

  /** The word in lower case, each digit as a nought. */
  private static String word(Token token) {
    return DIGIT.matcher(token.norm()).replaceAll("0");
  }

  /** {@code Xx}, {@code XX}, {@code x}, {@code dd.d}, {@code Xd} or the mark itself. */
  private static String shape(Token token) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < token.surface().length() && shape.length() < 6; i++) {
      char c = token.surface().charAt(i);
      char s =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
      int length = shape.length();
      boolean repeats =
          length > 1 && s == shape.charAt(length - 1) && s == shape.charAt(length - 2);
      if (!repeats) {
        shape.append(s);
      }
    }
    return shape.toString();
  }
}
