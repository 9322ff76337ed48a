package org.rationale.annotators.diagnosis;

import org.rationale.annotators.text.Sentence;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** Tells a bare word that names nobody's finding: {@code to reduce pain}, {@code pain at 7/10}. */
final class Exclusions {
  private static final int LONGEST_LIST = 8;

  private final Text text;
  private final DiagnosisWords words;
  private final Particles particles;

  Exclusions(Text text, DiagnosisWords words, Particles particles) {
    this.text = text;
    this.words = words;
    this.particles = particles;
  }

  /** Whether a head goes on as a test or as half of a compound: {@code impingement test}. */
  boolean isOtherName(int from, Head head, int limit) {
    int to = head.to();
    if (from == head.from() && isDescription(head, limit)) {
      return true;
    }
    if (to >= limit) {
      return false;
    }
    if (text.token(to).is("-") && to + 1 < limit && !text.spaceBefore(to)) {
      return !text.spaceBefore(to + 1) && particles.has(Particles.Use.COMPOUND, text.token(to + 1));
    }
    return particles.has(Particles.Use.TEST, text.token(to));
  }

  /** {@code felt as dull, cramping and sore}: an adjective like its neighbours. */
  private boolean isDescription(Head head, int limit) {
    int at = head.from();
    if (head.to() - at > 1 || words.modifier(at) != Modifier.COURSE || at < 2) {
      return false;
    }
    Token before = text.token(at - 1);
    if (isPredicated(before)) {
      boolean site =
          head.to() < limit && particles.has(Particles.Use.PREPOSITION, text.token(head.to()));
      return !site;
    }
    int other = beforeConnector(at);
    if (other < at && (isAdjective(other) || isDescribedInList(other))) {
      return true;
    }
    int next = head.to();
    boolean goesOn = next + 1 < limit && (text.token(next).is(",") || text.token(next).is("and"));
    return goesOn && isAdjective(next + 1);
  }

  private boolean isPredicated(Token token) {
    return token.is("as") || particles.has(Particles.Use.COPULA, token);
  }

  /** The token before {@code and}, a comma or both that end before a token; else the token. */
  private int beforeConnector(int at) {
    Token before = text.token(at - 1);
    if (!before.is(",") && !before.is("and")) {
      return at;
    }
    int other = before.is("and") && text.token(at - 2).is(",") ? at - 3 : at - 2;
    return other < 0 ? at : other;
  }

  /** Whether a list of adjectives behind {@code as} or a copula ends at a token. */
  private boolean isDescribedInList(int last) {
    int at = last;
    for (int member = 0; member < LONGEST_LIST && at > 1; member++) {
      if (words.modifier(at) != Modifier.COURSE) {
        return false;
      }
      if (isPredicated(text.token(at - 1))) {
        return true;
      }
      int next = beforeConnector(at);
      at = next == at ? at - 1 : next; // mildly aching
    }
    return false;
  }

  private boolean isAdjective(int at) {
    return words.modifier(at) == Modifier.COURSE && words.headAt(at) == null;
  }

  /** Whether a bare {@code pain} is spoken of as treated, or repeats a pain with a site. */
  boolean isNobodysPain(Phrase phrase, Sentence sentence, boolean sitedPainBefore) {
    boolean treated =
        phrase.from() > sentence.from()
            && isTreatment(phrase.from() - 1, sentence.from())
            && !isIndication(phrase, sentence);
    return treated || (sitedPainBefore && isScored(phrase.to(), sentence.to()));
  }

  /** Whether a sentence speaks of patients in general and of nobody in particular. */
  boolean isGeneral(Sentence sentence) {
    boolean general = false;
    for (int at = sentence.from(); at < sentence.to(); at++) {
      if (particles.has(Particles.Use.BEARER, text.token(at))) {
        return false;
      }
      general |= particles.has(Particles.Use.GENERAL, text.token(at));
    }
    return general;
  }

  /** Whether a phrase is a pain of which nothing else is said. */
  boolean isBarePain(Phrase phrase) {
    if (!phrase.has(Phrase.Trait.BARE) || phrase.isSited()) {
      return false;
    }
    Token first = text.token(phrase.from());
    boolean pain = first.is("pain") || first.is("discomfort");
    int size = phrase.to() - phrase.from();
    return pain && (size == 1 || (size == 2 && phrase.head().from() == phrase.from()));
  }

  /** {@code for pain and spasms}: what this patient's treatment is for. */
  private boolean isIndication(Phrase phrase, Sentence sentence) {
    int and = phrase.to();
    return text.token(phrase.from() - 1).is("for")
        && and + 1 < sentence.to()
        && text.token(and).is("and")
        && words.startsHead(and + 1);
  }

  /** {@code to reduce}, {@code for the treatment of}. */
  private boolean isTreatment(int at, int from) {
    return particles.has(Particles.Use.TREATS, text.token(at))
        || (text.token(at).is("of")
            && at > from
            && particles.has(Particles.Use.TREATMENT, text.token(at - 1)));
  }

  /** {@code at 7/10}, {@code rated as 5 out of 10}. */
  private boolean isScored(int at, int limit) {
    for (int next = at; next < limit && next < at + 5; next++) {
      Token token = text.token(next);
      if (token.isNumber()) {
        return next + 1 < limit
            && (text.token(next + 1).is("/")
                || text.token(next + 1).is("-")
                || text.token(next + 1).is("out")
                || text.token(next + 1).is("on"));
      }
    }
    return false;
  }
}
