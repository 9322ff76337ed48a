package org.rationale.eval.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;
import org.rationale.eval.certainty.Certainty;
import org.rationale.eval.certainty.Comparison;

/**
 * Several systems on the same documents as one HTML file: a leaderboard with intervals, which
 * differences are more than chance, and the scores of each type.
 */
public final class ComparisonReport {

  private final Page page;

  private ComparisonReport(Page page) {
    this.page = page;
  }

  /**
   * The comparison of systems, the best by strict F1 first.
   *
   * @param evaluations by name of the system, at least one
   * @throws IllegalArgumentException where the evaluations are not over the same documents
   */
  public static ComparisonReport of(
      Map<String, Evaluation> evaluations, Comparison comparison, ReportTitle title) {
    Map<String, Evaluation> systems = bestFirst(evaluations);
    Map<String, Certainty> certainties = new LinkedHashMap<>();
    systems.forEach((name, e) -> certainties.put(name, comparison.bootstrap().of(e)));
    Certainty certainty = certainties.values().iterator().next();
    Differences differences =
        new Differences(
            List.copyOf(systems.keySet()),
            comparison.of(systems, Metric.STRICT),
            1 - comparison.bootstrap().confidence());
    Html body =
        Html.of(
            Tag.of("header")
                .of(
                    Tag.of("h1").text(title.title()),
                    Tag.of("p", "about")
                        .text(
                            "%s on %s.%s"
                                .formatted(
                                    Numbers.count(systems.size(), "program"),
                                    Numbers.count(certainty.documents(), "document"),
                                    title.gold().isEmpty() ? "" : " Gold: " + title.gold() + ".")),
                    Overview.notes(title, certainty)),
            Tag.of("main")
                .of(
                    new Leaderboard(systems, certainties, differences).html(),
                    differences.html(),
                    TypeTable.of(systems)));
    return new ComparisonReport(new Page(title.title(), body));
  }

  private static Map<String, Evaluation> bestFirst(Map<String, Evaluation> evaluations) {
    if (evaluations.isEmpty()) {
      throw new IllegalArgumentException("a comparison needs a system, but there is none");
    }
    Map<String, Evaluation> systems = new LinkedHashMap<>();
    evaluations.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<String, Evaluation> e) -> {
                      double f1 = e.getValue().scores(Metric.STRICT).overall().f1();
                      return Double.isNaN(f1) ? 1 : -f1;
                    })
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> systems.put(e.getKey(), e.getValue()));
    return systems;
  }

  /** The file as text. */
  public String text() {
    return page.text();
  }

  /**
   * Writes the file, whole or not at all.
   *
   * @throws IOException where it cannot be written; the message names the file
   */
  public void write(Path file) throws IOException {
    page.write(file);
  }
}
