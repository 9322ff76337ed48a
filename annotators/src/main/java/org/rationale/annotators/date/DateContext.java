package org.rationale.annotators.date;

import java.util.Optional;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** What stands around a number: whether it is a date's surrounding. */
final class DateContext {
  /** How many tokens a dating word may stand before its date. */
  private static final int REACH = 5;

  private final Lexicon cues = Lexicon.load(DateContext.class, "date-cues.tsv");
  private final Lexicon followers = Lexicon.load(DateContext.class, "date-followers.tsv");

  /**
   * Whether a guard lets a date stand.
   *
   * @param from index of its first token
   * @param to index behind its last token
   * @param listed whether it goes on from a date directly before it: {@code 2010 and 2012}
   */
  boolean allows(DatePattern.Guard guard, Text text, int from, int to, boolean listed) {
    return switch (guard) {
      case FREE -> true;
      case COUNTED -> !isFollowed(text, to, "unit");
      case CAPITAL -> !isFollowed(text, to, "unit") && text.token(from).isCapitalized();
      case DATED ->
          !isFollowed(text, to, "unit")
              && (listed || !cue(text, from).isEmpty() || isFollowed(text, to, "event"));
      case DAY ->
          !isFollowed(text, to, "unit")
              && switch (cue(text, from)) {
                case "date" -> true;
                case "on" -> !isFraction(text, to);
                default -> listed && !isFraction(text, to);
              };
    };
  }

  /** A grade of strength, a score of ten, a simple fraction: never a day of a month. */
  private static boolean isFraction(Text text, int to) {
    Token denominator = text.token(to - 1);
    return denominator.is("10") || denominator.norm().length() == 1;
  }

  private boolean isFollowed(Text text, int to, String kind) {
    int limit = Math.min(text.size(), to + 2);
    int at = to < limit && text.token(to).is("-") ? to + 1 : to;
    Optional<Hit> hit = followers.longestAt(text, at, limit);
    return hit.isPresent() && hit.get().entry().kind().equals(kind);
  }

  /** The kind of the word that dates what begins at a token; empty if there is none. */
  private String cue(Text text, int from) {
    for (int at = from - 1; at >= Math.max(0, from - REACH); at--) {
      Optional<Hit> hit = cues.longestAt(text, at, at + 1);
      String kind = hit.isPresent() ? hit.get().entry().kind() : "";
      if (!kind.equals("skip") && !text.token(at).is("-")) {
        return kind;
      }
    }
    return "";
  }
}
