package org.rationale.gold.format;

import java.util.Optional;
import java.util.Set;
import org.rationale.corpus.EntityType;

/**
 * How to read where the standard is not wanted. {@link #STANDARD} forgives nothing; each {@code
 * with…} gives a copy with one thing changed.
 *
 * @param counting what offsets count; empty leaves it to the format, which detects it where its
 *     writers differ
 * @param tagPolicy what becomes of tag sequences that break the rules of their scheme
 * @param duplicates what becomes of a mention that is there twice
 * @param types the only types that may occur; empty allows every type; immutable
 * @param textMayDiffer whether a document keeps its own text where it is not that of the gold
 */
public record ReadOptions(
    Optional<Counting> counting,
    TagPolicy tagPolicy,
    Duplicates duplicates,
    Set<EntityType> types,
    boolean textMayDiffer) {

  /** Everything that may be wrong is an error. */
  public static final ReadOptions STANDARD =
      new ReadOptions(Optional.empty(), TagPolicy.STRICT, Duplicates.REFUSE, Set.of(), false);

  public ReadOptions {
    types = Set.copyOf(types);
  }

  /** What becomes of tag sequences that break the rules of their scheme. */
  public enum TagPolicy {
    /** They are errors. */
    STRICT,
    /**
     * They are read as the {@code conlleval} script of the CoNLL shared tasks reads them: a tag
     * that continues nothing begins a mention, and another type begins another mention.
     */
    LENIENT
  }

  /** What becomes of a mention whose type and fragments an earlier one of its document has. */
  public enum Duplicates {
    /** It is an error. */
    REFUSE,
    /** It is left out, with a warning. */
    DROP,
    /** It stays. */
    KEEP
  }

  /** A copy that takes offsets to count something, and does not ask whether that is likely. */
  public ReadOptions withCounting(Counting other) {
    return new ReadOptions(Optional.of(other), tagPolicy, duplicates, types, textMayDiffer);
  }

  /** A copy with another policy for tag sequences. */
  public ReadOptions withTagPolicy(TagPolicy other) {
    return new ReadOptions(counting, other, duplicates, types, textMayDiffer);
  }

  /** A copy with another policy for mentions that are there twice. */
  public ReadOptions withDuplicates(Duplicates other) {
    return new ReadOptions(counting, tagPolicy, other, types, textMayDiffer);
  }

  /** A copy that allows only some types. */
  public ReadOptions withTypes(Set<EntityType> others) {
    return new ReadOptions(counting, tagPolicy, duplicates, others, textMayDiffer);
  }

  /** A copy that lets documents have a text of their own. */
  public ReadOptions withTextMayDiffer(boolean mayDiffer) {
    return new ReadOptions(counting, tagPolicy, duplicates, types, mayDiffer);
  }
}
