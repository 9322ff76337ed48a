package org.rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.cli.Session.Outcome;

class AgreeCommandTest {

  @TempDir private Path folder;
  private LabelFolders labels;

  @BeforeEach
  void folders() throws IOException {
    labels = new LabelFolders(folder).withAnother();
  }

  private Outcome agree(Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = "agree";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new Session(folder).run(all);
  }

  @Test
  void printsF1OfEachPairAndWhatIsLeftBeyondChance() {
    Outcome outcome =
        agree(
            labels.path("gold"),
            labels.path("pred"),
            labels.path("other"),
            "--system",
            labels.path("pred"));
    assertThat(outcome.out())
        .startsWith(
            """
            Agreement of gold, other, pred: 2 documents, whole texts

            strict F1  gold – other  gold – pred  other – pred   mean  deviation  program
            ─────────────────────────────────────────────────────────────────────────────
            DRUG              0.667        0.667         1.000  0.778      0.157    0.889
            DOSAGE            0.000        0.000             –  0.000      0.000    0.000
            DIAGNOSIS         0.000        0.000         0.000  0.000      0.000    0.333
            PROCEDURE         1.000        1.000         1.000  1.000      0.000    1.000
            ─────────────────────────────────────────────────────────────────────────────
            all               0.571        0.500         0.857  0.643      0.154    0.786
            """)
        .contains("\nPROCEDURE              1.000          1.000   1.000    1.000   1.000\n")
        .contains(
            "\nKappa and alpha count 22 tokens (words and marks), labelled or not: of a type,");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
  }

  @Test
  void writesEveryFigureToFiles() throws IOException {
    Path csv = labels.path("agreement.csv");
    Path json = labels.path("agreement.json");
    Outcome outcome =
        agree(
            labels.path("gold"),
            labels.path("other"),
            "--system",
            labels.path("pred"),
            "--csv",
            csv,
            "--json",
            json);
    assertThat(outcome.out())
        .contains("\nProgram is the mean F1 of " + labels.path("pred") + " with each person:");
    String pred = labels.path("pred").toString();
    assertThat(Files.readString(csv))
        .startsWith(
            """
            measure,metric,type,one,other,value
            f1,strict,(all),gold,other,0.5714285714285714
            f1,strict,DRUG,gold,other,0.6666666666666666
            """)
        .contains("\nmean_f1,strict,(all),,,0.5714285714285714\n")
        .contains("\nf1,strict,(all),gold," + pred + ",0.5\nf1,strict,DRUG,gold," + pred + ",0.666")
        .contains("\nprogram_f1,overlap,PROCEDURE,,,1.0\n")
        .contains("\ncohen_kappa,,PROCEDURE,,,1.0\n")
        .contains("\ngamma,,PROCEDURE,,,1.0\n");
    JsonNode written = new ObjectMapper().readTree(Files.readString(json));
    assertThat(written.path("documents").asInt()).isEqualTo(2);
    assertThat(written.path("people").toString()).isEqualTo("[\"gold\",\"other\"]");
    assertThat(written.at("/figures/1").toString())
        .isEqualTo(
            "{\"measure\":\"f1\",\"metric\":\"strict\",\"type\":\"DRUG\",\"one\":\"gold\","
                + "\"other\":\"other\",\"value\":0.6666666666666666}");
    assertThat(written.path("figures").size())
        .isEqualTo((int) Files.readString(csv).lines().count() - 1);
  }

  @Test
  void lettersStandForNamesThatDoNotFit() throws IOException {
    for (String name : List.of("labels-of-margaret", "labels-of-georgina")) {
      labels.write(name + "/a.ann", "T1\tDRUG 0 4\tSoma\n");
      labels.write(name + "/b.ann", "");
    }
    assertThat(
            agree(
                    labels.path("gold"),
                    labels.path("labels-of-margaret"),
                    labels.path("labels-of-georgina"))
                .out())
        .contains(
            """
            A is gold
            B is labels-of-georgina
            C is labels-of-margaret

            strict F1  A – B  A – C  B – C   mean  deviation
            ────────────────────────────────────────────────
            DRUG       1.000  1.000  1.000  1.000      0.000
            """);
  }

  @Test
  void manyPeopleAreShownByTheirMean() throws IOException {
    Files.createDirectories(labels.path("fourth"));
    labels.write("fourth/a.ann", "");
    labels.write("fourth/b.ann", "");
    assertThat(
            agree(
                    labels.path("gold"),
                    labels.path("pred"),
                    labels.path("other"),
                    labels.path("fourth"))
                .out())
        .contains("\nstrict F1   mean  deviation\n");
  }

  @Test
  void scoresUnderAnotherMetric() {
    assertThat(agree(labels.path("gold"), labels.path("pred"), "--metric", "overlap").out())
        .contains("\noverlap F1  gold – pred\n")
        .contains("\nDIAGNOSIS         1.000\n");
  }

  @Test
  void aDocumentThatOneDidNotLabelIsRefused() throws IOException {
    Files.delete(labels.path("pred/b.ann"));
    Outcome outcome = agree(labels.path("gold"), labels.path("pred"));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains(labels.path("pred/b.ann") + ": the document b is missing");
  }

  @Test
  void onePersonIsWrongUsage() {
    assertThat(agree(labels.path("gold")).status()).isEqualTo(2);
  }
}
