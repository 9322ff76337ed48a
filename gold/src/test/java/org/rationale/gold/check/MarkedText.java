package org.rationale.gold.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/**
 * A text with its labels written into it: {@code [Soma|DRUG.brand]}, one inside another allowed.
 */
final class MarkedText {

  private MarkedText() {}

  static AnnotatedDocument read(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Deque<Integer> starts = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        starts.push(text.length());
      } else if (c == '|') {
        int end = marked.indexOf(']', i);
        String[] label = marked.substring(i + 1, end).split("[.]", 2);
        EntityType type = new EntityType(label[0]);
        int start = starts.pop();
        mentions.add(
            label.length == 1
                ? Mention.of(type, start, text.length())
                : Mention.of(type, label[1], start, text.length()));
        i = end;
      } else {
        text.append(c);
      }
    }
    return new AnnotatedDocument(new Document("case", text.toString()), mentions);
  }
}
