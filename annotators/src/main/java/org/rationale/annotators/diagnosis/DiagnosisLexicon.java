package org.rationale.annotators.diagnosis;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rationale.annotators.EarlierMentions;
import org.rationale.annotators.anatomy.Anatomy;
import org.rationale.annotators.anatomy.SiteWords;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.text.Definition;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;
import org.rationale.annotators.text.WordMemory;

/** The word lists of the diagnosis finder; threads may share them. */
final class DiagnosisLexicon {
  private final Anatomy anatomy = Anatomy.standard();
  private final Lexicon heads =
      load("blocked.tsv", "heads.tsv", "bound.tsv", "conditions.tsv", "signs.tsv");
  private final Lexicon abbreviations = load("abbreviations.tsv");
  private final Lexicon modifiers = load("abnormal.tsv", "modifiers.tsv");
  private final Lexicon predicates = load("abnormal.tsv", "states.tsv");
  private final Lexicon tails = load("tails.tsv");
  private final Suffixes suffixes = new Suffixes();
  private final WordMemory<Optional<Entry>> suffixed =
      new WordMemory<>(token -> suffixes.read(token.norm()));
  private final Particles particles = new Particles();
  private final Difficulties difficulties = new Difficulties(load("activities.tsv"), particles);
  private final Intents intents = new Intents(particles);

  private static Lexicon load(String... resources) {
    return Lexicon.load(DiagnosisLexicon.class, resources);
  }

  /** What stands behind a head and belongs to it. */
  Lexicon tails() {
    return tails;
  }

  /** The small words that hold a mention together. */
  Particles particles() {
    return particles;
  }

  /** What may be said of a sign, a site or a patient. */
  Lexicon predicates() {
    return predicates;
  }

  /** The words of a text that matter to the finder. */
  DiagnosisWords read(Text text, EarlierMentions earlier) {
    Head[] headAt = new Head[text.size()];
    Modifier[] modifiersAt = new Modifier[text.size()];
    Arrays.fill(modifiersAt, Modifier.NONE);
    int headFree = 0;
    int modifierFree = 0;
    for (int at = text.firstLabelled(); at < headAt.length; at++) {
      Token token = text.token(at);
      if (!token.isWord() && !token.isNumber()) {
        continue;
      }
      if (at >= headFree) {
        headAt[at] = head(text, at);
        headFree = headAt[at] == null ? at : headAt[at].to();
      }
      if (at >= modifierFree) {
        Optional<Hit> hit = modifiers.longestAt(text, at, headAt.length);
        if (hit.isPresent()) {
          modifierFree = hit.get().to();
          Arrays.fill(modifiersAt, at, modifierFree, modifier(hit.get().entry()));
        }
      }
    }
    return new DiagnosisWords(earlier.reading(SiteWords.class, anatomy::read), headAt, modifiersAt);
  }

  private Head head(Text text, int at) {
    Optional<Head> difficulty = difficulties.at(text, at);
    if (difficulty.isPresent()) {
      return difficulty.get();
    }
    Optional<Head> intent = intents.at(text, at);
    if (intent.isPresent()) {
      return intent.get();
    }
    Optional<Hit> hit = heads.longestAt(text, at, text.size());
    if (hit.isPresent()) {
      return head(at, hit.get().to(), hit.get().entry());
    }
    Token token = text.token(at);
    if (token.surface().length() > 1 && Character.isUpperCase(token.surface().charAt(1))) {
      Head listed =
          abbreviations
              .longestAt(text, at, text.size())
              .map(found -> head(at, found.to(), found.entry()))
              .orElse(null);
      boolean longer = listed != null && listed.to() > at + 1;
      return longer
          ? listed
          : text.definitions().of(token.surface()).flatMap(d -> of(text, d, at)).orElse(listed);
    }
    return suffixed.of(token).map(entry -> head(at, at + 1, entry)).orElse(null);
  }

  /**
   * The head that a text's own abbreviation is, by the head that its long form ends in; none behind
   * a preposition: {@code date of | injury}.
   */
  private Optional<Head> of(Text text, Definition definition, int at) {
    for (int from = definition.from(); from < definition.to(); from++) {
      Optional<Hit> hit = heads.longestAt(text, from, definition.to());
      if (hit.isPresent() && hit.get().to() == definition.to()) {
        return Optional.of(head(at, at + 1, hit.get().entry())).flatMap(Head::named);
      }
      if (particles.has(Particles.Use.PREPOSITION, text.token(from))) {
        return Optional.empty();
      }
    }
    return suffixed
        .of(text.token(definition.to() - 1))
        .flatMap(entry -> head(at, at + 1, entry).named());
  }

  private static Head head(int from, int to, Entry entry) {
    return new Head(from, to, SORTS.get(entry.kind()), entry.normal());
  }

  private static final Map<String, Head.Sort> SORTS = sorts();

  private static Map<String, Head.Sort> sorts() {
    Map<Head.Sort, String> names = new EnumMap<>(Head.Sort.class);
    for (Head.Sort sort : Head.Sort.values()) {
      names.put(sort, sort.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    Map<String, Head.Sort> sorts = new HashMap<>();
    names.forEach((sort, name) -> sorts.put(name, sort));
    return Map.copyOf(sorts);
  }

  private static Modifier modifier(Entry entry) {
    return switch (entry.kind()) {
      case "course" -> Modifier.COURSE;
      case "nature" -> Modifier.NATURE;
      case "abnormal" -> Modifier.ABNORMAL;
      case "abnormal-course" -> Modifier.ABNORMAL_COURSE;
      default ->
          throw new IllegalStateException(
              "modifiers.tsv or abnormal.tsv: \"%s\" has kind \"%s\"; expected course, nature, abnormal"
                  .formatted(entry.term(), entry.kind()));
    };
  }
}
