package org.rationale.annotators.lexicon.terminology.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.annotators.lexicon.terminology.Import;
import org.rationale.annotators.lexicon.terminology.Reason;
import org.rationale.annotators.lexicon.terminology.Release;
import org.rationale.annotators.lexicon.terminology.WrongFormatException;
import org.rationale.corpus.file.Finding;

class SnomedCtFormatTest {

  private static final SnomedCtFormat FORMAT = new SnomedCtFormat();
  private static final String NAME = "sct2_Description_Snapshot-en_INT_20310101.txt";
  private static final String HEADER =
      "id\teffectiveTime\tactive\tmoduleId\tconceptId\tlanguageCode\ttypeId\tterm\tcaseSignificanceId";
  private static final String FULL = "900000000000003001";
  private static final String SYNONYM = "900000000000013009";

  @TempDir private Path folder;
  private Release release;

  @BeforeEach
  void aRelease() {
    release = new Release(folder);
  }

  private static String row(
      String concept, String active, String language, String type, String term) {
    return String.join(
        "\t",
        "1" + concept,
        "20310101",
        active,
        "900000000000207008",
        concept,
        language,
        type,
        term,
        "900000000000448009");
  }

  private static String row(String concept, String type, String term) {
    return row(concept, "1", "en", type, term);
  }

  private Path file(String... rows) throws IOException {
    String[] lines = new String[rows.length + 1];
    lines[0] = HEADER;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return release.file(NAME, lines);
  }

  @Test
  void typesNamesByTheTagOfTheFullName() throws IOException {
    Import imported =
        Release.read(
            FORMAT,
            file(
                row("990001001", SYNONYM, "Milker's elbow"),
                row("990001001", FULL, "Talvian neuropathy (disorder)"),
                row("990002001", FULL, "Tender talvus (finding)"),
                row("990003001", FULL, "Irrigation of talvian nerve (procedure)"),
                row("990004001", FULL, "Ultrasonography of talvus (procedure)"),
                row("990005001", FULL, "Talvian corset (physical object)"),
                row("990006001", FULL, "Product containing ombidol (medicinal product)"),
                row("990007001", FULL, "Talvus structure (body structure)")));
    assertThat(Release.terms(imported))
        .containsExactly(
            "Milker's elbow | DIAGNOSIS disorder | SNOMEDCT:990001001",
            "Talvian neuropathy | DIAGNOSIS disorder | SNOMEDCT:990001001",
            "Tender talvus | DIAGNOSIS finding | SNOMEDCT:990002001",
            "Irrigation of talvian nerve | PROCEDURE treatment | SNOMEDCT:990003001",
            "Ultrasonography of talvus | PROCEDURE test | SNOMEDCT:990004001",
            "Talvian corset | PROCEDURE device | SNOMEDCT:990005001",
            "ombidol | DRUG ingredient | SNOMEDCT:990006001 | ingredients=ombidol");
    assertThat(imported.report().leftOut(Reason.NO_TYPE)).isEqualTo(1);
  }

  @Test
  void leavesOutInactiveAndForeignNames() throws IOException {
    release.file(
        "sct2_Concept_Snapshot_INT_20310101.txt",
        "id\teffectiveTime\tactive\tmoduleId\tdefinitionStatusId",
        "990002001\t20310101\t0\t900000000000207008\t900000000000074008");
    Import imported =
        Release.read(
            FORMAT,
            file(
                row("990001001", FULL, "Talvian neuropathy (disorder)"),
                row("990001001", "0", "en", SYNONYM, "Talver palsy"),
                row("990001001", "1", "es", SYNONYM, "Neuropatía talviana"),
                row("990002001", FULL, "Talvian gout (disorder)")));
    assertThat(Release.terms(imported))
        .containsExactly("Talvian neuropathy | DIAGNOSIS disorder | SNOMEDCT:990001001");
    assertThat(imported.report().leftOut(Reason.INACTIVE)).isEqualTo(2);
    assertThat(imported.report().leftOut(Reason.LANGUAGE)).isEqualTo(1);
  }

