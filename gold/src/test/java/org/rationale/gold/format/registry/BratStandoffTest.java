package org.rationale.gold.format.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rationale.gold.format.LabelledCases.CASE_1;
import static org.rationale.gold.format.LabelledCases.CASE_2;
import static org.rationale.gold.format.LabelledCases.TEXTS;
import static org.rationale.gold.format.LabelledCases.describe;
import static org.rationale.gold.format.LabelledCases.labelled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.file.Finding;
import org.rationale.gold.format.FormatReading;
import org.rationale.gold.format.ReadOptions;
import org.rationale.gold.format.ReadOptions.Duplicates;
import org.rationale.gold.format.Texts;

class BratStandoffTest {

  private static final BratStandoff FORMAT = new BratStandoff();

  @TempDir private Path folder;

  private Path ann;

  @BeforeEach
  void writeLabels() throws IOException {
    ann = folder.resolve("case-1.ann");
    Files.writeString(folder.resolve("case-1.txt"), CASE_1.text());
    Files.writeString(ann, "T1\tDRUG 0 4\tSoma\nA1\tkind T1 brand\nT2\tX 18 24\tdenied\n");
    Files.writeString(folder.resolve("case-2.ann"), "T1\tDRUG 19 23\tSoma\n");
  }

  @Test
  void readsAFolderWithTextsBesideOrKnown() throws IOException {
    assertThat(describe(FORMAT.read(folder, TEXTS)))
        .containsExactly("case-1 DRUG Soma {kind=brand}", "case-1 X denied", "case-2 DRUG Soma");
  }

  @Test
  void needsTheText() {
    assertThatThrownBy(() -> FORMAT.read(folder, Texts.NONE))
        .hasMessage(
            "%s: the text of case-2 is neither known nor beside it, in %s; give the texts"
                .formatted(folder.resolve("case-2.ann"), folder.resolve("case-2.txt")));
  }

  @Test
  void saysHowATextBesideDiffers() throws IOException {
    Files.writeString(folder.resolve("case-1.txt"), CASE_1.text().replace("\r\n", "\n"));

    assertThatThrownBy(() -> FORMAT.read(ann, TEXTS))
        .hasMessage(
            folder.resolve("case-1.txt")
                + ": the text differs from that of the gold at character 25 (line 1): the gold has"
                + " \"\\r\\nMuscle  spasms of \", the file \"\\nMuscle  spasms of t\"; the two are"
                + " alike but for their line ends (CRLF, CR or LF); give the tool the text as it is");
    assertThat(
            FORMAT
                .reading(ann, TEXTS, ReadOptions.STANDARD.withTextMayDiffer(true))
                .orThrow()
                .get(0)
                .document()
                .text())
        .doesNotContain("\r");
  }

  @Test
  void refusesDuplicatesAndTypesOutsideTheSchema() throws IOException {
    Files.writeString(ann, "T1\tDRUG 0 4\tSoma\nT2\tX 18 24\tdenied\nT3\tDRUG 0 4\tSoma\n");
    ReadOptions drugs = ReadOptions.STANDARD.withTypes(Set.of(EntityType.DRUG));

    assertThat(FORMAT.reading(ann, TEXTS, drugs).findings())
        .containsExactly(
            Finding.error(ann.toString(), 2, "the schema has no type X; it has DRUG"),
            Finding.error(
                ann.toString(), 3, "DRUG stands here as in line 1 already; delete one of the two"));
  }

  @Test
  void dropsOrKeepsDuplicatesWhereTold() throws IOException {
    Files.writeString(ann, "T1\tDRUG 0 4\tSoma\nT3\tDRUG 0 4\tSoma\n");

    FormatReading dropped =
        FORMAT.reading(ann, TEXTS, ReadOptions.STANDARD.withDuplicates(Duplicates.DROP));
    FormatReading kept =
        FORMAT.reading(ann, TEXTS, ReadOptions.STANDARD.withDuplicates(Duplicates.KEEP));

    assertThat(dropped.orThrow().get(0).mentions()).hasSize(1);
    assertThat(dropped.warnings())
        .containsExactly(
            Finding.warning(ann.toString(), 2, "DRUG stands here as in line 1 already; left out"));
    assertThat(kept.orThrow().get(0).mentions()).hasSize(2);
    assertThat(kept.findings()).isEmpty();
  }

  @Test
  void writesIntoAFolderOnly() throws IOException {
    FORMAT.write(List.of(labelled(CASE_2, "DRUG", "Soma")), folder);

    assertThat(folder.resolve("case-2.ann")).hasContent("T1\tDRUG 19 23\tSoma");
    assertThatThrownBy(() -> FORMAT.write(List.of(), folder.resolve("none")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("brat has two files a document; name a folder that exists");
  }
}
