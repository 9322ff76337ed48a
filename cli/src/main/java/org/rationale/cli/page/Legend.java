package org.rationale.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/** Says what the colours of a page mean and how many mentions of each type it has. */
public final class Legend {

  private static final String GAP = "   ";

  private Legend() {}

  /**
   * Each type in its colour with its count, this project's types first.
   *
   * @param width most characters of a line
   */
  public static List<StyledText> of(AnnotatedDocument annotated, int width) {
    Map<EntityType, Integer> counts = new LinkedHashMap<>();
    EntityType.LABELLED.forEach(type -> counts.put(type, 0));
    for (Mention mention : annotated.mentions()) {
      counts.merge(mention.type(), 1, Integer::sum);
    }
    List<StyledText> lines = new ArrayList<>();
    counts.forEach(
        (type, count) -> {
          String text = type + " " + count;
          StyledText last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
          if (last == null || last.text().length() + GAP.length() + text.length() > width) {
            last = new StyledText();
            lines.add(last);
          } else {
            last.append(GAP);
          }
          last.append(type.name(), Style.PLAIN.in(type)).append(" " + count);
        });
    return lines;
  }
}