  private static String version(String id, String day, String active, String term) {
    return String.join(
        "\t", id, day, active, "9000", "990001001", "en", FULL, term, "900000000000448009");
  }

  @Test
  void ofAllVersionsOfANameTheLastCounts() throws IOException {
    Path file =
        release.file(
            "sct2_Description_Full-en_INT_20310101.txt",
            HEADER,
            version("1990001", "20300101", "1", "Talvian gout (disorder)"),
            version("1990001", "20310101", "0", "Talvian gout (disorder)"),
            version("1990002", "20310101", "1", "Talvian neuropathy (disorder)"),
            version("1990002", "20200101", "1", "Neuropathy of Talvi (disorder)"));
    release.file(
        "sct2_Concept_Full_INT_20310101.txt",
        "id\teffectiveTime\tactive\tmoduleId\tdefinitionStatusId",
        "990001001\t20200101\t0\t9000\t9001",
        "990001001\t20300101\t1\t9000\t9001");
    Import imported = Release.read(FORMAT, file);
    assertThat(Release.terms(imported))
        .containsExactly("Talvian neuropathy | DIAGNOSIS disorder | SNOMEDCT:990001001");
    assertThat(imported.report().leftOut(Reason.INACTIVE)).isEqualTo(3);
  }

  @Test
  void ofAReleaseTheSnapshotIsReadAndNotAllVersions() throws IOException {
    file(row("990001001", FULL, "Talvian neuropathy (disorder)"));
    release.file(
        "sct2_Description_Full-en_INT_20310101.txt",
        HEADER,
        row("990001001", FULL, "Talvian gout (disorder)"));
    assertThat(Release.terms(Release.read(FORMAT, folder)))
        .containsExactly("Talvian neuropathy | DIAGNOSIS disorder | SNOMEDCT:990001001");
  }

  @Test
  void namesOfAnExtensionAreTypedByTheReleaseThatItExtends() throws IOException {
    Path names = file(row("990001001", FULL, "Talvian neuropathy (disorder)"));
    Path extension =
        release.file(
            "sct2_Description_UKCLSnapshot-en_GB1000000_20310101.txt",
            HEADER,
            row("990001001", SYNONYM, "Milker's elbow"),
            row("990002001", FULL, "Talvian gout (disorder)"));
    Path concepts =
        release.file(
            "sct2_Concept_Snapshot_INT_20310101.txt", "990001001\t20310101\t1\t9000\t9001");
    Path others =
        release.file(
            "sct2_Concept_UKCLSnapshot_GB1000000_20310101.txt",
            "990002001\t20310101\t0\t9000\t9001");
    assertThat(
            Release.terms(
                Release.read(FORMAT, release.zipped("uk.zip", extension, names, concepts, others))))
        .containsExactly(
            "Milker's elbow | DIAGNOSIS disorder | SNOMEDCT:990001001",
            "Talvian neuropathy | DIAGNOSIS disorder | SNOMEDCT:990001001");
  }

  @Test
  void theFileOfChangesIsRefused() throws IOException {
    Path file =
        release.file(
            "sct2_Description_Delta-en_INT_20310101.txt",
            HEADER,
            row("990001001", FULL, "Talvian neuropathy (disorder)"));
    assertThatThrownBy(() -> Release.read(FORMAT, file))
        .isInstanceOf(WrongFormatException.class)
        .hasMessageContaining("take the one with Snapshot in its name");
  }

  @Test
  void malformedRowsAreNamed() throws IOException {
    Path file = file(row("990001001", FULL, "Talvian neuropathy (disorder)"), "x\ty");
    assertThat(Release.read(FORMAT, file).report().shown())
        .extracting(Finding::toString)
        .containsExactly(
            file + ":3: expected 9 columns separated by tabs, a conceptId in the fifth, found 2");
  }
}
