package org.rationale.annotators.anatomy;

import java.util.Locale;
import java.util.Optional;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** Reads vertebral levels, both ends of a range written out: {@code L4-5} is {@code L4-L5}. */
public final class LevelNames {
  private LevelNames() {}

  /**
   * A level where it stands in a text.
   *
   * @param to index behind its last token
   * @param name {@code L4}, or a range {@code L4-L5}
   */
  public record Level(int to, String name) {}

  /** The level or the range of levels that begins at a token. */
  public static Optional<Level> at(Text text, int at, int limit) {
    int end = Levels.level(text, at, limit);
    if (end == at) {
      return Optional.empty();
    }
    String first = name(text, end - 1, at, "");
    String last = first;
    for (int next = Levels.range(text, end, limit);
        next > end;
        next = Levels.range(text, end, limit)) {
      last = name(text, next - 1, end, last);
      end = next;
    }
    return Optional.of(new Level(end, last.equals(first) ? first : first + "-" + last));
  }

  /**
   * The name of the vertebra whose last token is given: {@code L4}, {@code lumbar 4}, {@code 5}
   * behind {@code L4}.
   *
   * @param floor index of the first token that may belong to it
   */
  private static String name(Text text, int token, int floor, String before) {
    Token last = text.token(token);
    if (last.isWord()) {
      return last.norm().toUpperCase(Locale.ROOT);
    }
    boolean region = token > floor && text.token(token - 1).isWord() && !isJoint(text, token - 1);
    String letter = region ? text.token(token - 1).norm() : before;
    return letter.substring(0, 1).toUpperCase(Locale.ROOT) + last.norm();
  }

  private static boolean isJoint(Text text, int token) {
    Token joint = text.token(token);
    return joint.is("to") || joint.is("through") || joint.is("thru");
  }
}
