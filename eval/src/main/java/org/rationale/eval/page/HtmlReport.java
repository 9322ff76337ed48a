package org.rationale.eval.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.rationale.eval.Evaluation;
import org.rationale.eval.certainty.Certainty;
import org.rationale.eval.compat.PolicyTable;
import org.rationale.eval.errors.Confusion;
import org.rationale.eval.errors.ErrorAnalysis;
import org.rationale.eval.report.FieldScores;

/**
 * The report on one system as one HTML file: scores of each type with their intervals, which types
 * were taken for which, every error in its sentence. It needs no network, prints, and filters.
 */
public final class HtmlReport {

  /** With more errors than this, a browser had better not lay out those that nobody looks at. */
  private static final int MANY = 2_000;

  private final Page page;

  private HtmlReport(Page page) {
    this.page = page;
  }

  /**
   * The report on an evaluation.
   *
   * @param certainty of the same evaluation
   */
  public static HtmlReport of(Evaluation evaluation, Certainty certainty, ReportTitle title) {
    return of(evaluation, certainty, title, Optional.empty());
  }

  /**
   * The same with the scores that other scorers would give.
   *
   * @param policies of the same documents; empty to leave them out
   */
  public static HtmlReport of(
      Evaluation evaluation,
      Certainty certainty,
      ReportTitle title,
      Optional<PolicyTable> policies) {
    ErrorAnalysis analysis = ErrorAnalysis.of(evaluation);
    Html body =
        Html.of(
            Overview.of(title, evaluation, certainty, analysis),
            Tag.of("main")
                .of(
                    new ScoreSection(evaluation, certainty).html(),
                    FieldSection.of(FieldScores.of(evaluation)),
                    policies.map(PolicySection::of).orElse(Html.NONE),
                    new ConfusionSection(Confusion.of(evaluation, analysis)).html(),
                    analysis.errors().isEmpty()
                        ? Tag.of("p").text("There are no errors.")
                        : errors(analysis),
                    DocumentSection.of(evaluation, analysis)));
    return new HtmlReport(new Page(title.title(), body));
  }

  private static Html errors(ErrorAnalysis analysis) {
    return Html.of(
        new CauseSection(analysis).html(),
        TermSection.of(analysis),
        Tag.of("section")
            .with("id", "errors")
            .with("class", analysis.errors().size() > MANY ? "many" : "some")
            .of(
                Tag.of("h2").text("Every error"),
                Tag.of("p", "legend")
                    .of(
                        Tag.of("mark", "gold t-diagnosis").text("gold"),
                        Html.text(" on the colour of its type, "),
                        Tag.of("mark", "found bar-t-diagnosis from to").text("predicted"),
                        Html.text(" over a bar; "),
                        Tag.of("mark", "gold t-diagnosis found bar-t-diagnosis from to")
                            .text("both"),
                        Html.text(". ↵ is a line break inside a mention.")),
                new FilterForm(analysis).html(),
                new ErrorList(analysis).html()));
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
