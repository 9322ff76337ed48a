package org.rationale.annotators.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rationale.annotators.text.ReflowedView;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.Span;

/** Words of a name that stands in no document: a text of them, and their Roman numerals. */
final class PlainWords {
  private static final Map<String, String> ARABIC =
      Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4");

  private PlainWords() {}

  /** A string as a text whose tokens are its words. */
  static Text text(String string) {
    ReflowedView view = ReflowedView.of(string);
    String words = view.text();
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= words.length(); at++) {
      if (at == words.length() || words.charAt(at) == ' ') {
        if (at > start) {
          spans.add(new Span(start, at));
        }
        start = at + 1;
      }
    }
    return Text.of(view, spans);
  }

  /** The number that a Roman numeral in small letters stands for, or the word itself. */
  static String arabic(String word) {
    return ARABIC.getOrDefault(word, word);
  }

  /** Whether a word in small letters is a Roman numeral. */
  static boolean isNumeral(String word) {
    return ARABIC.containsKey(word);
  }

  /** A name with its Roman numerals as numbers: {@code crps 1}. */
  static String withArabicNumbers(String term) {
    return Arrays.stream(term.split(" ", -1))
        .map(PlainWords::arabic)
        .collect(Collectors.joining(" "));
  }
}
