package org.rationale.annotators.drug;

import java.util.Optional;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.text.Terms;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * Joins to a name what belongs to the drug: salt, partners of a combination, "medication" behind a
 * class, the abbreviation in brackets behind what it stands for.
 */
final class DrugGrammar {
  private static final DrugGrammar STANDARD = new DrugGrammar();

  private final DrugNames names = DrugNames.load();
  private final NewNames newNames = new NewNames(new AmountWords());
  private final Lexicon salts = Lexicon.load(DrugGrammar.class, "salts.tsv");
  private final Lexicon purposes = Lexicon.load(DrugGrammar.class, "purposes.tsv");
  private final Lexicon followers = Lexicon.load(DrugGrammar.class, "followers.tsv");

  private DrugGrammar() {}

  /** The grammar over the built-in lists; always the same instance, for they are large. */
  static DrugGrammar standard() {
    return STANDARD;
  }

  /**
   * The drug that starts at a token, or a phrase of the kind {@link DrugNames#NONE} that hides a
   * name.
   *
   * @param limit index behind the last token that it may cover
   */
  Optional<DrugPhrase> at(Text text, int from, int limit) {
    Optional<DrugPhrase> name = names.at(text, from, limit);
    Optional<DrugPhrase> purpose = byPurpose(text, from, limit);
    if (name.isEmpty()) {
      return purpose.isPresent()
          ? purpose
          : newNames.at(text, from, limit).map(n -> withSalt(text, n, limit));
    }
    DrugPhrase named = whole(text, name.get(), limit);
    if (purpose.isPresent() && named.to() < purpose.get().to()) {
      return purpose;
    }
    return Optional.of(isNoDrug(text, named, limit) ? hidden(named) : named);
  }

  private DrugPhrase whole(Text text, DrugPhrase name, int limit) {
    return switch (name.kind()) {
      case "ingredient" -> withBracket(text, combined(text, name, limit), limit);
      case "class" -> withBracket(text, withHead(text, name, limit), limit);
      case "brand" -> withSalt(text, name, limit);
      default -> name;
    };
  }

  private DrugPhrase withSalt(Text text, DrugPhrase name, int limit) {
    DrugPhrase phrase = name;
    for (Optional<Hit> salt = behind(text, salts, name.to(), limit);
        salt.isPresent();
        salt = behind(text, salts, phrase.to(), limit)) {
      phrase = phrase.extendedTo(salt.get().to());
    }
    return phrase;
  }

  /** {@code lidocaine/prilocaine}, {@code Hydrocodone-APAP}. */
  private DrugPhrase combined(Text text, DrugPhrase name, int limit) {
    DrugPhrase phrase = withSalt(text, name, limit);
    while (phrase.to() + 1 < limit && joins(text, phrase.to())) {
      Optional<DrugPhrase> partner =
          names.at(text, phrase.to() + 1, limit).filter(DrugPhrase::isIngredient);
      if (partner.isEmpty()) {
        break;
      }
      phrase = phrase.with(withSalt(text, partner.get(), limit));
    }
    return phrase;
  }

  private static boolean joins(Text text, int index) {
    Token token = text.token(index);
    boolean tight = !text.spaceBefore(index) && !text.spaceBefore(index + 1);
    return token.is("/") || token.is("+") || (token.is("-") && tight);
  }

  /** {@code opioid pain medications}, {@code opioid-containing antitussive agents}. */
  private DrugPhrase withHead(Text text, DrugPhrase name, int limit) {
    DrugPhrase phrase = name;
    int next = name.to();
    if (next + 1 < limit && text.token(next).is("-") && text.token(next + 1).is("containing")) {
      next++;
    }
    if (next + 1 < limit && text.token(next).is("containing")) {
      Optional<DrugPhrase> contained = names.at(text, next + 1, limit).filter(DrugPhrase::isClass);
      phrase = contained.map(c -> name.extendedTo(c.to())).orElse(name);
    }
    DrugPhrase known = plural(text, phrase, limit);
    return head(text, known.to(), limit).map(h -> known.extendedTo(h.to())).orElse(known);
  }

  /** {@code NSAID's} for more than one. */
  private static DrugPhrase plural(Text text, DrugPhrase name, int limit) {
    String last = text.token(name.to() - 1).surface();
    boolean letters = last.length() > 2 && last.chars().allMatch(Character::isUpperCase);
    return letters && name.to() < limit && text.token(name.to()).is("'s")
        ? name.extendedTo(name.to() + 1)
        : name;
  }

  private Optional<Hit> head(Text text, int from, int limit) {
    return behind(text, followers, from, limit).filter(h -> h.entry().kind().equals("head"));
  }

  /** {@code pain medications}: a purpose, and the noun that makes a class of it. */
  private Optional<DrugPhrase> byPurpose(Text text, int from, int limit) {
    Optional<Hit> purpose = purposes.longestAt(text, from, limit);
    Optional<Hit> head =
        purpose.isPresent() ? head(text, purpose.get().to(), limit) : Optional.empty();
    return head.isPresent()
        ? Optional.of(withBracket(text, purposeClass(text, from, head.get().to()), limit))
        : Optional.empty();
  }

  private static DrugPhrase purposeClass(Text text, int from, int to) {
    return new DrugPhrase(from, to, "class", text.string(from, to), true);
  }

  /** {@code non-steroidal anti-inflammatory drugs (NSAIDs)}, {@code acetaminophen (APAP)}. */
  private DrugPhrase withBracket(Text text, DrugPhrase name, int limit) {
    int open = name.to();
    if (open + 2 >= limit || !text.token(open).is("(")) {
      return name;
    }
    Optional<DrugPhrase> inside = names.at(text, open + 1, limit);
    int close = inside.map(DrugPhrase::to).orElse(open + 2);
    if (close >= limit || !text.token(close).is(")")) {
      return name;
    }
    boolean same =
        inside
            .filter(i -> i.kind().equals(name.kind()) && i.normal().equals(name.normal()))
            .filter(i -> !i.normal().isEmpty())
            .isPresent();
    boolean abbreviation = name.isClass() && isAbbreviation(text.token(open + 1).surface());
    return same || (abbreviation && close == open + 2) ? name.extendedTo(close + 1) : name;
  }

  /** {@code PPIs}, {@code TCA}: short, with two capitals at least. */
  private static boolean isAbbreviation(String surface) {
    return surface.length() <= 6 && surface.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** {@code analgesic effect}, {@code vitamin D level}: an adjective, something measured. */
  private boolean isNoDrug(Text text, DrugPhrase name, int limit) {
    Optional<Hit> follower = behind(text, followers, name.to(), limit);
    if (follower.isEmpty()) {
      return false;
    }
    String last = text.token(name.to() - 1).norm();
    return switch (follower.get().entry().kind()) {
      case "measure" -> true;
      case "property" -> name.isClass() && isAdjective(last);
      default -> false;
    };
  }

  private static boolean isAdjective(String word) {
    return word.endsWith("ic") || word.endsWith("ive") || word.endsWith("ory");
  }

  private static Optional<Hit> behind(Text text, Lexicon lexicon, int from, int limit) {
    int at = from < limit && Terms.isSkipped(text, from) ? from + 1 : from;
    return at < limit ? lexicon.longestAt(text, at, limit) : Optional.empty();
  }

  private static DrugPhrase hidden(DrugPhrase name) {
    return new DrugPhrase(name.from(), name.to(), DrugNames.NONE, name.normal(), true);
  }
}
