package org.rationale.eval;

import java.util.Comparator;
import java.util.List;
import org.rationale.corpus.EntityType;

/**
 * The order of types in tables: the six of this project as they are always listed, then by name.
 */
public final class TypeOrder {

  /** The order; a kind ({@code DRUG.brand}) stands with its type. */
  public static final Comparator<EntityType> ORDER =
      Comparator.comparingInt(TypeOrder::place).thenComparing(EntityType::name);

  private static final List<String> NAMES =
      EntityType.LABELLED.stream().map(EntityType::name).toList();

  private TypeOrder() {}

  private static int place(EntityType type) {
    String name = type.name();
    int dot = name.indexOf('.');
    int place = NAMES.indexOf(dot > 0 ? name.substring(0, dot) : name);
    return place < 0 ? NAMES.size() : place;
  }
}
