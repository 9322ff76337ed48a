package org.rationale.annotators.lexicon.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.annotators.lexicon.compiled.LexiconSource;
import org.rationale.annotators.lexicon.compiled.Term;
import org.rationale.annotators.lexicon.scratch.Scratch;
import org.rationale.annotators.lexicon.terminology.format.ColumnMapping;
import org.rationale.annotators.lexicon.terminology.format.TableDefaults;
import org.rationale.annotators.lexicon.terminology.format.TableFormat;
import org.rationale.annotators.lexicon.terminology.format.TableSyntax;
import org.rationale.corpus.EntityType;

class ImportTest {

  private static final TerminologyFormat DRUGS =
      new TableFormat(
          TableSyntax.TSV,
          ColumnMapping.byName(),
          new TableDefaults(new Sort(EntityType.DRUG, "brand"), "OWN", false));

  @TempDir private Path folder;
  private Release release;

  @BeforeEach
  void aRelease() {
    release = new Release(folder);
  }

  @Test
  void theFilesAreKeptWithTheirHash() throws IOException {
    Path file = release.file("own.tsv", "term", "Ombix");
    Files.writeString(file, "term\nOmbix\n");
    assertThat(Release.read(DRUGS, file).sources())
        .containsExactly(
            new LexiconSource(
                "OWN",
                "tsv",
                "own.tsv",
                "1073fc4668380691d2ae60bb56df5cd6df64445ed35080772f4ef44608671ee6",
                1,
                1));
  }

  @Test
  void everyTermAndRowIsReportedWithWhatBecameOfIt() throws IOException {
    Path file =
        release.file("own.tsv", "code\tterm", "1\tOmbix", "2\tombix", "3\tA & D", "4", "5\t7 %");
    assertThat(Release.log(DRUGS, file))
        .containsExactly(
            "2 TAKEN Ombix ",
            "3 LEFT_OUT ombix is there already; codes joined",
            "4 LEFT_OUT A & D single letters, such as A & D",
            "5 MALFORMED  expected at least 2 columns, found 1",
            "6 LEFT_OUT 7 % no letter in it");
  }

  @Test
  void termsCountForTheFileThatHasThemFirst() throws IOException {
    Path one = release.file("one.tsv", "term", "Ombix", "Zelpax");
    Path other = release.file("other.tsv", "term", "ZELPAX", "Duozel", "ombix", "Duozel");
    Import imported = Release.read(DRUGS, one, other);
    assertThat(Release.terms(imported))
        .containsExactly("Ombix | DRUG brand", "Zelpax | DRUG brand", "Duozel | DRUG brand");
    assertThat(imported.sources())
        .extracting(LexiconSource::file, LexiconSource::rows, LexiconSource::terms)
        .containsExactly(tuple("one.tsv", 2L, 2L), tuple("other.tsv", 4L, 1L));
  }

