package org.rationale.annotators.lexicon.compiled;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rationale.annotators.text.Terms;
import org.rationale.annotators.text.Token;

/**
 * The sequences of folded words under which a term is found: with its commas and brackets and
 * without them, with a hyphen between words and with these in one ({@code x-ray}, {@code xray}).
 */
final class TermKeys {
  private final List<Token> tokens;

  /** Whether capitals say nothing: several words, all in them, as some publishers print. */
  private final boolean shouted;

  private TermKeys(List<Token> tokens) {
    this.tokens = tokens;
    this.shouted =
        tokens.stream().filter(Token::isWord).count() > 1
            && tokens.stream().noneMatch(t -> t.surface().chars().anyMatch(Character::isLowerCase));
  }

  /** The keys of a term, the one that is nearest to its text first; none is empty. */
  static List<List<String>> of(String term) {
    TermKeys keys = new TermKeys(Terms.tokens(term));
    Set<List<String>> all = new LinkedHashSet<>();
    for (boolean closed : new boolean[] {false, true}) {
      for (boolean parted : new boolean[] {true, false}) {
        all.add(keys.words(parted, closed));
      }
    }
    return List.copyOf(all);
  }

  private List<String> words(boolean parted, boolean closed) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      String norm = token.norm();
      if (closed && joins(tokens, at, tokens.size())) {
        words.add(Folding.fold(norm + tokens.get(at + 2).norm()));
        at += 2;
      } else if (Folding.isParting(norm)) {
        if (parted && !words.isEmpty()) {
          words.add(norm);
        }
      } else if (!Folding.isSkipped(norm)) {
        words.add(!shouted && Folding.isAbbreviationInS(token) ? norm : Folding.fold(norm));
      }
    }
    return words;
  }

  /**
   * Whether a hyphen without blanks joins the token to the one behind it, so that the two may be
   * written as one; never where it stands between digits, as in {@code L4-5}.
   */
  static boolean joins(List<Token> tokens, int at, int limit) {
    if (at + 2 >= limit || !tokens.get(at + 1).is("-") || tokens.get(at).isMark()) {
      return false;
    }
    Token left = tokens.get(at);
    Token hyphen = tokens.get(at + 1);
    Token right = tokens.get(at + 2);
    return !right.isMark()
        && left.end() == hyphen.start()
        && hyphen.end() == right.start()
        && !(Character.isDigit(left.norm().charAt(left.norm().length() - 1))
            && Character.isDigit(right.norm().charAt(0)));
  }
}
