package org.rationale.annotators.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.rationale.annotators.EarlierMentions;
import org.rationale.annotators.Finder;
import org.rationale.annotators.text.Sentence;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/**
 * Finds disorders and findings, with severity, side, site and course. A mention is composed: a head
 * from the word lists or known by its ending, what stands before it, what goes on behind it.
 */
public final class DiagnosisFinder implements Finder {
  private final DiagnosisLexicon lexicon = new DiagnosisLexicon();

  @Override
  public EntityType type() {
    return EntityType.DIAGNOSIS;
  }

  @Override
  public List<Mention> find(Text text, EarlierMentions earlier) {
    SentenceReader reader = new SentenceReader(text, earlier, lexicon);
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (Phrase phrase : reader.read(sentence)) {
        Span span = text.span(phrase.from(), phrase.to());
        mentions.add(Mention.of(EntityType.DIAGNOSIS, phrase.kind(), span.start(), span.end()));
      }
    }
    return mentions;
  }
}
