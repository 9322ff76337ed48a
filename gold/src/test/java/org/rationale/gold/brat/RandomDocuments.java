package org.rationale.gold.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/** Documents of odd characters with random labels, links and attributes; the same for a seed. */
public final class RandomDocuments {

  private static final String[] CHARACTERS = {
    "a", "B", "7", "é", "💊", "𝔸", "\u0301", ",", "(", ")", " ", " ", "\u00A0", "\u3000", "\n",
    "\r\n", " \n\n", "\t", "\f", "\r", "\u0085", "\u2028", "\u001D", "\uFEFF"
  };

  private final Random random;

  private RandomDocuments(long seed) {
    this.random = new Random(seed);
  }

  /**
   * A document; its spans are trimmed and its fragments have more than white space between them.
   */
  public static AnnotatedDocument of(long seed) {
    return new RandomDocuments(seed).document();
  }

  private AnnotatedDocument document() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(80); i > 0; i--) {
      text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
    }
    List<Mention> mentions = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      List<Span> spans = spans(text.toString());
      if (!spans.isEmpty()) {
        mentions.add(new Mention(type(), spans, attributes()));
      }
    }
    List<Link> links = new ArrayList<>();
    for (int i = mentions.isEmpty() ? 0 : random.nextInt(4); i > 0; i--) {
      links.add(new Link("of" + random.nextInt(3), any(mentions), any(mentions)));
    }
    return new AnnotatedDocument(new Document("random", text.toString()), mentions, links);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private EntityType type() {
    return any(EntityType.LABELLED);
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new TreeMap<>();
    for (String name : List.of("kind", "value", "assertion")) {
      if (random.nextBoolean()) {
        attributes.put(name, any(List.of("brand", "2010-08", "two words", "💊")));
      }
    }
    return attributes;
  }

  /** One or two spans with visible ends, and something visible between two. */
  private List<Span> spans(String text) {
    int[] visible =
        IntStream.range(0, text.length())
            .filter(i -> !Character.isLowSurrogate(text.charAt(i)))
            .filter(i -> !isBlank(text.charAt(i)))
            .toArray();
    int wanted = 1 + random.nextInt(2);
    int[] ends = random.ints(0, Math.max(1, visible.length)).limit(2L * wanted).sorted().toArray();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < wanted && visible.length > 0; i++) {
      int last = visible[ends[2 * i + 1]];
      boolean apart = i == 0 || ends[2 * i] > ends[2 * i - 1] + 1;
      if (apart) {
        spans.add(
            new Span(visible[ends[2 * i]], last + Character.charCount(text.codePointAt(last))));
      }
    }
    return spans;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
