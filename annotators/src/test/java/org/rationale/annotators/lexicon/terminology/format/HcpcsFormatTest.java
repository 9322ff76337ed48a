package org.rationale.annotators.lexicon.terminology.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.annotators.lexicon.terminology.Import;
import org.rationale.annotators.lexicon.terminology.Reason;
import org.rationale.annotators.lexicon.terminology.Release;
import org.rationale.corpus.file.Finding;

class HcpcsFormatTest {

  private static final HcpcsFormat FORMAT = new HcpcsFormat();

  @TempDir private Path folder;
  private Release release;

  @BeforeEach
  void aRelease() {
    release = new Release(folder);
  }

  /** A record in the publisher's columns, 320 characters long. */
  private static String record(
      String code, int number, int type, String text, String brief, String service, String ended) {
    StringBuilder line = new StringBuilder(" ".repeat(320));
    put(line, 1, "%5s%05d%d%s".formatted(code, number, type, text));
    put(line, 92, brief);
    put(line, 257, service);
    put(line, 277, "20310101");
    put(line, 285, ended);
    put(line, 293, "N");
    return line.toString();
  }

  private static void put(StringBuilder line, int column, String text) {
    line.replace(column - 1, column - 1 + text.length(), text);
  }

  private static String more(String code, int number, String text) {
    return record(code, number, 4, text, "", "", "");
  }

  private Import read(String... lines) throws IOException {
    return Release.read(FORMAT, release.file("HCPC2031_JAN_ANWEB.txt", lines));
  }

  @Test
  void putsDescriptionsTogetherThatRunOverSeveralLines() throws IOException {
    assertThat(
            Release.terms(
                read(
                    record("E9901", 100, 3, "Talvian corset with stays,", "Corset", "D1E", ""),
                    more("E9901", 200, "adjustable,"),
                    more("E9901", 300, "each"))))
        .containsExactly(
            "Talvian corset with stays, adjustable, each | PROCEDURE device | HCPCS:E9901",
            "Talvian corset with stays, adjustable | PROCEDURE device | HCPCS:E9901",
            "Corset | PROCEDURE device | HCPCS:E9901");
  }

  @Test
  void tellsDrugsDevicesTreatmentsAndTestsByServiceAndCode() throws IOException {
    Import imported =
        read(
            record("J9901", 100, 3, "Injection, ombidol sodium, per 15 mg", "Ombid", "O1E", ""),
            record("J9902", 100, 3, "Zelparin (recombinant) 5 mg", "Zelp", "O1D", ""),
            record("G0991", 100, 3, "Talvian nerve irrigation", "Tlv irr", "P6C", ""),
            record("G0992", 100, 3, "Talvian nerve imaging", "Tlv img", "I2D", ""),
            record("H9903", 100, 3, "Talvian group counseling", "Tlv grp", "Z2", ""));
    assertThat(Release.terms(imported))
        .containsExactly(
            "ombidol sodium | DRUG ingredient | HCPCS:J9901 | ingredients=ombidol",
            "Zelparin | DRUG ingredient | HCPCS:J9902 | ingredients=zelparin",
            "Talvian nerve irrigation | PROCEDURE treatment | HCPCS:G0991",
            "Talvian nerve imaging | PROCEDURE test | HCPCS:G0992",
            "Talvian group counseling | PROCEDURE treatment | HCPCS:H9903");
    assertThat(imported.report().leftOut(Reason.TERM_TYPE)).as("abbreviated").isEqualTo(3);
  }

  @Test
  void leavesOutModifiersMeasuresTransportAndWhatHasEnded() throws IOException {
    Import imported =
        read(
            record("ZY", 100, 7, "Talvian modifier", "Modifier", "", ""),
            record("G8901", 100, 3, "Talvian screen documented", "", "M5D", ""),
            record("A0901", 100, 3, "Talvian ambulance", "", "O1A", ""),
            record("E9902", 100, 3, "Old corset", "Old corset", "D1E", "20301231"),
            record("E9903", 100, 3, "Elbow hoist, not otherwise classified", "", "D1E", ""));
    assertThat(imported.terms()).isEmpty();
    assertThat(imported.report().leftOut(Reason.NO_TYPE)).isEqualTo(3);
    assertThat(imported.report().leftOut(Reason.INACTIVE)).isEqualTo(1);
    assertThat(imported.report().leftOut(Reason.UNSPECIFIC)).isEqualTo(1);
  }

  @Test
  void legalTextAtTheBeginningIsNoRowAndMayHoldOtherBytes() throws IOException {
    Path file =
        release.file(
            "HCPC2031_JAN_ANWEB.txt",
            Charset.forName("windows-1252"),
            "***Disclaimers\t\t\t",
            "*Brands are named “for indexing” only.\u00a0",
            "",
            record("E9901", 100, 3, "Talvian corset", "", "D1E", ""));
    Import imported = Release.read(FORMAT, file);
    assertThat(Release.terms(imported))
        .containsExactly("Talvian corset | PROCEDURE device | HCPCS:E9901");
    assertThat(imported.report().rows()).isEqualTo(1);
    assertThat(imported.report().malformed()).isZero();
  }

  @Test
  void malformedRowsAreNamed() throws IOException {
    Import imported =
        read(
            record("E9901", 100, 3, "Talvian corset", "", "D1E", ""),
            "E9902 no record",
            more("E9907", 200, "of another code"));
    assertThat(imported.report().shown())
        .extracting(Finding::toString)
        .containsExactly(
            folder.resolve("HCPC2031_JAN_ANWEB.txt")
                + ":2: expected a code, a number of five digits and a record type of 3, 4, 7 or 8",
            folder.resolve("HCPC2031_JAN_ANWEB.txt")
                + ":3: continues the record of another code than the line before");
    assertThat(imported.terms()).hasSize(1);
  }
}
