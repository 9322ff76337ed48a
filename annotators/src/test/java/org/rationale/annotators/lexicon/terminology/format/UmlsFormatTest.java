package org.rationale.annotators.lexicon.terminology.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.annotators.lexicon.compiled.LexiconSource;
import org.rationale.annotators.lexicon.terminology.Import;
import org.rationale.annotators.lexicon.terminology.Reason;
import org.rationale.annotators.lexicon.terminology.Release;
import org.rationale.annotators.lexicon.terminology.WrongFormatException;
import org.rationale.corpus.file.Finding;

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
  void theFullReleaseIsReadThoughItsFileIsCutInParts() throws IOException {
    Path types = release.gzipped(release.file("MRSTY.RRF", type("C9000001", "T047")));
    String rows =
        atom("C9000001", "PT", "Talvian neuropathy")
            + "\n"
            + atom("C9000001", "SY", "Milker's elbow");
    Path first = Files.writeString(folder.resolve("MRCONSO.RRF.aa"), rows.substring(0, 90));
    Path second = Files.writeString(folder.resolve("MRCONSO.RRF.ab"), rows.substring(90));
    Path packed = release.gzipped(first);
    Path within = folder.resolve("2031aa-1-meta.nlm");
    Release.zip(
        within,
        Map.of(
            "2031AA/META/MRCONSO.RRF.aa.gz", packed,
            "2031AA/META/MRCONSO.RRF.ab.gz", release.gzipped(second),
            "2031AA/META/MRSTY.RRF.gz", types));
    Path full = folder.resolve("umls-2031AA-full.zip");
    Release.zip(full, Map.of("2031AA-full/2031aa-1-meta.nlm", within));
    for (Path file : List.of(first, packed, within, full)) {
      Import imported = Release.read(FORMAT, file);
      assertThat(Release.terms(imported))
          .as(file.toString())
          .containsExactly(
              "Talvian neuropathy | DIAGNOSIS disorder | UMLS:C9000001",
              "Milker's elbow | DIAGNOSIS disorder | UMLS:C9000001");
      assertThat(imported.sources()).extracting(LexiconSource::file).containsExactly("MRCONSO.RRF");
    }
  }

  @Test
  void conceptsMayBeNumberedInAnyWay() throws IOException {
    Import imported =
        read(
            new String[] {
              atom("C0000001", "PT", "Talvian neuropathy"),
              atom("CL123456", "PT", "Talvian gout"),
              atom("C9999999", "PT", "Milker's elbow")
            },
            type("C0000001", "T061"),
            type("C0000001", "T047"),
            type("CL123456", "T061"));
    assertThat(Release.terms(imported))
        .containsExactly(
            "Talvian neuropathy | DIAGNOSIS disorder | UMLS:C0000001",
            "Talvian gout | PROCEDURE treatment | UMLS:CL123456");
    assertThat(imported.report().leftOut(Reason.NO_TYPE)).isEqualTo(1);
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
