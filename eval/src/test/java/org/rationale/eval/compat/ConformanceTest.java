package org.rationale.eval.compat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.eval.Marked.blank;
import static org.rationale.eval.Marked.mention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.eval.EvaluatorOptions;
import org.rationale.eval.report.Figures;

/** Holds the table of {@code eval/CONFORMANCE.md} to what the scorers give. */
class ConformanceTest {

  private final List<AnnotatedDocument> gold = new ArrayList<>();
  private final List<AnnotatedDocument> predicted = new ArrayList<>();

  @BeforeEach
  void oneDocumentForEachWayToDiffer() {
    document("exact", List.of(mention("DRUG", 0, 4)), List.of(mention("DRUG", 0, 4)));
    document("boundary", List.of(mention("DRUG", 0, 9)), List.of(mention("DRUG", 5, 9)));
    document("type", List.of(mention("DRUG", 0, 4)), List.of(mention("DOSAGE", 0, 4)));
    document("missed", List.of(mention("DATE", 0, 4)), List.of());
    document("spurious", List.of(), List.of(mention("DATE", 0, 4)));
    document(
        "duplicate",
        List.of(mention("DRUG", 0, 4)),
        List.of(mention("DRUG", 0, 4), mention("DRUG", 0, 4)));
    document(
        "split",
        List.of(mention("DRUG", 0, 20)),
        List.of(mention("DRUG", 0, 5), mention("DRUG", 10, 20)));
    document(
        "chain",
        List.of(mention("DRUG", 0, 10), mention("DRUG", 10, 20)),
        List.of(mention("DRUG", 5, 15), mention("DRUG", 15, 25)));
    document(
        "nested",
        List.of(mention("DRUG", 0, 10), mention("DRUG", 5, 10)),
        List.of(mention("DRUG", 0, 10), mention("DRUG", 5, 10)));
    document(
        "inner only",
        List.of(mention("DRUG", 0, 10), mention("DRUG", 5, 10)),
        List.of(mention("DRUG", 5, 10)));
    document(
        "touching",
        List.of(mention("DRUG", 0, 7), mention("DOSAGE", 7, 12)),
        List.of(mention("DOSAGE", 7, 12)));
    document(
        "gap",
        List.of(new Mention(EntityType.DRUG, List.of(new Span(0, 4), new Span(10, 14)), Map.of())),
        List.of(mention("DRUG", 0, 14)));
    document("empty", List.of(), List.of());
  }

  private void document(String id, List<Mention> right, List<Mention> found) {
    gold.add(blank(id, 30, right.toArray(new Mention[0])));
    predicted.add(blank(id, 30, found.toArray(new Mention[0])));
  }

  @Test
  void theTableOfPoliciesIsTrue() throws IOException {
    List<String> lines =
        PolicyTable.of(EvaluatorOptions.DEFAULT, gold, predicted).rows().stream()
            .filter(row -> !row.metric().equals("token"))
            .map(
                row ->
                    "| %s | %s | %s | %s | %s |"
                        .formatted(
                            row.scorer(),
                            row.metric(),
                            Figures.score(row.score().precision()),
                            Figures.score(row.score().recall()),
                            Figures.score(row.score().f1())))
            .toList();

    assertThat(conformance().lines()).containsAll(lines);
  }

  @Test
  void everyModeIsDocumented() throws IOException {
    for (CompatibilityMode mode : CompatibilityMode.values()) {
      assertThat(conformance()).contains("`" + mode.label() + "`");
    }
  }

  private static String conformance() throws IOException {
    return Files.readString(
        Path.of(System.getProperty("rationale.root"), "eval", "CONFORMANCE.md"));
  }
}
