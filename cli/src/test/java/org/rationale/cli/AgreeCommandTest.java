package org.rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        .contains("\noverlap F1  gold – pred   mean  deviation\n")
        .contains("\nDIAGNOSIS         1.000  1.000      0.000\n");
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
