package org.rationale.gold.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.corpus.file.Finding;
import org.rationale.corpus.file.Place;
import org.rationale.gold.format.StatedDocument.Extent;
import org.rationale.gold.format.UnitChoice.Source;

/**
 * Makes documents of what a file states, or says what speaks against it: a text that is not the
 * gold's, offsets that count something else, spans that are reversed, empty, outside the text or
 * there twice, fragments that overlap, types that the schema does not have.
 */
public final class Assembly {

  private final Texts texts;
  private final ReadOptions options;
  private final List<Counting> accepted;
  private final Problems problems;

  /**
   * An assembly for the files of a format.
   *
   * @param accepted what offsets may count, the likeliest first; the first in which all mentions of
   *     a file fit is taken
   */
  public Assembly(Texts texts, ReadOptions options, List<Counting> accepted, Problems problems) {
    this.texts = texts;
    this.options = options;
    this.accepted = List.copyOf(accepted);
    this.problems = problems;
  }

  /** The documents of one file, in its order, without those with which something is wrong. */
  public List<AnnotatedDocument> documents(List<StatedDocument> file) {
    return placed(file).stream().map(PlacedDocument::document).toList();
  }

  /** The same with their places. */
  List<PlacedDocument> placed(List<StatedDocument> file) {
    Map<Counting, List<Named>> certain = new LinkedHashMap<>();
    List<Named> uncertain = new ArrayList<>();
    for (int i = 0; i < file.size(); i++) {
      Optional<Counting> counting = options.counting().or(file.get(i)::counting);
      named(i, file.get(i))
          .ifPresent(
              named ->
                  counting
                      .map(c -> certain.computeIfAbsent(c, k -> new ArrayList<>()))
                      .orElse(uncertain)
                      .add(named));
    }
    Map<Integer, AnnotatedDocument> documents = new TreeMap<>();
    certain.forEach((counting, group) -> documents.putAll(certain(group, counting)));
    documents.putAll(uncertain(uncertain));
    List<PlacedDocument> placed = new ArrayList<>();
    documents.forEach((i, d) -> placed.add(new PlacedDocument(d, file.get(i).place())));
    return placed;
  }

  /**
   * A document that has a name and, if it is known, a text.
   *
   * @param index its number within the file
   * @param id its name
   * @param source what the file states of it
   */
  private record Named(int index, String id, Source source) {}

  private Optional<Named> named(int index, StatedDocument stated) {
    Optional<Document> gold = texts.meant(stated.names(), stated.wholeText());
    String id = gold.map(Document::id).orElse(stated.names().get(0));
    try {
      new Document(id, "");
    } catch (IllegalArgumentException e) {
      problems.error(stated.place(), e.getMessage());
      return Optional.empty();
    }
    Optional<String> known =
        options.textMayDiffer() && stated.extent() != Extent.NONE
            ? Optional.empty()
            : gold.map(Document::text);
    if (known.isEmpty() && stated.extent() == Extent.NONE) {
      problems.error(
          stated.place(),
          "the text of %s is not here, and the file does not hold it; give the texts"
              .formatted(id));
      return Optional.empty();
    }
    return Optional.of(new Named(index, id, new Source(stated, known)));
  }

  /** Documents of which it is said what their offsets count. */
  private Map<Integer, AnnotatedDocument> certain(List<Named> group, Counting counting) {
    UnitChoice choice = choice(group);
    boolean fits = choice.fitting(List.of(counting)).isPresent();
    Optional<Counting> likelier =
        fits && options.counting().isEmpty() ? choice.likelier(counting) : Optional.empty();
    if (likelier.isPresent()) {
      complain(group, counting, likelier.get());
      return Map.of();
    }
    return all(group, counting, fits ? Optional.empty() : choice.explaining(), choice.mentions());
  }

