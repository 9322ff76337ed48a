package org.rationale.cli.score;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.rationale.eval.agreement.Agreement;

/**
 * An agreement as JSON, for programs; what is undefined is {@code null}:
 *
 * <pre>{@code
 * {"documents": n, "tokens": n, "people": [NAME],
 *  "figures": [{"measure", "metric", "type", "one", "other", "value"}]}
 * }</pre>
 *
 * <p>A figure is a {@link AgreementRows.Row}; it has {@code metric}, {@code one} and {@code other}
 * where they mean something.
 */
public final class AgreementJson {

  private AgreementJson() {}

  /** The agreement as indented JSON with a line end behind it. */
  public static String text(Agreement agreement, AgreementRows rows) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("documents", agreement.documents());
    root.put("tokens", agreement.tokenCount());
    ArrayNode people = root.putArray("people");
    agreement.people().forEach(people::add);
    ArrayNode figures = root.putArray("figures");
    for (AgreementRows.Row row : rows.rows()) {
      ObjectNode node = figures.addObject().put("measure", row.measure());
      put(node, "metric", row.metric());
      node.put("type", row.type());
      put(node, "one", row.one());
      put(node, "other", row.other());
      LeaderboardJson.number(node, "value", row.value());
    }
    return root.toPrettyString() + "\n";
  }

  private static void put(ObjectNode node, String name, String value) {
    if (!value.isEmpty()) {
      node.put(name, value);
    }
  }
}
