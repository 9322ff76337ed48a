package org.rationale.annotators.diagnosis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rationale.annotators.EarlierMentions;
import org.rationale.annotators.anatomy.SitePhrases;
import org.rationale.annotators.anatomy.SiteWord;
import org.rationale.annotators.text.Sentence;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** Reads the mentions of one sentence: each head with the words before and behind it. */
final class SentenceReader {
  /** No mention goes on further behind its head. */
  private static final int REACH = 96;

  private final Text text;
  private final DiagnosisWords words;
  private final Claimed claimed;
  private final Adjectives adjectives;
  private final Compounds compounds;
  private final Premodifiers premodifiers;
  private final Episodes episodes;
  private final Continuation continuation;
  private final Predicates predicates;
  private final States states;
  private final Exclusions exclusions;
  private final Coordination coordination;

  /** A reader of the sentences of one text. */
  SentenceReader(Text text, EarlierMentions earlier, DiagnosisLexicon lexicon) {
    this.text = text;
    this.words = lexicon.read(text, earlier);
    this.claimed = Claimed.of(text, earlier, words);
    SitePhrases sites =
        new SitePhrases(words.sites(), at -> words.startsHead(at) || claimed.at(at));
    this.adjectives = new Adjectives(text, words);
    this.compounds = new Compounds(words);
    this.premodifiers = new Premodifiers(text, words, lexicon.particles());
    this.episodes = new Episodes(text, words, lexicon.particles());
    this.continuation = new Continuation(text, words, sites, lexicon);
    this.predicates = new Predicates(text, words, sites, lexicon);
    this.states = new States(text, words, sites, predicates, continuation);
    this.exclusions = new Exclusions(text, words, lexicon.particles());
    this.coordination = new Coordination(text, words);
  }

  /** The mentions of a sentence, in order and apart. */
  List<Phrase> read(Sentence sentence) {
    List<Phrase> phrases = new ArrayList<>();
    int floor = sentence.from();
    for (int at = sentence.from(); at < sentence.to(); at++) {
      if (claimed.at(at)) {
        floor = at + 1;
        continue;
      }
      List<Phrase> found = phrasesAt(at, floor, sentence);
      if (!found.isEmpty() && mayStand(found.get(0), phrases)) {
        phrases.addAll(found);
        floor = found.get(found.size() - 1).to();
        at = floor - 1;
      } else if (words.headAt(at) != null) {
        at = Math.min(words.headAt(at).to(), sentence.to()) - 1;
      }
    }
    return withoutNobodysPain(coordination.join(phrases), sentence);
  }

  /** Whether a phrase is complete, or stands close behind one that may complete it. */
  private static boolean mayStand(Phrase phrase, List<Phrase> before) {
    if (phrase.has(Phrase.Trait.COMPLETE)) {
      return true;
    }
    int gap = before.isEmpty() ? 0 : phrase.from() - before.get(before.size() - 1).to();
    return gap > 0 && gap <= 2;
  }

  private List<Phrase> phrasesAt(int at, int floor, Sentence sentence) {
    int limit = claimed.next(at + 1, Math.min(sentence.to(), at + REACH));
    Head head = words.headAt(at);
    if (head == null) {
      return states.at(at, floor, limit);
    }
    boolean outside = head.to() > limit || episodes.governs(head, limit);
    return outside || head.is(Head.Sort.BLOCKED) || adjectives.isOneOf(head, sentence.to())
        ? List.of()
        : around(head, floor, limit);
  }

  private List<Phrase> around(Head first, int floor, int limit) {
    Head head = compounds.from(first, limit);
    int from = premodifiers.start(first, floor);
    if (head.is(Head.Sort.DEFICIT) || exclusions.isOtherName(from, head, limit)) {
      return List.of();
    }
    Set<Phrase.Trait> traits = EnumSet.noneOf(Phrase.Trait.class);
    set(traits, Phrase.Trait.BARE, from == first.from());
    set(traits, Phrase.Trait.GRADED, words.isGraded(from, first.from()));
    set(traits, Phrase.Trait.SITED_BEFORE, words.hasSite(from, first.from()));
    int end = continuation.end(head, limit, traits.contains(Phrase.Trait.SITED_BEFORE));
    set(traits, Phrase.Trait.SITED_BEHIND, words.hasSite(head.to(), end));
    set(traits, Phrase.Trait.CODED, continuation.isCoded(head.to(), limit));
    if (head.sort().isSign() && !words.isAbnormal(from, first.from())) {
      int predicated = predicates.ofSign(end, limit);
      if (predicated > end) {
        traits.add(Phrase.Trait.COMPLETE);
        end = continuation.end(new Head(head.from(), predicated, head.sort(), ""), limit, true);
      }
    } else {
      set(traits, Phrase.Trait.COMPLETE, isComplete(first, head, from, end, limit, traits));
    }
    return traits.contains(Phrase.Trait.COMPLETE) || traits.contains(Phrase.Trait.BARE)
        ? List.of(new Phrase(from, head, end, traits))
        : List.of();
  }

  private static void set(Set<Phrase.Trait> traits, Phrase.Trait trait, boolean holds) {
    if (holds) {
      traits.add(trait);
    }
  }

  private boolean isComplete(
      Head first, Head head, int from, int end, int limit, Set<Phrase.Trait> traits) {
    if (head.sort().isAttribute()) {
      return describesSite(head.to(), end, limit) || (from == head.from() && isAside(head, limit));
    }
    return !head.sort().isBound()
        || words.hasPlace(from, first.from())
        || traits.contains(Phrase.Trait.SITED_BEHIND)
        || words.hasNature(from, first.from());
  }

  /** {@code full movement (weak)}, {@code full range of motion but stiff}. */
  private boolean isAside(Head head, int limit) {
    if (head.from() == 0 || !head.is(Head.Sort.ATTRIBUTE_FINDING)) {
      return false;
    }
    Token before = text.token(head.from() - 1);
    int at = head.to();
    boolean closed = at < limit && text.token(at).is(")");
    boolean ends = at >= limit || text.token(at).isMark() || text.token(at).is("and");
    return before.is("(") ? closed : before.is("but") && ends;
  }

  /** {@code torn} before a whole site: not before {@code hip and knee range of motion}. */
  private boolean describesSite(int from, int end, int limit) {
    boolean sited = end > from && words.sites().at(from).isInRun();
    boolean whole = sited && words.sites().at(end - 1) != SiteWord.ADJECTIVE;
    boolean and = end + 1 < limit && (text.token(end).is("and") || text.token(end).is("or"));
    boolean site = and && words.sites().at(end + 1).isInRun();
    return whole && !(site && words.startsHead(end + 1));
  }

  private List<Phrase> withoutNobodysPain(List<Phrase> phrases, Sentence sentence) {
    if (phrases.stream().noneMatch(exclusions::isBarePain)) {
      return phrases;
    }
    boolean general = exclusions.isGeneral(sentence);
    List<Phrase> kept = new ArrayList<>();
    boolean sitedPain = false;
    for (Phrase phrase : phrases) {
      boolean nobodys =
          exclusions.isBarePain(phrase)
              && (general || exclusions.isNobodysPain(phrase, sentence, sitedPain));
      if (!nobodys) {
        kept.add(phrase);
        sitedPain |= phrase.isSited();
      }
    }
    return kept;
  }
}
