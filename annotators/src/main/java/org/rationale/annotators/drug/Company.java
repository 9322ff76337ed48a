package org.rationale.annotators.drug;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * Decides whether a doubtful name ({@code iron}, {@code ASA}, {@code Align}) is a drug: an amount
 * or a form stands behind it, a word of taking before it, or another drug beside it in a list.
 */
final class Company {
  private static final Set<String> UNITS =
      Set.of("mg", "mcg", "ug", "g", "gm", "gr", "ml", "cc", "iu", "%", "meq", "units", "unit");

  private static final Set<String> FORMS =
      Set.of(
          "tablet",
          "tablets",
          "tab",
          "tabs",
          "capsule",
          "capsules",
          "caps",
          "cream",
          "gel",
          "ointment",
          "lotion",
          "patch",
          "patches",
          "spray",
          "drops",
          "supplement",
          "supplements",
          "supplementation",
          "powder",
          "injection",
          "injections",
          "gum",
          "lozenge",
          "lozenges",
          "kit",
          "refills");

  /** Words that a drug stands behind: {@code low-dose ASA}. */
  private static final Set<String> CUES =
      Set.of("dose", "taking", "takes", "took", "take", "prescribed", "mg", "mcg", "%");

  private final Text text;

  Company(Text text) {
    this.text = text;
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
    return from > 0 && CUES.contains(text.token(from - 1).norm());
  }

  private boolean hasAmount(int next) {
    if (next + 1 >= text.size()) {
      return false;
    }
    Token token = text.token(next);
    return FORMS.contains(token.norm())
        || (token.is("#") && text.token(next + 1).isNumber())
        || (token.isNumber() && UNITS.contains(text.token(next + 1).norm()) && !isLevel(next + 2));
  }

  /** Whether a unit goes on as that of a laboratory value does: {@code meq/l}, {@code mg/dl}. */
  private boolean isLevel(int at) {
    return at + 1 < text.size()
        && text.token(at).is("/")
        && (text.token(at + 1).is("l") || text.token(at + 1).is("dl"));
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
