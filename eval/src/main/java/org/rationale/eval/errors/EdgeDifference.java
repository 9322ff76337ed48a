package org.rationale.eval.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/** What two spans with a shared character differ by, at their edges. */
final class EdgeDifference {

  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern LISTING = Pattern.compile("[,;/&]");

  private EdgeDifference() {}

  /** The cause that the difference speaks for. */
  static LikelyCause between(Mention gold, Mention predicted, String text) {
    List<String> pieces = pieces(gold.span(), predicted.span(), text);
    List<String> words = pieces.stream().flatMap(p -> words(p).stream()).toList();
    if (words.isEmpty()) {
      return LikelyCause.PUNCTUATION;
    }
    if (words.stream().allMatch(FunctionWords.ENGLISH::isDeterminer)) {
      return LikelyCause.DETERMINER;
    }
    if (pieces.stream().anyMatch(EdgeDifference::isCoordinated)) {
      return LikelyCause.COORDINATION;
    }
    return words.stream().anyMatch(FunctionWords.ENGLISH::isPreposition)
        ? LikelyCause.PHRASE
        : LikelyCause.MODIFIER;
  }

  /** Whether a text lists several things. */
  static boolean isCoordinated(String text) {
    return LISTING.matcher(text).find()
        || words(text).stream().anyMatch(FunctionWords.ENGLISH::isConjunction);
  }

  /** The words of a text in lower case, without what stands between them. */
  static List<String> words(String text) {
    return GAP.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList();
  }

  private static List<String> pieces(Span one, Span other, String text) {
    List<String> pieces = new ArrayList<>();
    addPiece(pieces, one.start(), other.start(), text);
    addPiece(pieces, one.end(), other.end(), text);
    return pieces;
  }

  private static void addPiece(List<String> pieces, int one, int other, String text) {
    if (one != other) {
      pieces.add(text.substring(Math.min(one, other), Math.max(one, other)));
    }
  }
}
