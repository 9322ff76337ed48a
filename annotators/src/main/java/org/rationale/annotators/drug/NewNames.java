package org.rationale.annotators.drug;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rationale.annotators.drug.AmountWords.Use;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.lexicon.terminology.EverydayWords;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * Recognizes a name that no list has by the strength or the salt behind it: {@code Xyzadol 2%
 * cream}, {@code Xyzadol ER 50 mg}, {@code xyzadine hydrochloride}. Before a strength it begins
 * with a capital; it is no ordinary or clinical word, and not all in capitals as headings are.
 */
final class NewNames {
  private static final int SHORTEST = 5;

  private final Set<String> others = new HashSet<>();

  private final AmountWords words;

  NewNames(AmountWords words) {
    this.words = words;
    LexiconReader.read(NewNames.class, "ordinary.tsv").forEach(entry -> others.add(entry.term()));
  }

  /**
   * The new name at a token.
   *
   * @param limit index behind the last token that may speak for it
   */
  Optional<DrugPhrase> at(Text text, int at, int limit) {
    Token token = text.token(at);
    int next = at + 1;
    if (next >= limit || !token.isWord()) {
      return Optional.empty();
    }
    if (words.isAt(text, next, limit, Use.SALT)) {
      return isName(token) ? Optional.of(name(at, "ingredient")) : Optional.empty();
    }
    if (!token.isCapitalized()) {
      return Optional.empty();
    }
    next += words.isAt(text, next, limit, Use.RELEASE) ? 1 : 0;
    boolean formed = words.isAt(text, next, limit, Use.FORM);
    next += formed ? 1 : 0;
    boolean dosed =
        next < limit && text.token(next).isNumber() && isDosed(text, next, limit, formed);
    return dosed && isName(token) ? Optional.of(name(at, "brand")) : Optional.empty();
  }

  private static DrugPhrase name(int at, String kind) {
    return new DrugPhrase(at, at + 1, kind, "", true);
  }

  /** Whether a strength begins at a number: {@code 5 mg}, {@code 4%-1% patch}. */
  private boolean isDosed(Text text, int number, int limit, boolean formed) {
    int at = number;
    while (at < limit && (text.token(at).isNumber() || isJoint(text.token(at)))) {
      at++;
    }
    if (at == limit) {
      return false;
    }
    if (text.token(at - 1).is("%")) {
      return formed || words.isAt(text, at, limit, Use.FORM);
    }
    return !AmountWords.isPerVolume(text, at + 1, limit)
        && (words.isAt(text, at, limit, Use.STRENGTH)
            || (formed && words.isAt(text, at, limit, Use.BULK)));
  }

  private static boolean isJoint(Token token) {
    return token.is("%") || token.is("-") || token.is("/");
  }

  private boolean isName(Token token) {
    String surface = token.surface();
    if (surface.length() < SHORTEST || surface.equals(surface.toUpperCase(Locale.ROOT))) {
      return false;
    }
    for (int at = 0; at < surface.length(); at++) {
      if (!Character.isLetter(surface.charAt(at))) {
        return false;
      }
    }
    return !EverydayWords.ORDINARY.contains(token.norm()) && !others.contains(token.norm());
  }
}
