package org.rationale.eval.errors;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/**
 * One error: the gold and the predicted mentions that are wrong together.
 *
 * @param document where it happened
 * @param kind what is wrong
 * @param gold the gold mentions of the error, each a false negative of the strict metric, in
 *     document order; immutable
 * @param predicted the predicted mentions of the error, each a false positive of the strict metric,
 *     in document order; immutable
 * @param causes why it may have happened, the most telling first; empty where nothing shows;
 *     immutable
 * @param context the sentence or sentences around all of its mentions
 */
public record ErrorCase(
    Document document,
    ErrorKind kind,
    List<Mention> gold,
    List<Mention> predicted,
    Set<LikelyCause> causes,
    Span context) {

  public ErrorCase {
    gold = gold.stream().sorted(Mention.ORDER).toList();
    predicted = predicted.stream().sorted(Mention.ORDER).toList();
    EnumSet<LikelyCause> ordered = EnumSet.noneOf(LikelyCause.class);
    ordered.addAll(causes);
    causes = Collections.unmodifiableSet(ordered);
    if (gold.isEmpty() && predicted.isEmpty()) {
      throw new IllegalArgumentException(
          document.id() + ": an error needs a mention, but " + kind + " has none");
    }
  }

  /** The most telling of the causes. */
  public Optional<LikelyCause> firstCause() {
    return causes.stream().findFirst();
  }

  /** The type of the gold mentions, or of the predicted ones where there is no gold. */
  public EntityType type() {
    return (gold.isEmpty() ? predicted : gold).get(0).type();
  }

  /**
   * The words of the first mention, gold before predicted, in lower case and with single blanks.
   */
  public String words() {
    return Surfaces.words(mentions().findFirst().orElseThrow(), document.text());
  }

  /** All mentions of the error, gold first. */
  public Stream<Mention> mentions() {
    return Stream.concat(gold.stream(), predicted.stream());
  }

  /** From the first position of any of the mentions to the last. */
  public Span span() {
    return MentionGroup.around(mentions().toList());
  }
}
