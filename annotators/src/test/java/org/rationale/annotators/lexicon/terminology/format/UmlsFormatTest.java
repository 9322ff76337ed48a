package org.rationale.annotators.lexicon.terminology.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.corpus.file.Finding;
import org.rationale.annotators.lexicon.terminology.Import;
import org.rationale.annotators.lexicon.terminology.Reason;
import org.rationale.annotators.lexicon.terminology.Release;
import org.rationale.annotators.lexicon.terminology.WrongFormatException;

class UmlsFormatTest {

  private static final UmlsFormat FORMAT = new UmlsFormat();

  @TempDir private Path folder;
  private Release release;

  @BeforeEach
  void aRelease() {
    release = new Release(folder);
  }

  private static String atom(String cui, String lat, String tty, String str, String suppress) {
    return String.join(
            "|", cui, lat, "P", "L1", "PF", "S1", "Y", "A1", "", "", "", "SRC", tty, "1", str, "0",
            suppress, "256")
        + "|";
  }

  private static String atom(String cui, String tty, String str) {
    return atom(cui, "ENG", tty, str, "N");
  }

  private static String type(String cui, String tui) {
    return cui + "|" + tui + "|B2|Some type|AT1|256|";
  }

  private Import read(String[] names, String... types) throws IOException {
    release.file("MRSTY.RRF", types);
    return Release.read(FORMAT, release.file("MRCONSO.RRF", names));
  }

  @Test
  void typesNamesByTheSemanticTypeOfTheirConcept() throws IOException {
    Import imported =
        read(
            new String[] {
              atom("C9000001", "PT", "Talvian neuropathy"),
              atom("C9000001", "SY", "Neuropathy, Talvian, NOS"),
              atom("C9000002", "PT", "ombidol"),
              atom("C9000002", "BN", "Ombix"),
              atom("C9000003", "PT", "Plexus irrigation"),
              atom("C9000004", "PT", "Talvian sign testing"),
              atom("C9000005", "PT", "Lumbar corset stay"),
              atom("C9000006", "PT", "Talvian ache"),
              atom("C9000007", "PT", "Talvian beetle")
            },
            type("C9000001", "T047"),
            type("C9000002", "T109"),
            type("C9000002", "T121"),
            type("C9000003", "T061"),
            type("C9000004", "T060"),
            type("C9000005", "T074"),
            type("C9000006", "T184"),
            type("C9000007", "T204"));
    assertThat(Release.terms(imported))
        .containsExactly(
            "Talvian neuropathy | DIAGNOSIS disorder | UMLS:C9000001",
            "Neuropathy, Talvian, NOS | DIAGNOSIS disorder | UMLS:C9000001",
            "Neuropathy, Talvian | DIAGNOSIS disorder | UMLS:C9000001",
            "ombidol | DRUG ingredient | UMLS:C9000002",
            "Ombix | DRUG brand | UMLS:C9000002",
            "Plexus irrigation | PROCEDURE treatment | UMLS:C9000003",
            "Talvian sign testing | PROCEDURE test | UMLS:C9000004",
            "Lumbar corset stay | PROCEDURE device | UMLS:C9000005",
            "Talvian ache | DIAGNOSIS finding | UMLS:C9000006");
    assertThat(imported.report().leftOut(Reason.NO_TYPE)).isEqualTo(1);
  }

  @Test
  void leavesOutSuppressedForeignAbbreviatedAndOrdinaryNames() throws IOException {
    Import imported =
        read(
            new String[] {
              atom("C9000001", "ENG", "PT", "Talvian neuropathy", "O"),
              atom("C9000001", "GER", "PT", "Talvische Neuropathie", "N"),
              atom("C9000001", "AB", "Talv neurop"),
              atom("C9000001", "SY", "Today"),
              atom("C9000001", "SY", "A & D"),
              atom("C9000001", "SY", "TVNP"),
              atom("C9000001", "SY", "Talvian nerve trouble")
            },
            type("C9000001", "T047"));
    assertThat(imported.report().leftOut())
        .containsOnlyKeys(
            Reason.INACTIVE, Reason.LANGUAGE, Reason.TERM_TYPE, Reason.LETTERS, Reason.ORDINARY);
    assertThat(Release.terms(imported))
        .containsExactly(
            "TVNP | DIAGNOSIS disorder | UMLS:C9000001 | as written",
            "Talvian nerve trouble | DIAGNOSIS disorder | UMLS:C9000001");
  }

  @Test
  void namesWithoutTheirTypesAreRefused() throws IOException {
    Path names = release.file("MRCONSO.RRF", atom("C9000001", "PT", "Talvian neuropathy"));
    assertThatThrownBy(() -> Release.read(FORMAT, names))
        .isInstanceOf(WrongFormatException.class)
        .hasMessageStartingWith(names + ": MRSTY.RRF is missing")
        .hasMessageContaining("put it beside");
  }

  @Test
  void malformedRowsOfEitherFileAreNamed() throws IOException {
    Import imported =
        read(
            new String[] {atom("C9000001", "PT", "Talvian neuropathy"), "C9000001|ENG|"},
            type("C9000001", "T047"),
            "C9000001;T047");
    assertThat(imported.report().shown())
        .extracting(Finding::toString)
        .containsExactly(
            folder.resolve("MRSTY.RRF")
                + ":2: expected a CUI, a bar and a semantic type (T and three digits)",
            folder.resolve("MRCONSO.RRF")
                + ":2: expected 18 columns with a bar behind each, an identifier in the first, found 2");
    assertThat(imported.terms()).hasSize(1);
  }
}
