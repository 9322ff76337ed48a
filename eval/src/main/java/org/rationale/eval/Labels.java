package org.rationale.eval;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/**
 * Gives a mention the type under which it is scored, or none where it is not scored at all.
 *
 * <p>{@link TypeMap} and {@link #WITH_KIND} are two; {@code first.then(second)} joins them.
 */
@FunctionalInterface
public interface Labels {

  /** The types as they are. */
  Labels UNCHANGED = mention -> Optional.of(mention.type());

  /** Type and kind as one type, {@code DRUG.brand}; a mention without kind keeps its type. */
  Labels WITH_KIND =
      mention ->
          Optional.of(
              mention.kind().isEmpty()
                  ? mention.type()
                  : new EntityType(mention.type() + "." + mention.kind().replaceAll("\\s+", "_")));

  /** The type under which {@code mention} is scored; empty to leave it out. */
  Optional<EntityType> of(Mention mention);

  /** These labels first, then {@code next} on the result. */
  default Labels then(Labels next) {
    return mention -> of(mention).flatMap(type -> next.of(relabelled(mention, type)));
  }

  /** The mentions with their new types, without those that are left out. */
  default List<Mention> relabel(List<Mention> mentions) {
    Function<Mention, Optional<Mention>> each = m -> of(m).map(type -> relabelled(m, type));
    return mentions.stream().map(each).flatMap(Optional::stream).toList();
  }

  private static Mention relabelled(Mention mention, EntityType type) {
    return mention.type().equals(type)
        ? mention
        : new Mention(type, mention.fragments(), mention.attributes());
  }
}
