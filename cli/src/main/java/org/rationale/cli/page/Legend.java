package org.rationale.cli.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/** Says what the colours of a page mean and how many mentions of each type it has. */
public final class Legend {

  private Legend() {}

  /** One line: each type in its colour with its count, this project's types first. */
  public static StyledText of(AnnotatedDocument annotated) {
    Map<EntityType, Integer> counts = new LinkedHashMap<>();
    EntityType.LABELLED.forEach(type -> counts.put(type, 0));
    for (Mention mention : annotated.mentions()) {
      counts.merge(mention.type(), 1, Integer::sum);
    }
    StyledText legend = new StyledText();
    counts.forEach(
        (type, count) -> {
          legend.append(legend.text().isEmpty() ? "" : "   ");
          legend.append(type.name(), Style.PLAIN.in(type)).append("\u00a0" + count);
        });
    return legend;
  }
}
