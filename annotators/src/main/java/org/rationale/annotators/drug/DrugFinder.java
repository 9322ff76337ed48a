package org.rationale.annotators.drug;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rationale.annotators.EarlierMentions;
import org.rationale.annotators.Finder;
import org.rationale.annotators.text.Sentence;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/** Finds drugs: ingredients, brands, classes, compounds. */
public final class DrugFinder implements Finder {
  private final DrugGrammar grammar = DrugGrammar.standard();
  private final AmountWords amountWords = new AmountWords();

  @Override
  public EntityType type() {
    return EntityType.DRUG;
  }

  @Override
  public List<Mention> find(Text text, EarlierMentions earlier) {
    Company company = new Company(text, amountWords);
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (DrugPhrase drug : company.keep(phrases(text, sentence, earlier))) {
        int start = text.token(drug.from()).start();
        int end = text.token(drug.to() - 1).end();
        mentions.add(Mention.of(type(), drug.kind(), start, end));
      }
    }
    return List.copyOf(mentions);
  }

  private List<DrugPhrase> phrases(Text text, Sentence sentence, EarlierMentions earlier) {
    List<DrugPhrase> phrases = new ArrayList<>();
    for (int at = sentence.from(); at < sentence.to(); at++) {
      Optional<DrugPhrase> found =
          text.token(at).isMark() || claimed(earlier, at)
              ? Optional.empty()
              : grammar.at(text, at, sentence.to());
      if (found.isPresent()) {
        DrugPhrase phrase = found.get();
        at = phrase.to() - 1;
        if (!phrase.kind().equals(DrugNames.NONE) && !claimed(earlier, at)) {
          phrases.add(phrase);
        }
      }
    }
    return phrases;
  }

  private static boolean claimed(EarlierMentions earlier, int token) {
    return earlier.covers(EntityType.CITATION, token) || earlier.covers(EntityType.DATE, token);
  }
}
