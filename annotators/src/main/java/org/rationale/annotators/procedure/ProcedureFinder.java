package org.rationale.annotators.procedure;

import java.util.ArrayList;
import java.util.List;
import org.rationale.annotators.EarlierMentions;
import org.rationale.annotators.Finder;
import org.rationale.annotators.anatomy.Anatomy;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.text.Definition;
import org.rationale.annotators.text.Definitions;
import org.rationale.annotators.text.Sentence;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/** Finds treatments, tests, devices and evaluations, with site, level and side. */
public final class ProcedureFinder implements Finder {
  private final Vocabulary vocabulary;
  private final Anatomy anatomy;

  /** The finder with the built-in word lists. */
  public ProcedureFinder() {
    this.vocabulary = Vocabulary.standard();
    this.anatomy = Anatomy.standard();
  }

  @Override
  public EntityType type() {
    return EntityType.PROCEDURE;
  }

  @Override
  public List<Mention> find(Text text, EarlierMentions earlier) {
    Surroundings around = Surroundings.of(text, earlier, vocabulary, anatomy);
    ItemHeadings headings = new ItemHeadings(around);
    UnlistedNames unlisted = new UnlistedNames(around, headings);
    PhraseParser parser = new PhraseParser(around);
    List<Phrase> found = new ArrayList<>();
    List<Entry> learnt = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<Phrase> phrases = parser.read(sentence);
      found.addAll(phrases);
      if (headings.isHeading(sentence)) {
        learnt.addAll(unlisted.learn(sentence, phrases));
      }
    }
    learnt.addAll(abbreviations(around, found));
    if (!learnt.isEmpty()) {
      found = again(Surroundings.of(text, earlier, vocabulary.with(learnt), anatomy));
    }
    return found.stream().map(phrase -> mention(text, phrase)).toList();
  }

  /** The text's own abbreviations of what was found, where no list has them already. */
  private static List<Entry> abbreviations(Surroundings around, List<Phrase> found) {
    List<Entry> terms = new ArrayList<>();
    for (Definition definition : around.text().definitions().all()) {
      Piece head = around.pieces().endingBefore(definition.to());
      boolean named =
          head != null
              && head.role().isCore()
              && found.stream()
                  .anyMatch(p -> p.from() <= definition.from() && p.to() >= definition.to());
      if (named && !isListed(around.pieces().startingAt(definition.abbreviation()), head)) {
        String surface = around.token(definition.abbreviation()).surface();
        String abbreviation = Definitions.singular(surface);
        terms.add(Role.CAPS.term(abbreviation, head.sort()));
        terms.add(Role.CAPS.term(abbreviation + "s", head.sort()));
      }
    }
    return terms;
  }

  private static boolean isListed(Piece abbreviation, Piece head) {
    return abbreviation != null
        && abbreviation.role() == Role.NAME
        && abbreviation.sort().kind().equals(head.sort().kind());
  }

  /** What is found with the names that the headings and the definitions taught. */
  private static List<Phrase> again(Surroundings around) {
    PhraseParser parser = new PhraseParser(around);
    List<Phrase> found = new ArrayList<>();
    for (Sentence sentence : around.text().sentences()) {
      found.addAll(parser.read(sentence));
    }
    return found;
  }

  private static Mention mention(Text text, Phrase phrase) {
    Span span = text.span(phrase.from(), phrase.to());
    return Mention.of(EntityType.PROCEDURE, phrase.sort().kind(), span.start(), span.end());
  }
}
