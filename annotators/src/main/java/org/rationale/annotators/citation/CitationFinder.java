package org.rationale.annotators.citation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rationale.annotators.EarlierMentions;
import org.rationale.annotators.Finder;
import org.rationale.annotators.text.Sentence;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/** Finds references to guidelines, laws and the literature. */
public final class CitationFinder implements Finder {
  private static final int LONGEST_BRACKET = 24;

  private final LiteratureReader literature = new LiteratureReader();
  private final Anchors anchors =
      Anchors.none()
          .with("sources.tsv", Set.of("guideline", "literature", "law"))
          .with("parts.tsv", Set.of("title", "head"))
          .with(List.of("(", "et", "www", "http", "https"))
          .with(CrossReferenceReader.FIRST_WORDS);
  private final FieldReader fields;
  private final ProseReader prose;

  /** A finder with the built-in word lists. */
  public CitationFinder() {
    CitationWords words = new CitationWords();
    CitationKind kinds = new CitationKind(words);
    Locators locators = new Locators(words);
    TitleRun titles = new TitleRun(words, locators);
    fields = new FieldReader(words, new ListSplitter(words, kinds));
    prose =
        new ProseReader(
            words,
            kinds,
            new Continuation(
                words, locators, titles, new BracketReader(words, locators, literature)),
            new CrossReferenceReader(words, locators, titles),
            literature);
  }

  @Override
  public EntityType type() {
    return EntityType.CITATION;
  }

  @Override
  public List<Mention> find(Text text, EarlierMentions earlier) {
    Deque<CitationList> lists = new ArrayDeque<>(fields.read(text));
    List<Citation> found = new ArrayList<>();
    int floor = 0;
    for (Sentence sentence : text.sentences()) {
      floor = Math.max(floor, sentence.from());
      while (floor < sentence.to()) {
        CitationList list = lists.peek();
        if (list != null && list.from() <= floor) {
          found.addAll(lists.remove().citations());
          floor = Math.max(floor, list.to());
        } else {
          int limit = list == null ? sentence.to() : Math.min(sentence.to(), list.from());
          readProse(text, floor, limit, found);
          floor = limit;
        }
      }
    }
    return found.stream().map(citation -> mention(text, citation)).toList();
  }

  private void readProse(Text text, int from, int limit, List<Citation> found) {
    int floor = from;
    for (int at = from; at < limit; at++) {
      List<Citation> here =
          anchors.contains(text.token(at)) ? at(text, at, floor, limit) : List.of();
      if (!here.isEmpty()) {
        found.addAll(here);
        floor = here.get(here.size() - 1).to();
        at = floor - 1;
      }
    }
  }

  private List<Citation> at(Text text, int at, int floor, int limit) {
    if (text.token(at).is("(")) {
      int close = CitationWords.closing(text, at, Math.min(limit, at + LONGEST_BRACKET));
      return close < 0 ? List.of() : literature.inBrackets(text, at, close);
    }
    Optional<Citation> citation = prose.at(text, at, floor, limit);
    return citation.isPresent() ? List.of(citation.get()) : List.of();
  }

  private static Mention mention(Text text, Citation citation) {
    Span span = text.span(citation.from(), citation.to());
    boolean stopped = text.string().charAt(span.end() - 1) == '.'; // 3rd ed.
    int end = stopped && span.length() > 1 ? span.end() - 1 : span.end();
    return Mention.of(EntityType.CITATION, citation.kind(), span.start(), end);
  }
}
