package org.rationale.annotators.lexicon.compiled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/**
 * What lexicons add to the mentions that the finders found: codes and attributes to those that are
 * a term from end to end, and a mention for each other place where a lexicon has a term. Immutable,
 * thread-safe.
 */
public final class LexiconMentions {
  private final List<CompiledLexicon> lexicons;

  /** What these lexicons add; of several, the first comes first. */
  public LexiconMentions(List<CompiledLexicon> lexicons) {
    this.lexicons = List.copyOf(lexicons);
  }

  /** A mention's place and type, of which there is one mention. */
  private record Place(Span span, EntityType type) {
    static Place of(Mention mention) {
      return new Place(mention.span(), mention.type());
    }
  }

  /**
   * All mentions, in positions of the view; some may overlap.
   *
   * @param found what the finders found, in positions of the view
   */
  public List<Mention> with(Text text, List<Mention> found) {
    if (lexicons.isEmpty()) {
      return found;
    }
    Map<Place, Mention> all = new LinkedHashMap<>();
    found.forEach(mention -> all.putIfAbsent(Place.of(mention), mention));
    for (CompiledLexicon lexicon : lexicons) {
      LexiconScan scan = lexicon.scan(text);
      for (Mention mention : found) {
        terms(text, scan, mention)
            .ifPresent(hit -> all.computeIfPresent(Place.of(mention), (p, m) -> with(hit, m)));
      }
      lexicon.hits(text).forEach(hit -> add(text, hit, all));
    }
    return List.copyOf(all.values());
  }

  private static Optional<LexiconHit> terms(Text text, LexiconScan scan, Mention mention) {
    int from = text.tokenAt(mention.span().start());
    int to = text.tokenAt(mention.span().end() - 1) + 1;
    return text.span(from, to).equals(mention.span()) ? scan.exactly(from, to) : Optional.empty();
  }

  private static void add(Text text, LexiconHit hit, Map<Place, Mention> all) {
    Span span = text.span(hit.from(), hit.to());
    if (hit.terms().stream().anyMatch(term -> isThere(new Place(span, term.type()), hit, all))) {
      return;
    }
    Term term = hit.terms().get(0);
    Mention mention = new Mention(term.type(), List.of(span), Map.of());
    all.put(Place.of(mention), with(hit, mention));
  }

  /** Whether there is a mention of the same place and type, which gets what the terms have. */
  private static boolean isThere(Place place, LexiconHit hit, Map<Place, Mention> all) {
    return all.computeIfPresent(place, (p, mention) -> with(hit, mention)) != null;
  }

  /** The mention with what it lacks of the terms of its type. */
  private static Mention with(LexiconHit hit, Mention mention) {
    Map<String, String> attributes = new LinkedHashMap<>(mention.attributes());
    SortedSet<String> codes = new TreeSet<>();
    String before = attributes.remove(Term.CODE);
    if (before != null) {
      codes.addAll(List.of(before.split(" ", -1)));
    }
    for (Term term : hit.terms()) {
      if (term.type().equals(mention.type())) {
        codes.addAll(term.codes());
        term.attributes().forEach(attributes::putIfAbsent);
        if (!term.kind().isEmpty()) {
          attributes.putIfAbsent(Mention.KIND, term.kind());
        }
      }
    }
    if (!codes.isEmpty()) {
      attributes.put(Term.CODE, String.join(" ", codes));
    }
    return new Mention(mention.type(), new ArrayList<>(mention.fragments()), attributes);
  }
}
