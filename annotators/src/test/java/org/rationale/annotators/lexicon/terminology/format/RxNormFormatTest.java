package org.rationale.annotators.lexicon.terminology.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.annotators.lexicon.terminology.Import;
import org.rationale.annotators.lexicon.terminology.Reason;
import org.rationale.annotators.lexicon.terminology.Release;
import org.rationale.corpus.file.Finding;

class RxNormFormatTest {

  private static final RxNormFormat FORMAT = new RxNormFormat();

  @TempDir private Path folder;
  private Release release;

  @BeforeEach
  void aRelease() {
    release = new Release(folder);
  }

  private static String atom(
      String rxcui, String lat, String sab, String tty, String str, String suppress) {
    return String.join(
            "|", rxcui, lat, "", "", "", "", "", "7", "", "", "", sab, tty, rxcui, str, "",
            suppress, "4096")
        + "|";
  }

  private static String atom(String rxcui, String tty, String str) {
    return atom(rxcui, "ENG", "RXNORM", tty, str, "N");
  }

  private static String relation(String rxcui1, String rxcui2, String rela) {
    return String.join(
            "|", rxcui1, "", "CUI", "RN", rxcui2, "", "CUI", rela, "9", "", "RXNORM", "", "", "",
            "", "4096")
        + "|";
  }

  private Path names(String... more) throws IOException {
    String[] lines = new String[6 + more.length];
    lines[0] = atom("11", "IN", "Zelparin");
    lines[1] = atom("12", "PIN", "Zelparin sodium");
    lines[2] = atom("13", "IN", "ombidol");
    lines[3] = atom("14", "BN", "Duozel");
    lines[4] = atom("15", "MIN", "ombidol / zelparin");
    lines[5] = atom("16", "SCD", "zelparin 5 MG Oral Tablet");
    System.arraycopy(more, 0, lines, 6, more.length);
    return release.file("RXNCONSO.RRF", lines);
  }

  @Test
  void takesIngredientsBrandsAndCombinationsWithTheirRxCui() throws IOException {
    assertThat(Release.terms(Release.read(FORMAT, names())))
        .containsExactly(
            "Zelparin | DRUG ingredient | RXNORM:11 | ingredients=zelparin",
            "Zelparin sodium | DRUG ingredient | RXNORM:12 | ingredients=zelparin",
            "ombidol | DRUG ingredient | RXNORM:13 | ingredients=ombidol",
            "Duozel | DRUG brand | RXNORM:14",
            "ombidol / zelparin | DRUG ingredient | RXNORM:15 | ingredients=ombidol + zelparin",
            "zelparin / ombidol | DRUG ingredient | RXNORM:15 | ingredients=ombidol + zelparin");
  }

  @Test
  void brandsKnowTheirIngredientsInWhicheverDirectionTheyAreRelated() throws IOException {
    Path names = names();
    release.file(
        "RXNREL.RRF", relation("11", "14", "tradename_of"), relation("14", "13", "has_tradename"));
    assertThat(Release.terms(Release.read(FORMAT, names)))
        .contains("Duozel | DRUG brand | RXNORM:14 | ingredients=ombidol + zelparin");
  }

  @Test
  void synonymsAreNamesOfWhatTheirConceptIs() throws IOException {
    assertThat(
            Release.terms(
                Release.read(
                    FORMAT,
                    names(atom("13", "SY", "ombidolum"), atom("16", "SY", "ZLP five milligrams")))))
        .contains("ombidolum | DRUG ingredient | RXNORM:13 | ingredients=ombidol")
        .noneMatch(term -> term.startsWith("ZLP"));
  }

  @Test
  void leavesOutSuppressedForeignAndTechnicalNames() throws IOException {
    Import imported =
        Release.read(
            FORMAT,
            names(
                atom("21", "ENG", "RXNORM", "BN", "Oldozel", "O"),
                atom("13", "SPA", "RXNORM", "SY", "ombidolo", "N"),
                atom("13", "ENG", "MMSL", "CD", "ombidol tab", "N")));
    assertThat(imported.report().leftOut(Reason.INACTIVE)).isEqualTo(1);
    assertThat(imported.report().leftOut(Reason.LANGUAGE)).isEqualTo(1);
    assertThat(imported.report().leftOut(Reason.TERM_TYPE)).isEqualTo(2);
    assertThat(imported.report().rows()).isEqualTo(9);
    assertThat(imported.terms()).hasSize(6);
  }

  @Test
  void aMalformedRowIsNamedAndPassedOver() throws IOException {
    Import imported = Release.read(FORMAT, names("99|ENG|short|", atom("17", "BN", "Ombix")));
    assertThat(imported.report().malformed()).isEqualTo(1);
    assertThat(imported.report().shown())
        .extracting(Finding::toString)
        .containsExactly(
            folder.resolve("RXNCONSO.RRF")
                + ":7: expected 18 columns with a bar behind each, an identifier in the first, found 3");
    assertThat(Release.terms(imported)).contains("Ombix | DRUG brand | RXNORM:17");
  }

  @Test
  void ofTheFullReleaseThePrescribablePartIsNotReadAgain() throws IOException {
    Path names = names();
    Path relations = release.file("RXNREL.RRF", relation("11", "14", "tradename_of"));
    Path part = Files.createDirectory(folder.resolve("prescribe"));
    Path few = new Release(part).file("RXNCONSO.RRF", atom("11", "IN", "Zelparin"));
    Path none = new Release(part).file("RXNREL.RRF", relation("11", "12", "form_of"));
    Path zip = folder.resolve("RxNorm_full.zip");
    Release.zip(
        zip,
        Map.of(
            "prescribe/rrf/RXNCONSO.RRF", few,
            "prescribe/rrf/RXNREL.RRF", none,
            "rrf/RXNCONSO.RRF", names,
            "rrf/RXNREL.RRF", relations));
    for (Path release : List.of(zip, folder)) {
      Import imported = Release.read(FORMAT, release);
      assertThat(Release.terms(imported))
          .contains("Duozel | DRUG brand | RXNORM:14 | ingredients=zelparin");
      assertThat(imported.sources()).hasSize(1);
      assertThat(imported.report().rows()).isEqualTo(6);
    }
  }

  @Test
  void findsTheFilesInAZipAndInAFolder() throws IOException {
    Path names = names();
    Path relations = release.file("RXNREL.RRF", relation("11", "14", "tradename_of"));
    String duozel = "Duozel | DRUG brand | RXNORM:14 | ingredients=zelparin";
    Path zip = release.zipped("RxNorm_full.zip", names, relations);
    assertThat(Release.terms(Release.read(FORMAT, zip))).contains(duozel);
    assertThat(Release.terms(Release.read(FORMAT, folder))).contains(duozel);
    assertThat(Release.terms(Release.read(FORMAT, release.gzipped(names)))).contains(duozel);
  }
}
