package org.rationale.eval.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How today's scores differ from those that are checked in, in either direction.
 *
 * @param scores one line for each figure that changed, for each row that came or went; immutable
 * @param gained mentions as they are today and were not before; immutable
 * @param lost mentions as they were before and are not today; immutable
 */
public record Regression(List<String> scores, List<MentionRow> gained, List<MentionRow> lost) {

  public Regression {
    scores = List.copyOf(scores);
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
  }

  /** Compares what is checked in with today. */
  public static Regression between(
      ScoreTable expectedScores,
      MentionTable expectedMentions,
      ScoreTable scores,
      MentionTable mentions) {
    return new Regression(
        changes(byKey(expectedScores), byKey(scores)),
        without(mentions.rows(), expectedMentions.rows()),
        without(expectedMentions.rows(), mentions.rows()));
  }

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return scores.isEmpty() && gained.isEmpty() && lost.isEmpty();
  }

  /** The differences in words, line by line; empty where there are none. */
  public String text() {
    StringBuilder text = new StringBuilder();
    scores.forEach(line -> text.append(line).append('\n'));
    lost.forEach(row -> text.append("- ").append(row.inWords()).append('\n'));
    gained.forEach(row -> text.append("+ ").append(row.inWords()).append('\n'));
    return text.toString();
  }

  private static Map<String, ScoreRow> byKey(ScoreTable table) {
    Map<String, ScoreRow> byKey = new LinkedHashMap<>();
    table.rows().forEach(row -> byKey.put(row.key(), row));
    return byKey;
  }

  private static List<String> changes(Map<String, ScoreRow> before, Map<String, ScoreRow> now) {
    List<String> changes = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(now.keySet());
    for (String key : keys) {
      String name = key.replace('\t', ' ');
      ScoreRow old = before.get(key);
      ScoreRow row = now.get(key);
      if (old == null) {
        changes.add(name + ": not checked in, today " + row.figures());
      } else if (row == null) {
        changes.add(name + ": checked in as " + old.figures() + ", not scored today");
      } else {
        for (int i = 0; i < ScoreRow.FIGURES.size(); i++) {
          if (!old.figures().get(i).equals(row.figures().get(i))) {
            changes.add(
                "%s: %s %s → %s"
                    .formatted(
                        name, ScoreRow.FIGURES.get(i), old.figures().get(i), row.figures().get(i)));
          }
        }
      }
    }
    return changes;
  }

  private static List<MentionRow> without(List<MentionRow> rows, List<MentionRow> others) {
    Map<MentionRow, Integer> among = new HashMap<>();
    others.forEach(row -> among.merge(row, 1, Integer::sum));
    return rows.stream().filter(row -> among.merge(row, -1, Integer::sum) < 0).toList();
  }
}
