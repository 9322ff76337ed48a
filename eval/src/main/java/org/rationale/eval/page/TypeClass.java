package org.rationale.eval.page;

import java.util.Locale;
import org.rationale.corpus.EntityType;

/** Which colours a type has on a page: those of the style sheet's class for it. */
final class TypeClass {

  private TypeClass() {}

  /** The class of a type; a kind ({@code DRUG.brand}) has the colours of its type. */
  static String of(EntityType type) {
    String name = type.name().replaceFirst("\\..*", "");
    return EntityType.LABELLED.contains(new EntityType(name.isEmpty() ? "." : name))
        ? "t-" + name.toLowerCase(Locale.ROOT)
        : "t-other";
  }

  /** The name of a type on its colour. */
  static Html tag(EntityType type) {
    return Tag.of("span", "type " + of(type)).text(type.name());
  }
}
