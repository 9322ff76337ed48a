package org.rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.cli.Session.Outcome;

class CompareCommandTest {

  @TempDir private Path folder;
  private LabelFolders labels;

  @BeforeEach
  void folders() throws IOException {
    labels = new LabelFolders(folder).withAnother();
  }

  private Outcome compare(Object... arguments) {
    Object[] all = new Object[arguments.length + 2];
    all[0] = "compare";
    all[1] = labels.path("gold");
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return new Session(folder).run(all);
  }

  @Test
  void ranksProgramsAndTestsTheirDifferences() {
    Outcome outcome = compare(labels.path("pred"), labels.path("other"));
    assertThat(outcome.out())
        .isEqualTo(
            """
            2 programs against %s: 2 documents, whole texts, strict

                   gold  predicted  precision  recall     F1       95 %%
            ───────────────────────────────────────────────────────────
            other     4          3      0.667   0.500  0.571  0.50–0.67
            pred      4          4      0.500   0.500  0.500  0.40–0.67

                          difference            95 %%      p  p (Holm)    detectable
            ───────────────────────────────────────────────────────────────────────
            other – pred      +0.071  [+0.00, +0.10]  1.000     1.000         0.100

            Differences are in F1. p is the chance of one as great if the two programs were
            alike (paired approximate randomization over documents); a star marks those that
            stay below 0.05 with Holm's correction for 1 comparison. Detectable is the
            smallest true difference that these documents would show to be significant four
            times out of five.

            Warning: 2 documents are too few to say how sure a score is: at least 6 are
            needed for any difference to be significant, 20 for intervals to be trusted.
            """
                .formatted(labels.path("gold")));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
  }

  @Test
  void aGreatDifferenceOverManyDocumentsIsMarked() throws IOException {
    for (int i = 0; i < 24; i++) {
      labels.write("many/" + i + ".txt", "Soma\n");
      labels.write("many/" + i + ".ann", "T1\tDRUG 0 4\tSoma\n");
      labels.write("good/" + i + ".ann", "T1\tDRUG 0 4\tSoma\n");
      labels.write("bad/" + i + ".ann", i == 0 ? "T1\tDRUG 0 4\tSoma\n" : "");
    }
    String out =
        new Session(folder)
            .run("compare", labels.path("many"), labels.path("bad"), labels.path("good"))
            .out();
    assertThat(out).contains("\ngood – bad      +0.920").contains("  <0.001    <0.001  *");
    assertThat(out).doesNotContain("Warning");
  }

  @Test
  void writesJson() throws IOException {
    Path csv = labels.path("board.csv");
    assertThat(compare(labels.path("pred"), labels.path("other"), "--csv", csv).status()).isZero();
    assertThat(Files.readString(csv).lines())
        .contains(
            "program,minus,metric,type,gold,predicted,tp,precision,recall,f1,low,high,p,holm,detectable",
            "other,,strict,DRUG,1,2,1,0.5,1.0,0.6666666666666666,,,,,",
            "other,,strict,DOSAGE,1,0,0,,0.0,0.0,,,,,")
        .anyMatch(line -> line.startsWith("other,pred,strict,(all),,,,,,0.07"))
        .hasSize(12);
    Path file = labels.path("board.json");
    Outcome outcome = compare(labels.path("pred"), labels.path("other"), "--json", file);
    assertThat(outcome.status()).isZero();
    JsonNode board = new ObjectMapper().readTree(Files.readString(file));
    assertThat(board.path("documents").asInt()).isEqualTo(2);
    assertThat(board.path("metric").asText()).isEqualTo("strict");
    assertThat(board.at("/systems/0/name").asText()).isEqualTo("other");
    assertThat(board.at("/systems/0/f1").asDouble()).isEqualTo(4 / 7.0);
    assertThat(board.at("/systems/1/f1").asDouble()).isEqualTo(0.5);
    assertThat(board.at("/differences/0/value").asDouble()).isCloseTo(4 / 7.0 - 0.5, within(1e-12));
    assertThat(board.at("/differences/0/p").asDouble()).isEqualTo(1);
  }

  @Test
  void writesAPage() throws IOException {
    Path file = labels.path("board.html");
    assertThat(compare(labels.path("pred"), labels.path("other"), "--html", file).status())
        .isZero();
    assertThat(Files.readString(file)).contains("Programs compared", "pred", "other");
  }

  @Test
  void theSameSeedGivesTheSameIntervals() {
    Object[] systems = {labels.path("pred"), labels.path("other"), "--seed", 7};
    assertThat(compare(systems)).isEqualTo(compare(systems));
  }

  @Test
  void oneProgramOrOneNamedTwiceIsWrongUsage() {
    assertThat(compare(labels.path("pred")).status()).isEqualTo(2);
    assertThat(compare(labels.path("pred"), labels.path("pred")).err())
        .isEqualTo("rationale: " + labels.path("pred") + ": named twice. Leave one out.\n");
  }

  @Test
  void aMissingDocumentIsRefused() throws IOException {
    Files.delete(labels.path("other/b.ann"));
    Outcome outcome = compare(labels.path("pred"), labels.path("other"));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains(labels.path("other/b.ann") + ": the document b is missing");
  }
}
