package org.rationale.annotators.drug;

import java.util.ArrayList;
import java.util.List;
import org.rationale.annotators.drug.AmountWords.Use;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * Decides whether a doubtful name ({@code iron}, {@code ASA}, {@code Align}) is a drug: an amount
 * or a form stands behind it, a word of taking before it, or another drug beside it in a list.
 */
final class Company {
  private final Text text;
  private final AmountWords words;

  Company(Text text, AmountWords words) {
    this.text = text;
    this.words = words;
  }

  /** The phrases that are drugs, in order. */
  List<DrugPhrase> keep(List<DrugPhrase> phrases) {
    if (phrases.stream().allMatch(DrugPhrase::sure)) {
      return phrases;
    }
    boolean[] drug = new boolean[phrases.size()];
    for (int i = 0; i < drug.length; i++) {
      DrugPhrase phrase = phrases.get(i);
      drug[i] = phrase.sure() || hasAmount(phrase.to()) || hasCue(phrase.from());
      drug[i] |= i > 0 && drug[i - 1] && listed(phrases.get(i - 1), phrases.get(i));
    }
    for (int i = drug.length - 2; i >= 0; i--) {
      drug[i] |= drug[i + 1] && listed(phrases.get(i), phrases.get(i + 1));
    }
    List<DrugPhrase> kept = new ArrayList<>();
    for (int i = 0; i < drug.length; i++) {
      if (drug[i]) {
        kept.add(phrases.get(i));
      }
    }
    return kept;
  }

  private boolean hasCue(int from) {
    return from > 0 && words.isAt(text, from - 1, from, Use.CUE);
  }

  private boolean hasAmount(int next) {
    int size = text.size();
    if (next + 1 >= size) {
      return false;
    }
    Token token = text.token(next);
    return words.isAt(text, next, size, Use.FORM, Use.SUPPLY)
        || (token.is("#") && text.token(next + 1).isNumber())
        || (token.isNumber()
            && words.isAt(text, next + 1, size, Use.STRENGTH, Use.BULK, Use.UNIT)
            && !AmountWords.isPerVolume(text, next + 2, size));
  }

  /** Whether only a comma, a slash or a conjunction stands between two drugs. */
  private boolean listed(DrugPhrase one, DrugPhrase other) {
    int between = other.from() - one.to();
    boolean separators = between == 1 || between == 2;
    for (int at = one.to(); at < other.from() && separators; at++) {
      Token token = text.token(at);
      separators =
          token.is(",") || token.is("/") || token.is("&") || token.is("and") || token.is("or");
    }
    return separators;
  }
}
