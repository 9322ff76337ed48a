package org.rationale.eval;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/**
 * Translates the types of an extractor with another label set. A type that the map does not name
 * stays as it is; one that it names with the empty string is left out of the scores.
 *
 * @param names from the extractor's name of a type to ours, or to the empty string; immutable
 */
public record TypeMap(Map<String, String> names) implements Labels {

  public TypeMap {
    names = Map.copyOf(names);
    Map<String, EntityType> checked = new HashMap<>();
    names.forEach((from, to) -> checked.put(from, to.isEmpty() ? null : new EntityType(to)));
  }

  @Override
  public Optional<EntityType> of(Mention mention) {
    String name = names.getOrDefault(mention.type().name(), mention.type().name());
    return name.isEmpty() ? Optional.empty() : Optional.of(new EntityType(name));
  }
}
