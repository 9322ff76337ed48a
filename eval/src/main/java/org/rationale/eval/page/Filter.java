package org.rationale.eval.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rationale.corpus.EntityType;

/** Links to a part of the errors, as the script of the page understands them. */
final class Filter {

  /** What stands for no mention. */
  static final String NOTHING = "-";

  private Filter() {}

  /** A link to the errors for which a field has a value. */
  static Html link(String field, String value, Html content) {
    return link(term(field, value), content);
  }

  /** A link to the errors for which two fields have a value each. */
  static Html link(String field, String value, String other, String otherValue, Html content) {
    return link(term(field, value) + "&" + term(other, otherValue), content);
  }

  private static Html link(String terms, Html content) {
    return Tag.of("a").with("href", "#" + terms).of(content);
  }

  private static String term(String field, String value) {
    return field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** How a type, or that there is none, is written. */
  static String type(Optional<EntityType> type) {
    return type.map(EntityType::name).orElse(NOTHING);
  }
}