  @Test
  void termsCanBeReadAsOftenAsIsNeeded() throws IOException {
    Import imported = Release.read(DRUGS, release.file("own.tsv", "term", "Ombix", "Zelpax"));
    assertThat(Release.terms(imported)).isEqualTo(Release.terms(imported)).hasSize(2);
    Iterator<Term> terms = imported.terms().iterator();
    terms.next();
    terms.next();
    assertThat(terms.hasNext()).isFalse();
    assertThatThrownBy(terms::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void whatIsSaidTwiceIsJoined() throws IOException {
    TerminologyFormat format =
        new TableFormat(
            TableSyntax.CSV,
            ColumnMapping.byName(),
            new TableDefaults(new Sort(EntityType.DRUG, "brand"), "OWN", false));
    Path file =
        release.file(
            "own.csv",
            "term,type,kind,code,ingredients",
            "Ombix,,,2,ombidol",
            "ombix,,,1,",
            "Zelpax,,,3,zelparin",
            "ZELPAX,,,4,ombidol",
            "zelparin,,brand,5,",
            "Zelparin,,ingredient,5,",
            "Ombix,DIAGNOSIS,,6,");
    Import imported = Release.read(format, file);
    assertThat(Release.terms(imported))
        .containsExactly(
            "Ombix | DRUG brand | OWN:1 OWN:2 | ingredients=ombidol",
            "Zelpax | DRUG brand | OWN:3 OWN:4",
            "zelparin | DRUG ingredient | OWN:5");
    assertThat(imported.report().leftOut(Reason.DUPLICATE)).isEqualTo(3);
    assertThat(imported.report().leftOut(Reason.OTHER_TYPE)).isEqualTo(1);
  }

  @Test
  void termsThatSomeoneWantsAreTakenAllTheSame() throws IOException {
    Path file = release.file("own.tsv", "term", "Today", "T3", "A & D", "Tomorrow", "%");
    Import imported =
        Import.of(
            DRUGS,
            List.of(file),
            ImportOptions.usual().with(List.of("today", "t3", "a & d", "%")),
            Scratch.inMemory());
    assertThat(imported.terms())
        .extracting(term -> term.text())
        .containsExactly("Today", "T3", "A & D");
  }

  @Test
  void aWrongFormatIsRefusedAndTheLikelyOneNamed() throws IOException {
    Path file = release.file("products.txt", "Ingredient~Trade_Name~Appl_Type~Appl_No", "A~B~N~1");
    TerminologyFormat hcpcs = TerminologyFormats.named("hcpcs").orElseThrow();
    assertThatThrownBy(() -> Release.read(hcpcs, file))
        .isInstanceOf(WrongFormatException.class)
        .hasMessage(
            file
                + ":1: the file does not look like HCPCS: expected the fixed-width file (columns 1-5"
                + " a code, 6-10 a number, 11 a record type of 3, 4, 7 or 8, 12-91 a description),"
                + " found \"Ingredient~Trade_Name~Appl_Type~Appl_No\". It looks like Orange Book:"
                + " try the format orangebook.");
  }

  @Test
  void filesWithoutARowAreRefused() throws IOException {
    Path empty = release.file("empty.tsv", "", "");
    assertThatThrownBy(() -> Release.read(DRUGS, empty))
        .isInstanceOf(WrongFormatException.class)
        .hasMessageContaining("the file is empty");
    Path broken = release.file("broken.tsv", "code\tterm", "1", "2");
    assertThatThrownBy(() -> Release.read(DRUGS, broken))
        .isInstanceOf(WrongFormatException.class)
        .hasMessageContaining("has no row in this format");
    assertThatThrownBy(() -> Release.read(DRUGS, folder.resolve("missing.tsv")))
        .isInstanceOf(NoSuchFileException.class);
    TerminologyFormat rxnorm = TerminologyFormats.named("rxnorm").orElseThrow();
    assertThatThrownBy(() -> Release.read(rxnorm, release.zipped("some.zip", empty)))
        .isInstanceOf(WrongFormatException.class)
        .hasMessageContaining("there is no file of RxNorm in it; expected RXNCONSO.RRF");
  }

  @Test
  void otherEncodingsAreRefused() throws IOException {
    Path file = release.file("own.tsv", StandardCharsets.UTF_16LE, "term", "Ombix");
    assertThatThrownBy(() -> Release.read(DRUGS, file))
        .isInstanceOf(WrongFormatException.class)
        .hasMessageStartingWith(file + ": this is no text file in UTF-8: line 1 holds zero bytes");
  }

  @Test
  void capitalsTellAnAbbreviationUnlessTheFileIsAllInCapitals() throws IOException {
    TerminologyFormat format =
        new TableFormat(
            TableSyntax.TSV,
            ColumnMapping.byName(),
            new TableDefaults(new Sort(EntityType.DIAGNOSIS, "disorder"), "", false));
    Path mixed = release.file("mixed.tsv", "term", "CRPS", "gout", "GERD2X", "bunion");
    assertThat(Release.read(format, mixed).terms())
        .extracting(Term::text, Term::asWritten)
        .containsExactly(
            tuple("CRPS", true),
            tuple("gout", false),
            tuple("GERD2X", false),
            tuple("bunion", false));
    Path shouted = release.file("shouted.tsv", "term", "CRPS", "GOUT", "LUMBAR SPRAIN");
    assertThat(Release.read(format, shouted).terms()).noneMatch(Term::asWritten);
    assertThat(Release.read(DRUGS, release.file("drugs.tsv", "term", "APAP", "Ombix")).terms())
        .noneMatch(Term::asWritten);
  }

  @Test
  void formatsAreFoundByName() {
    assertThat(TerminologyFormats.published())
        .extracting(TerminologyFormat::name)
        .containsExactly("rxnorm", "umls", "icd10cm", "hcpcs", "orangebook", "ndc", "snomedct");
    assertThat(TerminologyFormats.named("RxNorm")).isEmpty();
  }
}
