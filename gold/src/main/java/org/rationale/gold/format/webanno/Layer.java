package org.rationale.gold.format.webanno;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A layer that the header of a file declares, and its columns.
 *
 * @param kind what it labels
 * @param name for instance {@code webanno.custom.Label}
 * @param features names of its columns, in order; empty where it has one column without a feature
 * @param column index of its first column within a line
 */
record Layer(Kind kind, String name, List<String> features, int column) {

  private static final String LINGUISTIC = "de.tudarmstadt.ukp.dkpro.core.api.";
  private static final String ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";
  private static final String BASE = "BT_";
  private static final String SLOT = "ROLE_";

  Layer {
    features = List.copyOf(features);
  }

  /** What a layer labels. */
  enum Kind {
    SPAN("#T_SP="),
    CHAIN("#T_CH="),
    RELATION("#T_RL=");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }

    String prefix() {
      return prefix;
    }
  }

  /** The layer of a header line, if it is one. */
  static Optional<Layer> of(String line, int column) {
    return Stream.of(Kind.values())
        .filter(k -> line.startsWith(k.prefix))
        .map(k -> of(k, line.substring(k.prefix.length()), column))
        .findFirst();
  }

  private static Layer of(Kind kind, String declaration, int column) {
    List<String> parts = Stream.of(declaration.split("\\|", -1)).map(String::strip).toList();
    List<String> features =
        parts.subList(1, parts.size()).stream().filter(f -> !f.isEmpty()).toList();
    return new Layer(kind, parts.get(0), features, column);
  }

  /** Number of its columns. */
  int columns() {
    return Math.max(1, features.size());
  }

  /** Whether it labels parts of speech, lemmas and the like, which are no mentions. */
  boolean isLinguistic() {
    return name.startsWith(LINGUISTIC) && !name.equals(ENTITY);
  }

  /** Its name without the package. */
  String shortName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Index of the feature that holds the type: the first there is of label, type and value. */
  Optional<Integer> typeFeature() {
    return Stream.of("label", "type", "value")
        .map(features::indexOf)
        .filter(i -> i >= 0)
        .findFirst();
  }

  /** Whether a column holds a link to another label, or the type of what is linked. */
  boolean isSlot(int feature) {
    return features.get(feature).startsWith(SLOT)
        || (feature > 0 && features.get(feature - 1).startsWith(SLOT));
  }

  /** The layer between whose labels a relation stands. */
  Optional<String> base() {
    return features.stream()
        .filter(f -> f.startsWith(BASE))
        .map(f -> f.substring(BASE.length()))
        .findFirst();
  }
}
