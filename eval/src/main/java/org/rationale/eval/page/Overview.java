package org.rationale.eval.page;

import java.util.ArrayList;
import java.util.List;
import org.rationale.eval.Counts;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;
import org.rationale.eval.certainty.Certainty;
import org.rationale.eval.certainty.Interval;
import org.rationale.eval.errors.ErrorAnalysis;

/** The head of a report: what it is about and the numbers that come first. */
final class Overview {

  private Overview() {}

  static Html of(
      ReportTitle title, Evaluation evaluation, Certainty certainty, ErrorAnalysis analysis) {
    Counts strict = evaluation.scores(Metric.STRICT).overall();
    Html figures =
        Html.of(
            figure(evaluation, certainty, Metric.STRICT, "Strict F1", "same type and span"),
            figure(evaluation, certainty, Metric.OVERLAP, "Overlap F1", "same type, any overlap"),
            figure(
                "Errors",
                Numbers.count(analysis.errors().size()),
                "strict: %s gold missed, %s predicted wrong"
                    .formatted(
                        Numbers.count(strict.gold() - strict.correct()),
                        Numbers.count(strict.predicted() - strict.correct()))));
    return Tag.of("header")
        .of(
            Tag.of("h1").text(title.title()),
            Tag.of("p", "about")
                .text(
                    about(title)
                        + "%s, %s and %s."
                            .formatted(
                                Numbers.count(evaluation.documents().size(), "document"),
                                Numbers.count(strict.gold(), "gold mention"),
                                Numbers.count(strict.predicted(), "prediction"))),
            Tag.of("div", "figures").of(figures),
            notes(title, certainty));
  }

  /** What is compared with what, as far as either has a name. */
  private static String about(ReportTitle title) {
    return (title.predicted().isEmpty() ? "" : "Predictions: " + title.predicted() + ". ")
        + (title.gold().isEmpty() ? "" : "Gold: " + title.gold() + ". ");
  }

  static Html notes(ReportTitle title, Certainty certainty) {
    List<Html> notes = new ArrayList<>();
    certainty.warning().ifPresent(w -> notes.add(Tag.of("p", "warning").text(w + ".")));
    title.notes().forEach(note -> notes.add(Tag.of("p", "note").text(note)));
    return Html.of(notes.stream());
  }

  private static Html figure(
      Evaluation evaluation, Certainty certainty, Metric metric, String name, String meaning) {
    Interval interval = certainty.of(metric).overall().f1();
    String between = Numbers.interval(interval);
    return figure(
        name,
        Numbers.score(evaluation.scores(metric).overall().f1()),
        meaning
            + (between.isEmpty()
                ? ""
                : "; %.0f %% interval %s".formatted(100 * certainty.confidence(), between)));
  }

  private static Html figure(String name, String number, String meaning) {
    return Tag.of("div", "figure")
        .of(
            Tag.of("span", "name").text(name),
            Tag.of("strong").text(number),
            Tag.of("span", "meaning").text(meaning));
  }
}
