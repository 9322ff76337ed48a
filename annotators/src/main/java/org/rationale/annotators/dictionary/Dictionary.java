package org.rationale.annotators.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rationale.annotators.corenlp.ViewTokenizer;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.text.ReflowedView;
import org.rationale.annotators.text.Sentence;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/**
 * The built-in word lists, matched from left to right, the longest term first, without context or
 * grammar. Dosages and dates are no words of a list, so it finds none. Thread-safe.
 */
public final class Dictionary {

  private static final String LISTS = "lists.tsv";
  private static final String CAPITALS = "capitals";

  private final ViewTokenizer tokenizer = new ViewTokenizer();
  private final Lexicon terms;

  private Dictionary(Lexicon terms) {
    this.terms = terms;
  }

  /** The terms of the lists that {@code lists.tsv} names. */
  public static Dictionary standard() {
    List<Entry> terms = new ArrayList<>();
    for (Entry row : LexiconReader.read(Dictionary.class, LISTS)) {
      List<Entry> taken =
          LexiconReader.read(Dictionary.class, "/org/rationale/annotators/" + row.term()).stream()
              .filter(entry -> entry.kind().equals(row.kind()))
              .map(entry -> new Entry(entry.term(), row.normal(), entry.normal()))
              .toList();
      if (taken.isEmpty()) {
        throw new IllegalStateException(
            "%s: %s has no row of the kind \"%s\"".formatted(LISTS, row.term(), row.kind()));
      }
      terms.addAll(taken);
    }
    return new Dictionary(Lexicon.of(terms));
  }

  /** The document with its mentions, in UTF-16 positions of its original text. */
  public AnnotatedDocument annotate(Document document) {
    ReflowedView view = ReflowedView.of(document.text());
    return new AnnotatedDocument(document, view.toOriginal(find(tokenizer.text(view))));
  }

  /** The mentions in a text, in document order, in positions of the view. */
  public List<Mention> find(Text text) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      terms.scan(text, sentence.from(), sentence.to()).stream()
          .filter(hit -> isWritten(text, hit))
          .forEach(hit -> mentions.add(mention(text, hit)));
    }
    return mentions;
  }

  /** Whether a term that counts only in capitals is written so. */
  private static boolean isWritten(Text text, Hit hit) {
    String surface = text.string(hit.from(), hit.to());
    return !hit.entry().kind().endsWith(CAPITALS)
        || surface.equals(surface.toUpperCase(Locale.ROOT));
  }

  private static Mention mention(Text text, Hit hit) {
    String[] typeAndKind = hit.entry().kind().split(" ", -1);
    return new Mention(
        new EntityType(typeAndKind[0]),
        List.of(text.span(hit.from(), hit.to())),
        Map.of(Mention.KIND, typeAndKind[1]));
  }
}
