package org.rationale.annotators.diagnosis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rationale.annotators.anatomy.SitePhrases;
import org.rationale.annotators.anatomy.SiteWord;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** Reads the state of a site or a patient: {@code cervical spine is stiff}, {@code was anxious}. */
final class States {
  private final Text text;
  private final DiagnosisWords words;
  private final SitePhrases sites;
  private final Predicates predicates;
  private final Continuation continuation;

  States(
      Text text,
      DiagnosisWords words,
      SitePhrases sites,
      Predicates predicates,
      Continuation continuation) {
    this.text = text;
    this.words = words;
    this.sites = sites;
    this.predicates = predicates;
    this.continuation = continuation;
  }

  /** The phrases that a verb or the noun {@code patient} makes; none where it tells no state. */
  List<Phrase> at(int at, int floor, int limit) {
    if (predicates.isCopula(at)) {
      return ofCopula(at, floor, limit);
    }
    return words.sites().at(at) == SiteWord.NONE && at > floor
        ? ofVerb(at, floor, limit)
        : List.of();
  }

  /** {@code The knee gives way}; {@code an anxious patient}. */
  private List<Phrase> ofVerb(int verb, int floor, int limit) {
    int behind = predicates.firstAdverb(verb, floor);
    if (words.sites().at(behind - 1).isPlace()) {
      Optional<Hit> said = state(verb, limit, "verb");
      int subject = said.isPresent() ? sites.start(behind, floor) : behind;
      return words.hasSite(subject, behind)
          ? List.of(ofSite(subject, said.orElseThrow(), limit, "verb"))
          : List.of();
    }
    return ofPatientNamed(verb);
  }

  /** The phrases that a copula makes, none where it tells no state. */
  private List<Phrase> ofCopula(int copula, int floor, int limit) {
    int said = predicates.behindCopula(copula, limit);
    if (predicates.isNegated(copula, said)) {
      return List.of();
    }
    int verb = predicates.firstAdverb(copula, floor);
    int subject = sites.start(verb, floor);
    if (words.hasSite(subject, verb)) {
      Optional<Hit> state = state(said, limit, "state");
      if (state.isPresent()) {
        return List.of(ofSite(subject, state.get(), limit, "state"));
      }
    }
    return ofPatient(said, limit);
  }

  /** {@code anxious} before the noun {@code patient} at a token; none where it is another word. */
  private List<Phrase> ofPatientNamed(int noun) {
    Token token = text.token(noun);
    if (!token.is("patient") && !token.is("patients")) {
      return List.of();
    }
    Optional<Hit> state = predicates.at(noun - 1, noun, "patient");
    return state.isEmpty() ? List.of() : List.of(ofPatient(state.get()));
  }

  private static Phrase ofPatient(Hit state) {
    Set<Phrase.Trait> traits = EnumSet.of(Phrase.Trait.COMPLETE);
    return new Phrase(state.from(), head(state.from(), state), state.to(), traits);
  }

  /** {@code The knee is swollen and tender} is one finding. */
  private Phrase ofSite(int subject, Hit first, int limit, String kind) {
    Hit last = first;
    for (Optional<Hit> next = another(last, limit, kind); next.isPresent(); ) {
      last = next.get();
      next = another(last, limit, kind);
    }
    Head head = head(first.from(), last);
    int end = continuation.end(head, limit, true);
    Set<Phrase.Trait> traits = EnumSet.of(Phrase.Trait.SITED_BEFORE, Phrase.Trait.COMPLETE);
    return new Phrase(subject, head, end, traits);
  }

  /** {@code He is depressed and anxious} tells of two. */
  private List<Phrase> ofPatient(int said, int limit) {
    List<Phrase> phrases = new ArrayList<>();
    Optional<Hit> next = state(predicates.behindNormal(said, limit), limit, "patient");
    while (next.isPresent()) {
      Hit state = next.get();
      phrases.add(ofPatient(state));
      next = another(state, limit, "patient");
    }
    return phrases;
  }

  private Optional<Hit> another(Hit before, int limit, String kind) {
    int at = before.to();
    while (at < limit && at < before.to() + 2 && isConnector(at)) {
      at++;
    }
    return at == before.to() ? Optional.empty() : state(at, limit, kind);
  }

  private boolean isConnector(int at) {
    return text.token(at).is("and") || text.token(at).is(",");
  }

  private Optional<Hit> state(int at, int limit, String kind) {
    return predicates.at(at, limit, kind).filter(hit -> !words.startsHead(hit.to()));
  }

  private static Head head(int from, Hit said) {
    boolean disorder = said.entry().kind().endsWith("-disorder");
    Head.Sort sort = disorder ? Head.Sort.NAMED_DISORDER : Head.Sort.NAMED_FINDING;
    return new Head(from, said.to(), sort, "");
  }
}
