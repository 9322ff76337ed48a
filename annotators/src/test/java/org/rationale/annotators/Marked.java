package org.rationale.annotators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/**
 * Marked text, the notation of the tests: {@code [Soma|DRUG.brand] [350 mg|DOSAGE.strength]}. Marks
 * may nest; a bracket or bar of the text itself cannot be written.
 */
public final class Marked {
  private Marked() {}

  /** The plain text of a marked one, with the mentions it marks. */
  public static AnnotatedDocument parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < marked.length(); at++) {
      char c = marked.charAt(at);
      if (c == '[') {
        open.push(text.length());
      } else if (c == '|') {
        int close = marked.indexOf(']', at);
        String[] label = marked.substring(at + 1, close).split("\\.", 2);
        EntityType type = new EntityType(label[0]);
        int start = open.pop();
        mentions.add(
            label.length == 1
                ? Mention.of(type, start, text.length())
                : Mention.of(type, label[1], start, text.length()));
        at = close;
      } else {
        text.append(c);
      }
    }
    return new AnnotatedDocument(new Document("marked", text.toString()), mentions);
  }

  /** The marked text of a document: type and kind of its mentions, other attributes left out. */
  public static String of(AnnotatedDocument document) {
    String text = document.document().text();
    StringBuilder marked = new StringBuilder();
    Deque<Mention> open = new ArrayDeque<>();
    int next = 0;
    for (int at = 0; at <= text.length(); at++) {
      while (!open.isEmpty() && open.peek().span().end() == at) {
        Mention mention = open.pop();
        marked.append('|').append(mention.type());
        if (!mention.kind().isEmpty()) {
          marked.append('.').append(mention.kind());
        }
        marked.append(']');
      }
      List<Mention> mentions = document.mentions();
      while (next < mentions.size() && mentions.get(next).span().start() == at) {
        open.push(mentions.get(next++));
        marked.append('[');
      }
      if (at < text.length()) {
        marked.append(text.charAt(at));
      }
    }
    return marked.toString();
  }

  /** Asserts that the pipeline finds what is marked, of the given types only. */
  public static void assertFound(String marked, EntityType... types) {
    assertThat(found(Rationale.standard(), marked, types)).isEqualTo(marked);
  }

  /**
   * What the whole pipeline finds in the plain text of a marked one, of the given types only,
   * marked. Equal to the input where all is right.
   */
  public static String found(Rationale rationale, String marked, EntityType... types) {
    AnnotatedDocument annotated = rationale.annotate(parse(marked).document());
    List<EntityType> wanted = types.length == 0 ? EntityType.LABELLED : List.of(types);
    return of(
        new AnnotatedDocument(
            annotated.document(),
            annotated.mentions().stream().filter(m -> wanted.contains(m.type())).toList()));
  }
}
