package org.rationale.annotators.lexicon.terminology.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.annotators.lexicon.terminology.Import;
import org.rationale.annotators.lexicon.terminology.Reason;
import org.rationale.annotators.lexicon.terminology.Release;
import org.rationale.annotators.lexicon.terminology.WrongFormatException;
import org.rationale.corpus.file.Finding;

class Icd10CmFormatTest {

  private static final Icd10CmFormat FORMAT = new Icd10CmFormat();

  @TempDir private Path folder;
  private Release release;

  @BeforeEach
  void aRelease() {
    release = new Release(folder);
  }

  private static String row(int number, String code, int valid, String shortTitle, String title) {
    return "%05d %-7s %d %-60s %s".formatted(number, code, valid, shortTitle, title);
  }

  @ParameterizedTest
  @CsvSource({
    "icd10cm_order_2031.txt, true",
    "icd10cm-order-2031.txt, true",
    "icd10cm-order-April-2031.txt, true",
    "icd10cm-order-April-1-2031.txt, true",
    "icd10cm_order_addenda_2031.txt, false",
    "icd10cm-order-addenda-2031.txt, false",
    "icd10cm-codes-2031.txt, false",
    "icd10pcs_order_2031.txt, false",
    "icd10cm-tabular-April-2031.xml, true",
    "icd10cm_tabular_2031.xml, true",
    "icd10cm-tabular-addenda-2031.xml, false",
    "icd10cm-index-2031.xml, false"
  })
  void knowsItsFilesInAZip(String name, boolean isOne) {
    assertThat(FORMAT.isNamed(name)).isEqualTo(isOne);
  }

  @Test
  void readsTheOrderFile() throws IOException {
    Path file =
        release.file(
            "icd10cm_order_2031.txt",
            row(1, "G99", 0, "Talvian disord", "Talvian disorders [Talv]"),
            row(2, "G9950", 1, "Talvian neurop, unsp", "Talvian neuropathy, unspecified"),
            row(3, "M25561", 1, "Ache in right elbow", "Ache in right elbow"),
            row(4, "S9912XA", 1, "Strain, init", "Strain of left talvus, initial encounter"),
            row(5, "W9901XA", 1, "Fall from stool", "Fall from a milking stool"));
    Import imported = Release.read(FORMAT, file);
    assertThat(Release.terms(imported))
        .containsExactly(
            "Talvian disorders [Talv] | DIAGNOSIS disorder | ICD10CM:G99",
            "Talvian disorders | DIAGNOSIS disorder | ICD10CM:G99",
            "Talvian neuropathy, unspecified | DIAGNOSIS disorder | ICD10CM:G99.50",
            "Talvian neuropathy | DIAGNOSIS disorder | ICD10CM:G99.50",
            "Ache in right elbow | DIAGNOSIS finding | ICD10CM:M25.561",
            "Strain of left talvus, initial encounter | DIAGNOSIS disorder | ICD10CM:S99.12XA");
    assertThat(imported.report().leftOut()).containsOnlyKeys(Reason.NO_TYPE);
    assertThat(imported.report().variants()).isEqualTo(2);
  }

  @Test
  void aPublishedTitleTakesThePlaceOfAVariant() throws IOException {
    Path file =
        release.file(
            "icd10cm_order_2031.txt",
            row(1, "G9950", 1, "Talvian neurop, unsp", "Talvian neuropathy, unspecified"),
            row(2, "G995", 0, "Talvian neurop", "Talvian neuropathy"));
    assertThat(Release.terms(Release.read(FORMAT, file)))
        .containsExactlyInAnyOrder(
            "Talvian neuropathy, unspecified | DIAGNOSIS disorder | ICD10CM:G99.50",
            "Talvian neuropathy | DIAGNOSIS disorder | ICD10CM:G99.5");
  }

  @Test
  void titlesThatNobodyWritesAreLeftOut() throws IOException {
    String title = "Strain of talvus" + " with complication".repeat(8);
    Path file =
        release.file(
            "icd10cm_order_2031.txt",
            row(1, "S9912XA", 1, "Strain", title),
            row(2, "S9913", 0, "Strain", "Strain of ulvus"));
    Import imported = Release.read(FORMAT, file);
    assertThat(Release.terms(imported))
        .containsExactly("Strain of ulvus | DIAGNOSIS disorder | ICD10CM:S99.13");
    assertThat(imported.report().leftOut(Reason.TOO_LONG)).isEqualTo(1);
  }

  @Test
  void malformedRowsOfTheOrderFileAreNamed() throws IOException {
    Path file =
        release.file(
            "icd10cm_order_2031.txt",
            row(1, "G99", 0, "Talvian disord", "Talvian disorders"),
            "00002 G9950",
            row(3, "G9951", 1, "Talvian neurop", "Talvian neuropathy"));
    Import imported = Release.read(FORMAT, file);
    assertThat(imported.report().shown())
        .extracting(Finding::toString)
        .containsExactly(
            file
                + ":2: expected an order number, a code, a 0 or 1, and titles at columns 17 and 78");
    assertThat(imported.terms()).hasSize(2);
  }

  private static final String TABULAR =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <ICD10CM.tabular><version>2031</version><chapter><name>6</name><desc>Nerves (G00-G99)</desc>
      <section id="G99"><desc>Talvian (G99)</desc>
      <diag><name>G99</name><desc>Talvian disorders</desc>
        <excludes1><note>beetle bite (T99)</note></excludes1>
        <diag><name>G99.5</name><desc>Talvian neuropathy</desc>
          <inclusionTerm><note>Talver's <i>palsy</i> NOS</note><note>Milker's elbow</note></inclusionTerm>
          <sevenChrDef><extension char="A">initial encounter</extension></sevenChrDef>
        </diag>
      </diag>
      </section></chapter></ICD10CM.tabular>""";

  @Test
  void readsTheTabularListWithItsSynonyms() throws IOException {
    Path file = release.file("icd10cm_tabular_2031.xml", TABULAR);
    assertThat(Release.terms(Release.read(FORMAT, file)))
        .containsExactly(
            "Talvian disorders | DIAGNOSIS disorder | ICD10CM:G99",
            "Talvian neuropathy | DIAGNOSIS disorder | ICD10CM:G99.5",
            "Talver's palsy NOS | DIAGNOSIS disorder | ICD10CM:G99.5",
            "Talver's palsy | DIAGNOSIS disorder | ICD10CM:G99.5",
            "Milker's elbow | DIAGNOSIS disorder | ICD10CM:G99.5");
  }

  @Test
  void brokenXmlIsRefusedWithItsLine() throws IOException {
    Path file =
        release.file("icd10cm_tabular_2031.xml", TABULAR.substring(0, TABULAR.indexOf("</diag>")));
    assertThatThrownBy(() -> Release.read(FORMAT, file))
        .isInstanceOf(WrongFormatException.class)
        .hasMessageStartingWith(file + ":10: the XML ends or breaks here");
  }

  @Test
  void xmlFetchesNothing() throws IOException {
    Path secret = release.file("secret.txt", "Talvian secret");
    Path file =
        release.file(
            "icd10cm_tabular_2031.xml",
            """
            <!DOCTYPE d [<!ENTITY s SYSTEM "%s">]>
            <ICD10CM.tabular><diag><name>G99</name><desc>&s;</desc></diag></ICD10CM.tabular>"""
                .formatted(secret.toUri()));
    assertThatThrownBy(() -> Release.read(FORMAT, file)).isInstanceOf(WrongFormatException.class);
  }
}
