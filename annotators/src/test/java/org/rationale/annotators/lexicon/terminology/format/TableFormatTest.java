package org.rationale.annotators.lexicon.terminology.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.annotators.lexicon.terminology.Import;
import org.rationale.annotators.lexicon.terminology.Release;
import org.rationale.annotators.lexicon.terminology.Sort;
import org.rationale.annotators.lexicon.terminology.WrongFormatException;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.file.Finding;

class TableFormatTest {

  private static final TableDefaults NONE = new TableDefaults(Sort.NONE, "", false);
  private static final TableDefaults ICD =
      new TableDefaults(new Sort(EntityType.DIAGNOSIS, "disorder"), "ICD10CM", false);

  @TempDir private Path folder;
  private Release release;

  @BeforeEach
  void aRelease() {
    release = new Release(folder);
  }

  @Test
  void readsColumnsThatBearTheirNames() throws IOException {
    TableFormat format = new TableFormat(TableSyntax.CSV, ColumnMapping.byName(), NONE);
    Path file =
        release.file(
            "own.csv",
            "Code,Term,Type,Kind,Ingredients,Marked,Remark",
            "OWN:1,ombidol,DRUG,ingredient,ombidol,,first",
            "OWN:2 OWN:3,\"Corset, \"\"Talver\"\" model\",procedure,device,,,",
            "OWN:4,Today,DRUG,brand,zelparin,yes,wanted",
            "OWN:5,Tomorrow,DRUG,brand,zelparin,,ordinary");
    assertThat(Release.terms(Release.read(format, file)))
        .containsExactly(
            "ombidol | DRUG ingredient | OWN:1 | ingredients=ombidol",
            "Corset, \"Talver\" model | PROCEDURE device | OWN:2 OWN:3",
            "Today | DRUG brand | OWN:4 | ingredients=zelparin");
  }

  @Test
  void readsColumnsThatAreGivenByNumber() throws IOException {
    TableFormat format =
        new TableFormat(TableSyntax.BSV, new ColumnMapping(Map.of("term", "2", "code", "1")), ICD);
    Path file = release.file("own.bsv", "G9950|Talvian neuropathy", "G9951|Milker's \"elbow");
    assertThat(Release.terms(Release.read(format, file)))
        .containsExactly(
            "Talvian neuropathy | DIAGNOSIS disorder | ICD10CM:G99.50",
            "Milker's \"elbow | DIAGNOSIS disorder | ICD10CM:G99.51");
  }

  @Test
  void readsColumnsThatAreGivenByTheNamesOfTheFirstLine() throws IOException {
    TableFormat format =
        new TableFormat(
            TableSyntax.TSV, new ColumnMapping(Map.of("term", "long_desc", "code", "1")), ICD);
    Path file = release.file("own.tsv", "code\tlong_desc", "G9950\tTalvian neuropathy");
    Import imported = Release.read(format, file);
    assertThat(imported.report().rows()).isEqualTo(1);
    assertThat(Release.terms(imported))
        .containsExactly("Talvian neuropathy | DIAGNOSIS disorder | ICD10CM:G99.50");
  }

  @Test
  void aQuotedFieldMayRunOverLines() throws IOException {
    TableFormat format = new TableFormat(TableSyntax.CSV, ColumnMapping.byName(), ICD);
    Path file =
        release.file(
            "own.csv",
            "term,code,site",
            "\"Talvian",
            "neuropathy\",G99,\"low",
            "back\"",
            "Gout,M99");
    assertThat(Release.terms(Release.read(format, file)))
        .containsExactly(
            "Talvian neuropathy | DIAGNOSIS disorder | ICD10CM:G99 | site=low back",
            "Gout | DIAGNOSIS disorder | ICD10CM:M99");
  }

  @Test
  void malformedRowsAreNamedAndReadingGoesOnBehindThem() throws IOException {
    TableFormat format = new TableFormat(TableSyntax.CSV, ColumnMapping.byName(), NONE);
    Path file =
        release.file(
            "own.csv",
            "code,type,term",
            "OWN:1,DIAGNOSIS,\"Talvian gout",
            "OWN:2,DIAGNOSIS,Milker elbow",
            "OWN:3,DIAGNOSIS",
            "OWN:4,BEETLE,Talvian beetle",
            "5,DIAGNOSIS,Talvian ache");
    Import imported = Release.read(format, file);
    assertThat(imported.report().shown())
        .extracting(Finding::toString)
        .containsExactly(
            file + ":2: a quotation mark is open that no other one closes",
            file + ":4: expected at least 3 columns, found 2",
            file
                + ":5: expected one of the types [DRUG, DOSAGE, DIAGNOSIS, PROCEDURE, DATE,"
                + " CITATION], found \"BEETLE\"",
            file + ":6: expected codes as SYSTEM:CODE, or --system for all of them, found [5]");
    assertThat(Release.terms(imported)).containsExactly("Milker elbow | DIAGNOSIS - | OWN:2");
  }

  @Test
  void aTableWithoutTheColumnsIsRefused() throws IOException {
    TableFormat format =
        new TableFormat(TableSyntax.CSV, new ColumnMapping(Map.of("term", "7")), ICD);
    Path file = release.file("own.csv", "term,code", "Gout,M99");
    assertThatThrownBy(() -> Release.read(format, file))
        .isInstanceOf(WrongFormatException.class)
        .hasMessage(
            file
                + ":1: the file does not look like ICD10CM: expected columns separated by commas,"
                + " these among them: term=7, found \"term,code\".");
  }

  @Test
  void aColumnMustBeSomethingAndOneOfThemTheTerm() {
    assertThatThrownBy(() -> new ColumnMapping(Map.of("trem", "2")))
        .hasMessageStartingWith("a column cannot be \"trem\"; what it can be: term, code");
    assertThatThrownBy(() -> new ColumnMapping(Map.of("code", "2")))
        .hasMessage("say which column has the terms, for instance term=2");
  }
}
