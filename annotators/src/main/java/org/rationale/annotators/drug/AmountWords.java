package org.rationale.annotators.drug;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.WordSet;

/** The words beside a drug's name that speak for it, by their use. Immutable. */
final class AmountWords {
  private static final WordSet VOLUMES = WordSet.of("l", "dl");

  private final Map<Use, WordSet> words = new EnumMap<>(Use.class);

  /** What a word says of the name beside it. */
  enum Use {
    /** What a drug is taken as: {@code tablets}. */
    FORM,
    /** The same of a name that may be a drug: {@code supplement}. */
    SUPPLY,
    /** The unit of a strength: {@code mg}. */
    STRENGTH,
    /** The unit that a form is sold by: {@code gm}. */
    BULK,
    /** Any other unit: {@code units}. */
    UNIT,
    /** Stands between a brand and its strength: {@code ER}. */
    RELEASE,
    /** Makes a drug of a word in no list: {@code hydrochloride}. */
    SALT,
    /** Stands before a drug: {@code taking}. */
    CUE
  }

  AmountWords() {
    Map<Use, Set<String>> terms = new EnumMap<>(Use.class);
    for (Entry entry : LexiconReader.read(AmountWords.class, "amount-words.tsv")) {
      Use use = Use.valueOf(entry.kind().toUpperCase(Locale.ROOT));
      terms.computeIfAbsent(use, u -> new HashSet<>()).add(entry.term());
    }
    terms.forEach((use, of) -> words.put(use, WordSet.copyOf(of)));
  }

  /** Whether a token before {@code limit} has one of some uses. */
  boolean isAt(Text text, int at, int limit, Use... uses) {
    for (Use use : uses) {
      if (at < limit && words.get(use).has(text.token(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a unit goes on as that of a laboratory value does: {@code meq/l}, {@code mg/dl}. */
  static boolean isPerVolume(Text text, int at, int limit) {
    return at + 1 < limit && text.token(at).is("/") && VOLUMES.has(text.token(at + 1));
  }
}
