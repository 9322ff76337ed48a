package org.rationale.annotators.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rationale.annotators.EarlierMentions;
import org.rationale.annotators.Finder;
import org.rationale.annotators.anatomy.Anatomy;
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
    PhraseParser parser = new PhraseParser(around);
    DisputedItems items = new DisputedItems(around);
    List<Phrase> found = new ArrayList<>();
    List<Phrase> unlisted = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<Phrase> phrases = read(sentence, around, parser);
      found.addAll(phrases);
      if (items.isHeading(sentence)) {
        Optional<Phrase> item =
            phrases.isEmpty() ? items.read(sentence) : items.readBeside(phrases, sentence);
        item.ifPresent(unlisted::add);
      }
    }
    if (!unlisted.isEmpty()) {
      found.addAll(items.repeated(unlisted, found));
      found.sort(Comparator.comparingInt(Phrase::from));
    }
    return found.stream().map(phrase -> mention(text, phrase)).toList();
  }

  private static List<Phrase> read(Sentence sentence, Surroundings around, PhraseParser parser) {
    List<Phrase> found = new ArrayList<>();
    int floor = sentence.from();
    for (int at = sentence.from(); at < sentence.to(); at++) {
      Piece piece = around.pieces().startingAt(at);
      if (piece == null || !piece.role().isCore() || piece.from() < floor) {
        continue;
      }
      Optional<Phrase> phrase = parser.parse(piece, floor, sentence);
      if (phrase.isPresent()) {
        found.add(phrase.get());
        floor = phrase.get().to();
        at = floor - 1;
      } else {
        at = piece.to() - 1;
      }
    }
    return found;
  }

  private static Mention mention(Text text, Phrase phrase) {
    Span span = text.span(phrase.from(), phrase.to());
    return Mention.of(EntityType.PROCEDURE, phrase.sort().kind(), span.start(), span.end());
  }
}
