package org.rationale.eval.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rationale.eval.Counts;
import org.rationale.eval.DocumentScores;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;
import org.rationale.eval.errors.ErrorAnalysis;

/** The scores of each document, those with most errors first. */
final class DocumentSection {

  private DocumentSection() {}

  static Html of(Evaluation evaluation, ErrorAnalysis analysis) {
    Map<String, Integer> errors = new HashMap<>();
    analysis.errors().forEach(e -> errors.merge(e.document().id(), 1, Integer::sum));
    List<DocumentScores> worstFirst =
        evaluation.documents().stream()
            .sorted(
                Comparator.comparingInt((DocumentScores d) -> -errors.getOrDefault(d.id(), 0))
                    .thenComparing(DocumentScores::id))
            .toList();
    Table table = new Table("Scores by document", "documents").column("Document");
    Stream.of("Errors", "Gold", "Predicted", "Strict F1", "Overlap F1")
        .forEach(name -> table.column(name, "n"));
    for (DocumentScores document : worstFirst) {
      Counts strict = document.scores().get(Metric.STRICT).overall();
      int here = errors.getOrDefault(document.id(), 0);
      Html name = Tag.of("bdi").text(document.id());
      table.row(
          here == 0 ? name : Filter.link(name, "document", document.id()),
          Stream.of(
                  Numbers.count(here),
                  Numbers.count(strict.gold()),
                  Numbers.count(strict.predicted()),
                  Numbers.score(strict.f1()),
                  Numbers.score(document.scores().get(Metric.OVERLAP).overall().f1()))
              .map(number -> Table.cell(Html.text(number), "n")));
    }
    return Tag.of("section")
        .with("id", "documents")
        .of(
            Tag.of("h2").text("Documents"),
            Tag.of("details")
                .of(
                    Tag.of("summary")
                        .text(
                            "Scores of "
                                + Numbers.count(worstFirst.size(), "document")
                                + ", those with most errors first"),
                    table.html()));
  }
}
