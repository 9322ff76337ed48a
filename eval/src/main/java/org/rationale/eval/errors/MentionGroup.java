package org.rationale.eval.errors;

import java.util.List;
import java.util.stream.Stream;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/**
 * Wrong mentions that make one error, before its causes are known.
 *
 * @param kind what is wrong
 * @param gold the gold mentions among them; immutable
 * @param predicted the predicted mentions among them; immutable
 */
record MentionGroup(ErrorKind kind, List<Mention> gold, List<Mention> predicted) {

  MentionGroup {
    gold = List.copyOf(gold);
    predicted = List.copyOf(predicted);
  }

  /** All mentions, gold first. */
  Stream<Mention> mentions() {
    return Stream.concat(gold.stream(), predicted.stream());
  }

  /** From the first position of any of the mentions to the last. */
  Span span() {
    return around(mentions().toList());
  }

  /** From the first position of any of {@code mentions} to the last. */
  static Span around(List<Mention> mentions) {
    return new Span(
        mentions.stream().mapToInt(m -> m.span().start()).min().orElseThrow(),
        mentions.stream().mapToInt(m -> m.span().end()).max().orElseThrow());
  }
}
