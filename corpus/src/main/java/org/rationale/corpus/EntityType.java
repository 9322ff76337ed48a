package org.rationale.corpus;

import java.util.List;

/**
 * A type of label. The six of this project are constants; a scorer meets others, so a type is its
 * name.
 *
 * @param name as it stands in files, for instance {@code DRUG}; not empty, without white space
 */
public record EntityType(String name) implements Comparable<EntityType> {

  public static final EntityType DRUG = new EntityType("DRUG");
  public static final EntityType DOSAGE = new EntityType("DOSAGE");
  public static final EntityType DIAGNOSIS = new EntityType("DIAGNOSIS");
  public static final EntityType PROCEDURE = new EntityType("PROCEDURE");
  public static final EntityType DATE = new EntityType("DATE");
  public static final EntityType CITATION = new EntityType("CITATION");

  /** The six types that this project labels, in the order in which tables list them. */
  public static final List<EntityType> LABELLED =
      List.of(DRUG, DOSAGE, DIAGNOSIS, PROCEDURE, DATE, CITATION);

  public EntityType {
    if (name.isEmpty() || name.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException(
          "a type is a name without white space, but it is \"" + name + "\"");
    }
  }

  @Override
  public int compareTo(EntityType other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
