package org.rationale.annotators.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rationale.annotators.Normalizer;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/**
 * Says what a citation refers to. Attributes: {@code source}, {@code edition}, {@code year}, {@code
 * chapter}, {@code section} and {@code topic} (several joined by {@code ; }), {@code pages} ({@code
 * 56,98-99}), {@code updated} (ISO 8601), and {@code key}, the same for every citation of the same
 * place, see {@link CitationKey}.
 */
public final class CitationNormalizer implements Normalizer {
  private final CitationGrammar grammar;
  private final CitationKind kinds;
  private final LiteratureParts literatureParts;
  private final GuidelineParts guidelineParts;
  private final CitationKey keys;

  /** A normalizer with the built-in word lists. */
  public CitationNormalizer() {
    CitationWords words = new CitationWords();
    grammar = CitationGrammar.of(words);
    kinds = new CitationKind(words);
    literatureParts = new LiteratureParts(grammar);
    guidelineParts = new GuidelineParts(grammar);
    keys = new CitationKey(grammar.chapters());
  }

  @Override
  public EntityType type() {
    return EntityType.CITATION;
  }

  @Override
  public Map<String, String> attributes(Mention mention, Text text) {
    int from = text.tokenAt(mention.span().start());
    int to = Math.min(text.size(), text.tokenAt(mention.span().end() - 1) + 1);
    CitationParts parts =
        isLiterature(mention.kind(), text, from, to)
            ? literatureParts.read(text, from, to)
            : guidelineParts.read(text, from, to);
    List<String> topics = new ArrayList<>(parts.topics());
    topics.addAll(parts.titles());
    Map<String, String> attributes = new TreeMap<>();
    put(attributes, "source", parts.source());
    put(attributes, "edition", parts.edition());
    put(attributes, "year", parts.year());
    put(attributes, "chapter", parts.chapter());
    put(attributes, "section", String.join("; ", parts.sections()));
    put(attributes, "topic", String.join("; ", topics));
    put(attributes, "pages", parts.pages().toString());
    put(attributes, "updated", parts.updated());
    put(attributes, "key", keys.of(parts));
    return attributes;
  }

  private boolean isLiterature(String kind, Text text, int from, int to) {
    String known = kind.isEmpty() ? kinds.of(text, from, to) : kind;
    boolean located = grammar.locators().end(text, from, to) > from; // Table 12-7
    return (known.equals(Citation.LITERATURE) && !(kind.isEmpty() && located))
        || literatureParts.isWeb(text, from, to);
  }

  private static void put(Map<String, String> attributes, String name, String value) {
    if (!value.isBlank()) {
      attributes.put(name, value);
    }
  }
}