  /** Documents of which it has to be found out what their offsets count. */
  private Map<Integer, AnnotatedDocument> uncertain(List<Named> group) {
    UnitChoice choice = choice(group);
    Optional<Counting> found = choice.fitting(accepted);
    if (found.isEmpty()) {
      return all(group, accepted.get(0), choice.explaining(), choice.mentions());
    }
    Counting counting = found.get();
    List<Counting> alternatives = choice.alternatives(counting, accepted);
    if (!alternatives.isEmpty() && group.stream().noneMatch(n -> hasBareMentions(n.source()))) {
      problems.error(
          Place.of(group.get(0).source().stated().place().file()),
          "the offsets fit when %s, and mean other places when %s; name what they count"
              .formatted(
                  counting.description(),
                  alternatives.stream()
                      .map(Counting::description)
                      .collect(Collectors.joining(" or "))));
      return Map.of();
    }
    Optional<Counting> likelier = choice.likelier(counting);
    if (likelier.isPresent()) {
      complain(group, counting, likelier.get());
      return Map.of();
    }
    return all(group, counting, Optional.empty(), choice.mentions());
  }

  private static boolean hasBareMentions(Source source) {
    return source.stated().mentions().stream().anyMatch(m -> m.surface().isEmpty());
  }

  private static UnitChoice choice(List<Named> group) {
    return new UnitChoice(group.stream().map(Named::source).toList());
  }

  private void complain(List<Named> group, Counting counting, Counting likelier) {
    for (Named named : group) {
      CountedDocument document = named.source().counted(counting);
      Misfit misfit = new Misfit(named.source(), document, counting, Optional.empty(), 0);
      for (StatedMention mention : named.source().stated().mentions()) {
        if (mention.surface().isEmpty() && !document.isLikely(mention)) {
          problems.error(mention.place(), misfit.unlikely(mention, likelier));
        }
      }
    }
  }

  private Map<Integer, AnnotatedDocument> all(
      List<Named> group, Counting counting, Optional<Counting> fitting, int mentions) {
    Map<Integer, AnnotatedDocument> documents = new TreeMap<>();
    for (Named named : group) {
      CountedDocument counted = named.source().counted(counting);
      Optional<Finding> contradiction = counted.contradiction();
      if (contradiction.isPresent()) {
        Finding f = contradiction.get();
        boolean other = named.source().isOtherText();
        problems.addAll(List.of(other ? f : fitting.map(c -> hinted(f, c)).orElse(f)));
        continue;
      }
      Misfit misfit = new Misfit(named.source(), counted, counting, fitting, mentions);
      documents.put(named.index(), document(named, counted, misfit));
    }
    return documents;
  }

  private static Finding hinted(Finding finding, Counting counting) {
    return Finding.error(
        finding.file(),
        finding.line(),
        finding.message() + "; everything in the file fits when " + counting.description());
  }

  private AnnotatedDocument document(Named named, CountedDocument counted, Misfit misfit) {
    StatedDocument stated = named.source().stated();
    Map<Integer, Mention> mentions = new HashMap<>();
    MentionCheck check = new MentionCheck(options, problems);
    for (int i = 0; i < stated.mentions().size(); i++) {
      StatedMention mention = stated.mentions().get(i);
      Optional<List<Span>> spans = counted.spans(mention);
      if (spans.isEmpty()) {
        problems.error(mention.place(), misfit.explain(mention));
      } else if (check.areApart(mention, spans.get())) {
        int index = i;
        check
            .type(mention.place(), mention.type())
            .map(type -> new Mention(type, spans.get(), mention.attributes()))
            .filter(m -> check.isNew(mention.place(), m))
            .ifPresent(m -> mentions.put(index, m));
      }
    }
    List<Link> links = new ArrayList<>();
    for (StatedLink link : stated.links()) {
      Mention from = mentions.get(link.from());
      Mention to = mentions.get(link.to());
      if (from != null && to != null) {
        links.add(new Link(link.type(), from, to));
      }
    }
    return new AnnotatedDocument(
        new Document(named.id(), counted.text()), List.copyOf(mentions.values()), links);
  }
}
