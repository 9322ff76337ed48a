package org.rationale.annotators.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rationale.annotators.anatomy.SiteWord;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * Makes one mention of neighbours that share words: a site behind them ({@code numbness and
 * tingling in the calves}) or before them ({@code cervical spine strain/sprain}).
 */
final class Coordination {
  /** What stands between two neighbours. */
  private enum Joint {
    NONE,
    COMMA,
    AND,
    COMMA_AND
  }

  private static final int LONGEST_LIST = 12;

  /** Families of findings that are looked for at the place of a sign. */
  private static final Set<String> FELT = Set.of("pain", "sensory", "motion", "swelling");

  private final Text text;
  private final DiagnosisWords words;

  Coordination(Text text, DiagnosisWords words) {
    this.text = text;
    this.words = words;
  }

  /** The phrases of one sentence, in order, those that share words joined. */
  List<Phrase> join(List<Phrase> phrases) {
    List<Phrase> joined = new ArrayList<>();
    int at = 0;
    while (at < phrases.size()) {
      int last = sharedBehind(phrases, at);
      Phrase first = phrases.get(at);
      Phrase phrase = last > at ? first.joined(phrases.get(last)) : first;
      at = last + 1;
      int end = signs(phrases, phrase, at);
      while (at < phrases.size() && (at < end || sharesBefore(phrase, phrases.get(at)))) {
        phrase = phrase.joined(phrases.get(at));
        at++;
      }
      if (phrase.has(Phrase.Trait.COMPLETE)) {
        joined.add(phrase);
      }
    }
    return joined;
  }

  /** The index behind {@code extension, and rotation} that follow a decreased flexion. */
  private int signs(List<Phrase> phrases, Phrase first, int from) {
    Phrase before = first;
    int end = from;
    for (int at = from;
        at < Math.min(phrases.size(), from + LONGEST_LIST) && isSignOf(first, phrases.get(at));
        at++) {
      Joint joint = joint(before, phrases.get(at));
      if (joint == Joint.NONE) {
        break;
      }
      end = joint == Joint.COMMA && !endsClause(phrases.get(at)) ? end : at + 1;
      before = phrases.get(at);
    }
    return end;
  }

  /** {@code decreased strength, sensation in the left leg}: no {@code and}, but a site. */
  private boolean endsClause(Phrase phrase) {
    return phrase.has(Phrase.Trait.SITED_BEHIND)
        && (phrase.to() == text.size() || text.token(phrase.to()).isMark());
  }

  private static boolean isSignOf(Phrase first, Phrase sign) {
    return first.head().sort().isSign()
        && sign.head().sort().isSign()
        && !sign.has(Phrase.Trait.COMPLETE);
  }

  /** The index of the last of the phrases from {@code first} on that share the last one's site. */
  private int sharedBehind(List<Phrase> phrases, int first) {
    int last = first;
    while (last + 1 < Math.min(phrases.size(), first + LONGEST_LIST)
        && takesSite(phrases.get(last))
        && joint(phrases.get(last), phrases.get(last + 1)) != Joint.NONE
        && isWhole(phrases.get(last), phrases.get(last + 1))
        && !phrases.get(last + 1).has(Phrase.Trait.SITED_BEFORE)
        && !phrases.get(last + 1).has(Phrase.Trait.GRADED)
        && !isOther(phrases.get(last), phrases.get(last + 1))
        && phrases.get(last + 1).head().sort().isLocal()) {
      last++;
    }
    while (last > first && !endsList(phrases, first, last)) {
      last--;
    }
    return last;
  }

  /** A list that shares a site has it behind its last member, and {@code and} before that. */
  private boolean endsList(List<Phrase> phrases, int first, int last) {
    Joint joint = joint(phrases.get(last - 1), phrases.get(last));
    boolean shared =
        phrases.get(last).has(Phrase.Trait.SITED_BEHIND)
            || phrases.get(last).has(Phrase.Trait.CODED);
    return shared
        && (joint == Joint.AND || (joint == Joint.COMMA_AND && last > first + 1))
        && !(isSegmental(phrases.get(last)) && hasFelt(phrases, first, last));
  }

