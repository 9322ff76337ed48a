package org.rationale.annotators.procedure;

import static org.rationale.corpus.EntityType.DATE;
import static org.rationale.corpus.EntityType.DOSAGE;
import static org.rationale.corpus.EntityType.DRUG;

import java.util.Set;
import java.util.stream.Collectors;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.lexicon.terminology.EverydayWords;
import org.rationale.annotators.text.Token;

/**
 * Tells the words in no list that can only be part of a name, such as makes, new techniques and
 * slips of a dictation: {@code [flexodynamic] therapy}. They are no ordinary English, no verb,
 * adverb or condition, and nothing else that determinations have before the name of a procedure.
 */
final class Coinages {
  /** A shorter word is an abbreviation of anything. */
  private static final int SHORTEST = 3;

  private static final Set<String> BYSTANDERS =
      LexiconReader.read(Coinages.class, "bystanders.tsv").stream()
          .map(Entry::term)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> TITLES = Set.of("dr", "drs", "mr", "mrs", "ms", "doctor");

  /** Nouns that a person's name makes a test of. */
  private static final Set<String> EXAMINED =
      Set.of(
          "test",
          "tests",
          "testing",
          "sign",
          "signs",
          "maneuver",
          "maneuvers",
          "scale",
          "inventory",
          "questionnaire");

  private final Surroundings around;

  Coinages(Surroundings around) {
    this.around = around;
  }

  /**
   * Words in no list; with a capital they make a device of a unit and a test of a sign: {@code a
   * [Cryonova] unit}, {@code [Ferrante's] test}.
   */
  LeftEdge.Start extend(LeftEdge.Start start, Piece head, int floor) {
    int at = start.from();
    boolean eponym = EXAMINED.contains(around.token(head.to() - 1).norm());
    boolean possessive = eponym && at - 1 > floor && around.token(at - 1).is("'s");
    int from = before(possessive ? at - 1 : at, floor, possessive);
    boolean found = from < (possessive ? at - 1 : at);
    boolean make =
        found && (eponym || head.sort() == Sort.DEVICE) && around.token(from).isCapitalized();
    return found && (make || !possessive)
        ? new LeftEdge.Start(from, start.company() || make, start.made() || make)
        : start;
  }

  /** {@code [neuro-]psychological}, {@code [DVT/]compression device}: what a mark joins to it. */
  LeftEdge.Start prefixed(LeftEdge.Start start, int floor) {
    int mark = start.from() - 1;
    if (mark - 1 < floor || !around.isTight(mark) || !around.token(mark - 1).isWord()) {
      return start;
    }
    Piece before = around.pieces().endingBefore(mark);
    boolean modifier =
        around.is(mark, mark + 1, "/") && before != null && before.role().isModifier();
    boolean prefix = around.is(mark, mark + 1, "-") && before == null;
    int from = modifier ? before.from() : mark - 1;
    return (modifier || prefix) && from >= floor ? start.to(from, false) : start;
  }

  /**
   * Where the words in no list begin that stand directly before {@code at}; {@code at} where there
   * are none.
   *
   * @param floor the first token that they may take
   * @param possessive whether a possessive stands at {@code at}
   */
  private int before(int at, int floor, boolean possessive) {
    int from = at;
    while (from > floor) {
      int word = from - 1;
      if (isJoint(word, floor) && from < at) {
        word--;
      }
      if (!(is(word) || (possessive && word == at - 1 && isCoined(word)))
          || around.text().breakBefore(word + 1)) {
        break;
      }
      from = word;
    }
    from = withPrefix(from, at, floor);
    return from < at && !possessive && startsSentence(from) ? at : from;
  }

  /** {@code [Pro-]tech unit}: what a hyphen joins to the first word is part of the name as well. */
  private int withPrefix(int from, int at, int floor) {
    if (from == at || !isJoint(from - 1, floor)) {
      return from;
    }
    Token prefix = around.token(from - 2);
    boolean part = prefix.isWord() && isNoVerb(prefix.norm());
    return part ? from - 2 : at;
  }

  private boolean isJoint(int at, int floor) {
    return at > floor && around.is(at, at + 1, "-", "/") && around.isTight(at);
  }

  /** Whether a capital says nothing of a word, as it begins a sentence with it. */
  private boolean startsSentence(int at) {
    Token token = around.token(at);
    boolean capitals =
        token.surface().length() > 1 && Character.isUpperCase(token.surface().charAt(1));
    return token.isCapitalized()
        && !capitals
        && (around.text().breakBefore(at) || around.token(at - 1).isMark());
  }

  /** Whether a word can only be part of a name. */
  boolean is(int at) {
    return isCoined(at) && !around.is(at + 1, around.text().size(), "'s", "'");
  }

  private boolean isCoined(int at) {
    Token token = around.token(at);
    String word = token.norm();
    return token.isWord()
        && word.length() >= SHORTEST
        && word.indexOf('.') < 0
        && isNoVerb(word)
        && isNoCondition(word)
        && !isKnown(word)
        && !(isPlural(word) && !token.isCapitalized())
        && isFree(at);
  }

  /** Whether a word may be part of a name where everything else is ruled out. */
  boolean mayName(int at) {
    Token token = around.token(at);
    return token.isWord()
        && !EverydayWords.STOP.contains(token.norm())
        && !BYSTANDERS.contains(token.norm())
        && isNoVerb(token.norm())
        && isFree(at);
  }

  /** Whether no list and no finder has a word already. */
  private boolean isFree(int at) {
    boolean titled = at > 0 && TITLES.contains(around.token(at - 1).norm());
    return !titled
        && around.pieces().endingBefore(at + 1) == null
        && around.pieces().startingAt(at) == null
        && !around.isInSite(at)
        && !around.isDeterminer(at)
        && !around.earlier().covers(DRUG, at)
        && !around.earlier().covers(DOSAGE, at)
        && !around.earlier().covers(DATE, at);
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
  }

  private static boolean isKnown(String word) {
    return EverydayWords.ORDINARY.contains(word)
        || EverydayWords.STOP.contains(word)
        || BYSTANDERS.contains(word);
  }

  private static boolean isNoVerb(String word) {
    return !word.endsWith("ed")
        && !word.endsWith("ing")
        && !word.endsWith("ly")
        && !word.endsWith("ate")
        && !word.endsWith("ize")
        && !word.endsWith("ify");
  }

  private static boolean isNoCondition(String word) {
    return !word.endsWith("itis")
        && !word.endsWith("osis")
        && !word.endsWith("algia")
        && !word.endsWith("pathy")
        && !word.endsWith("oma")
        && !word.endsWith("emia")
        && !word.endsWith("plegia")
        && !word.endsWith("esthesia")
        && !word.endsWith("trophy");
  }
}
