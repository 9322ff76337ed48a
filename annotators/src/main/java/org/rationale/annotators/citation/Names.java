package org.rationale.annotators.citation;

import java.util.Optional;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** How a name stands in a citation. */
final class Names {
  private Names() {}

  /** The name in a range of tokens without marks around it, in one line; nothing if only marks. */
  static Optional<String> trimmed(Text text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isEdge(text.token(start), ")")) {
      start++;
    }
    while (end > start && isEdge(text.token(end - 1), "(")) {
      end--;
    }
    return start < end ? Optional.of(text.string(start, end).replace('\n', ' ')) : Optional.empty();
  }

  private static boolean isEdge(Token token, String bracket) {
    boolean isBracket = token.is("(") || token.is(")");
    return token.isMark() && (!isBracket || token.is(bracket));
  }
}
