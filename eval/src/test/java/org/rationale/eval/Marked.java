package org.rationale.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/**
 * Test data in a readable form: {@code "[Soma|DRUG.brand] [350 mg|DOSAGE.strength]"} is a text with
 * its mentions.
 */
public final class Marked {

  private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]|]+)\\|(\\w+)(?:\\.(\\w+))?\\]");

  private Marked() {}

  /** The document that a marked text stands for. */
  public static AnnotatedDocument document(String id, String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int end = 0;
    while (mark.find()) {
      text.append(marked, end, mark.start());
      Span span = new Span(text.length(), text.length() + mark.group(1).length());
      text.append(mark.group(1));
      Map<String, String> attributes =
          mark.group(3) == null ? Map.of() : Map.of(Mention.KIND, mark.group(3));
      mentions.add(new Mention(new EntityType(mark.group(2)), List.of(span), attributes));
      end = mark.end();
    }
    text.append(marked.substring(end));
    return new AnnotatedDocument(new Document(id, text.toString()), mentions);
  }

  /** A document of blanks with the given mentions, for cases that are about offsets alone. */
  public static AnnotatedDocument blank(String id, int length, Mention... mentions) {
    return new AnnotatedDocument(new Document(id, " ".repeat(length)), List.of(mentions));
  }

  /** A mention of a type by name. */
  public static Mention mention(String type, int start, int end) {
    return Mention.of(new EntityType(type), start, end);
  }
}
