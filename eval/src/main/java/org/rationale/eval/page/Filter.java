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

  /**
   * A link to the errors for which fields have values.
   *
   * @param terms the name of a field, its value, the name of the next field and so on
   */
  static Html link(Html content, String... terms) {
    StringBuilder address = new StringBuilder("#");
    for (int i = 0; i < terms.length; i += 2) {
      address.append(i == 0 ? "" : "&").append(terms[i]).append('=');
      address.append(URLEncoder.encode(terms[i + 1], StandardCharsets.UTF_8));
    }
    return Tag.of("a").with("href", address.toString()).of(content);
  }

  /** How a type, or that there is none, is written. */
  static String type(Optional<EntityType> type) {
    return type.map(EntityType::name).orElse(NOTHING);
  }
}
