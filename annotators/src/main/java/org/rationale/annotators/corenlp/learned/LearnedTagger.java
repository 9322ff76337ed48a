package org.rationale.annotators.corenlp.learned;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rationale.annotators.Finders;
import org.rationale.annotators.NormalForms;
import org.rationale.annotators.Overlaps;
import org.rationale.annotators.corenlp.ViewTokenizer;
import org.rationale.annotators.dictionary.Dictionary;
import org.rationale.annotators.text.ReflowedView;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/**
 * A tagger that learned from gold: for each of the six types a conditional random field (Lafferty,
 * McCallum and Pereira 2001, as CoreNLP has it) over words, affixes, shapes and the built-in word
 * lists. Thread-safe.
 *
 * <pre>{@code
 * LearnedTagger tagger = LearnedTagger.train(gold);
 * AnnotatedDocument annotated = tagger.annotate(document);
 * }</pre>
 */
public final class LearnedTagger {

  private final ViewTokenizer tokenizer;
  private final Dictionary dictionary;
  private final List<TypeTagger> taggers;

  LearnedTagger(ViewTokenizer tokenizer, Dictionary dictionary, List<TypeTagger> taggers) {
    this.tokenizer = tokenizer;
    this.dictionary = dictionary;
    this.taggers = List.copyOf(taggers);
  }

  /**
   * Learns from labelled documents; the types are trained side by side. The same documents in the
   * same order give the same tagger. Labels ahead of {@code CLINICAL CASE SUMMARY} are not seen.
   *
   * @param gold at least one document, with mentions of at least one of the six types; of a type
   *     that they have none of, none will be found
   * @throws IllegalArgumentException where there is nothing to learn from
   */
  public static LearnedTagger train(List<AnnotatedDocument> gold) {
    Set<EntityType> seen = new HashSet<>();
    gold.forEach(document -> document.mentions().forEach(mention -> seen.add(mention.type())));
    seen.retainAll(EntityType.LABELLED);
    if (seen.isEmpty()) {
      throw new IllegalArgumentException(
          "there is nothing to learn from: none of the "
              + gold.size()
              + " documents has a label of the types "
              + EntityType.LABELLED);
    }
    ViewTokenizer tokenizer = new ViewTokenizer();
    Dictionary dictionary = Dictionary.standard();
    List<TypeTagger.Example> examples =
        gold.stream().map(labelled -> example(labelled, tokenizer, dictionary)).toList();
    List<TypeTagger> taggers =
        EntityType.LABELLED.parallelStream()
            .filter(seen::contains)
            .map(type -> TypeTagger.train(type, examples))
            .toList();
    return new LearnedTagger(tokenizer, dictionary, taggers);
  }

  private static TypeTagger.Example example(
      AnnotatedDocument labelled, ViewTokenizer tokenizer, Dictionary dictionary) {
    ReflowedView view = ReflowedView.of(labelled.document().text());
    Text text = tokenizer.text(view);
    List<Mention> mentions = new ArrayList<>();
    for (Mention mention : labelled.mentions()) {
      int start = view.fromOriginal(mention.span().start());
      int end = view.fromOriginal(mention.span().end());
      if (start < end) {
        mentions.add(
            new Mention(mention.type(), List.of(new Span(start, end)), mention.attributes()));
      }
    }
    return new TypeTagger.Example(text, new TokenClues(text, dictionary), mentions);
  }

  /** The types that it learned, in the order of the guidelines. */
  public List<EntityType> types() {
    return taggers.stream().map(TypeTagger::type).toList();
  }

  List<TypeTagger> taggers() {
    return taggers;
  }

  /** The document with what was learned to find in it, in UTF-16 positions of its text. */
  public AnnotatedDocument annotate(Document document) {
    Text text = tokenizer.text(ReflowedView.of(document.text()));
    return new AnnotatedDocument(document, text.view().toOriginal(withForms(find(text), text)));
  }

  /**
   * The document with what rules find in it and, where they find nothing at all, with what was
   * learned to find.
   */
  public AnnotatedDocument annotateBeside(Finders rules, Document document) {
    Text text = tokenizer.text(ReflowedView.of(document.text()));
    List<Mention> byRule = rules.find(text);
    List<Mention> further =
        find(text).stream()
            .filter(m -> byRule.stream().noneMatch(r -> r.span().overlaps(m.span())))
            .toList();
    List<Mention> all = Stream.concat(byRule.stream(), withForms(further, text).stream()).toList();
    return new AnnotatedDocument(document, text.view().toOriginal(all));
  }

  private List<Mention> find(Text text) {
    TokenClues clues = new TokenClues(text, dictionary);
    return taggers.stream().flatMap(tagger -> tagger.find(text, clues).stream()).toList();
  }

  /** Those of the mentions that stand by the overlap rule, with their normal forms. */
  private static List<Mention> withForms(List<Mention> found, Text text) {
    return Overlaps.resolve(found).stream()
        .map(mention -> NormalForms.standard().of(mention, text))
        .toList();
  }
}