  /** {@code decreased sensation at the C6 dermatome}: what is felt elsewhere has no such site. */
  private boolean isSegmental(Phrase phrase) {
    if (!phrase.head().sort().isSign()) {
      return false;
    }
    for (int at = phrase.head().to(); at < phrase.to(); at++) {
      if (words.sites().at(at) == SiteWord.LEVEL || words.sites().at(at) == SiteWord.REGION) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasFelt(List<Phrase> phrases, int from, int to) {
    for (int at = from; at < to; at++) {
      Head head = phrases.get(at).head();
      if (!head.sort().isSign() && !head.family().equals("sensory")) {
        return true;
      }
    }
    return false;
  }

  /** {@code decreased strength} and {@code radicular symptoms}: of different sorts. */
  private static boolean isOther(Phrase first, Phrase second) {
    return first.head().sort().isSign()
        && !second.head().sort().isSign()
        && !FELT.contains(second.head().family());
  }

  private boolean isWhole(Phrase first, Phrase second) {
    return second.has(Phrase.Trait.COMPLETE) || completes(first, second);
  }

  private static boolean takesSite(Phrase phrase) {
    return phrase.has(Phrase.Trait.COMPLETE) && phrase.head().sort().isLocal() && !phrase.isSited();
  }

  /** Whether a bare head belongs to the site before the one in front of it. */
  private boolean sharesBefore(Phrase first, Phrase second) {
    if (!second.has(Phrase.Trait.COMPLETE)) {
      return completes(first, second);
    }
    return first.head().sort().isLocal()
        && second.head().sort().isLocal()
        && !first.has(Phrase.Trait.BARE)
        && !first.has(Phrase.Trait.SITED_BEHIND)
        && !first.has(Phrase.Trait.CODED)
        && second.has(Phrase.Trait.BARE)
        && !second.has(Phrase.Trait.SITED_BEHIND)
        && isRelated(first, second)
        && !isSameWord(first.head(), second.head())
        && joint(first, second) == Joint.AND;
  }

  /** Of one family; {@code left knee pain and swelling} also are of one site. */
  private static boolean isRelated(Phrase first, Phrase second) {
    String family = first.head().family();
    return (!family.isEmpty() && family.equals(second.head().family()))
        || (first.has(Phrase.Trait.SITED_BEFORE)
            && FELT.contains(family)
            && FELT.contains(second.head().family()));
  }

  private boolean isSameWord(Head first, Head second) {
    return text.token(first.to() - 1).norm().equals(text.token(second.to() - 1).norm());
  }

  /**
   * {@code decreased strength} and {@code sensation}; {@code tibial fractures} or {@code injury}.
   */
  private boolean completes(Phrase first, Phrase second) {
    boolean sign = second.head().sort().isSign();
    return first.has(Phrase.Trait.COMPLETE)
        && sign == first.head().sort().isSign()
        && second.has(Phrase.Trait.BARE)
        && !second.head().sort().isAttribute()
        && first.kind().equals(second.kind())
        && (sign || first.has(Phrase.Trait.SITED_BEFORE) || !first.has(Phrase.Trait.BARE))
        && joint(first, second) == Joint.AND;
  }

  private Joint joint(Phrase first, Phrase second) {
    boolean comma = false;
    boolean and = false;
    for (int at = first.to(); at < second.from(); at++) {
      Token token = text.token(at);
      boolean conjunction = token.is("and") || token.is("or") || token.is("/") || token.is("&");
      if ((!conjunction && !token.is(",")) || at > first.to() + 2) {
        return Joint.NONE;
      }
      and |= conjunction;
      comma |= !conjunction;
    }
    if (and) {
      return comma ? Joint.COMMA_AND : Joint.AND;
    }
    return comma ? Joint.COMMA : Joint.NONE;
  }
}
