package org.rationale.gold.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.file.Finding;
import org.rationale.gold.brat.BratFormat;

class GoldCheckTest {

  private static final GoldCheck CHECK = new GoldCheck(Schema.standard(), false);

  /** Labels the marked parts of a text: {@code [Soma|DRUG.brand]}, also one inside another. */
  private static AnnotatedDocument marked(String marked) {
    return MarkedText.read(marked);
  }

  private static List<String> findings(GoldCheck check, String marked) {
    AnnotatedDocument annotated = marked(marked);
    return check.check(annotated.document(), BratFormat.write(annotated), "case.ann").stream()
        .map(Finding::toString)
        .toList();
  }

  private static List<String> findings(String marked) {
    return findings(CHECK, marked);
  }

  @Test
  void goodGoldHasNoFindings() {
    assertThat(
            findings(
                "CLINICAL CASE SUMMARY\n[right ankle\n\npain|DIAGNOSIS.finding] since [2012|DATE], "
                    + "[[ketamine|DRUG.ingredient] infusion|PROCEDURE.treatment] by "
                    + "[Opioids Guidelines MTUS ([July 28, 2016|DATE])|CITATION.guideline], "
                    + "[#60|DOSAGE.quantity]"))
        .isEmpty();
  }

  @Nested
  class Types {

    @Test
    void thatTheSchemaDoesNotKnow() {
      assertThat(findings("[Soma|MEDICATION.brand]"))
          .containsExactly(
              "case.ann:1: T1 MEDICATION \"Soma\" has a type that the schema does not know; the types"
                  + " are DRUG, DOSAGE, DIAGNOSIS, PROCEDURE, DATE, CITATION");
    }

    @Test
    void withoutTheirKind() {
      assertThat(findings("[pain|DIAGNOSIS]"))
          .containsExactly(
              "case.ann:1: T1 DIAGNOSIS \"pain\" has no kind; give it one of disorder, finding");
    }

    @Test
    void withAnotherTypesKind() {
      assertThat(findings("[pain|DIAGNOSIS.brand] and [Soma|DRUG.finding]"))
          .containsExactly(
              "case.ann:1: T1 DIAGNOSIS \"pain\" has the kind brand; expected disorder, finding",
              "case.ann:3: T2 DRUG \"Soma\" has the kind finding; expected ingredient, brand, class,"
                  + " compound");
    }

    @Test
    void datesHaveNoKind() {
      assertThat(findings("[2012|DATE.year]"))
          .containsExactly(
              "case.ann:1: T1 DATE \"2012\" has the attribute kind, which labels of this type have"
                  + " not; delete it");
    }

    private List<String> messages(String text, Mention mention) {
      Document document = new Document("case", text);
      return CHECK
          .check(
              document,
              BratFormat.write(new AnnotatedDocument(document, List.of(mention))),
              "case.ann")
          .stream()
          .map(Finding::message)
          .toList();
    }

    @Test
    void valuesAreIsoDates() {
      assertThat(
              messages("2/29/2015", Mention.of(EntityType.DATE, 0, 9).with("value", "2015-02-29")))
          .containsExactly(
              "T1 DATE \"2/29/2015\" has the value 2015-02-29; expected a date of the calendar as"
                  + " yyyy, yyyy-mm or yyyy-mm-dd");
    }

    @Test
    void normalFormsOfAnotherKind() {
      Mention cream = Mention.of(EntityType.DOSAGE, "form", 0, 5);

      assertThat(messages("cream", cream.with("value", "cream").with("unit", "g")))
          .containsExactly(
              "T1 DOSAGE \"cream\" has the attribute unit, which labels of the kind form have not;"
                  + " delete it");
    }

    @Test
    void sameTextWithOtherNormalForms() {
      Document document = new Document("case", "CRPS, CRPS");
      Mention first = Mention.of(EntityType.DIAGNOSIS, "disorder", 0, 4);
      Mention second = Mention.of(EntityType.DIAGNOSIS, "disorder", 6, 10);

      assertThat(
              new GoldCheck(Schema.standard(), true)
                  .check(
                      document,
                      BratFormat.write(
                          new AnnotatedDocument(
                              document,
                              List.of(
                                  first.with("head", "complex regional pain syndrome"),
                                  second.with("head", "chronic renal perfusion study")))),
                      "case.ann"))
          .isEmpty();
    }
  }

  @Nested
  class Shapes {

    @Test
    void punctuationAtTheEnds() {
      assertThat(findings("[Soma,|DRUG.brand]"))
          .containsExactly("case.ann:1: T1 DRUG \"Soma,\" ends with \",\"; leave it out");
    }

    @Test
    void gaps() {
      assertThat(
              CHECK.check(
                  new Document("case", "left and right shoulder pain"),
                  "T1\tDIAGNOSIS 0 4;15 28\tleft shoulder pain\nA1\tkind T1 finding\n",
                  "case.ann"))
          .extracting(Finding::toString)
          .containsExactly(
              "case.ann:1: T1 DIAGNOSIS \"left shoulder pain\" has a gap with words in it; a label is"
                  + " one contiguous span, so label the whole or each part by itself");
    }

    @Test
    void boilerplate() {
      assertThat(findings("Norco [Soma|DRUG.brand]\nCLINICAL CASE SUMMARY\n[Norco|DRUG.brand]"))
          .containsExactly(
              "case.ann:1: T1 DRUG \"Soma\" stands before CLINICAL CASE SUMMARY, where nothing is"
                  + " labelled; delete it");
    }
  }

  @Nested
  class Overlaps {

    @Test
    void insideOtherTypes() {
      assertThat(
              findings(
                  "[ODG, [pain|DIAGNOSIS.finding]|CITATION.guideline], "
                      + "[[neck|PROCEDURE.test] pain|DIAGNOSIS.finding]"))
          .containsExactly(
              "case.ann:3: T2 DIAGNOSIS \"pain\" stands inside T1 CITATION \"ODG, pain\" (line 1),"
                  + " where its type is not labelled; delete the shorter",
              "case.ann:7: T4 PROCEDURE \"neck\" stands inside T3 DIAGNOSIS \"neck pain\" (line 5),"
                  + " where its type is not labelled; delete the shorter");
    }

    @Test
    void aYearInsideACitation() {
      assertThat(findings("[MTUS [2004|DATE]|CITATION.guideline]"))
          .containsExactly(
              "case.ann:3: T2 DATE \"2004\" stands inside T1 CITATION \"MTUS 2004\" (line 1), where"
                  + " only a date with day, month and year is labelled; delete it");
    }

    @Test
    void sameTextTwice() {
      assertThat(findings("[[Soma|DRUG.brand]|DRUG.class], [[ketamine|DRUG.class]|PROCEDURE.test]"))
          .containsExactly(
              "case.ann:3: T2 DRUG \"Soma\" labels the same text as T1 DRUG \"Soma\" (line 1); delete"
                  + " one of the two",
              "case.ann:7: T4 PROCEDURE \"ketamine\" labels the same text as T3 DRUG \"ketamine\""
                  + " (line 5); decide which type it is and delete the other");
    }

    @Test
    void labelsThatTouchDoNotOverlap() {
      assertThat(findings("[PT|PROCEDURE.treatment][#6|DOSAGE.sessions]")).isEmpty();
    }

    @Test
    void crossing() {
      Document document = new Document("case", "left ankle block");

      assertThat(
              CHECK.check(
                  document,
                  BratFormat.write(
                      new AnnotatedDocument(
                          document,
                          List.of(
                              Mention.of(EntityType.DIAGNOSIS, "finding", 0, 10),
                              Mention.of(EntityType.PROCEDURE, "treatment", 5, 16)))),
                  "case.ann"))
          .extracting(Finding::toString)
          .containsExactly(
              "case.ann:3: T2 PROCEDURE \"ankle block\" overlaps T1 DIAGNOSIS \"left ankle\" (line 1),"
                  + " but neither holds the other; keep the longer, or move a border");
    }
  }

  @Nested
  class Consistency {

    private final GoldCheck check = new GoldCheck(Schema.standard(), true);

    @Test
    void warnsOfTheSameTextWithoutALabel() {
      assertThat(findings(check, "[low back pain|DIAGNOSIS.finding] and then Low\nBack Pain again"))
          .containsExactly(
              "case.ann:1: warning: T1 DIAGNOSIS \"low back pain\" is labelled here, but not at 23 36"
                  + " (…low back pain and then Low Back Pain again…); label it there, or see why not");
    }

    @Test
    void warnsInsideAProcedureWhereADrugMayStand() {
      assertThat(findings(check, "[steroid|DRUG.class], [steroid injection|PROCEDURE.treatment]"))
          .containsExactly(
              "case.ann:1: warning: T1 DRUG \"steroid\" is labelled here, but not at 9 16 (…steroid,"
                  + " steroid injection…); label it there, or see why not");
    }

    @Test
    void isSilentWhereALabelMayNotStandAndInsideOtherWords() {
      assertThat(
              findings(
                  check,
                  "MTUS pain\nCLINICAL CASE SUMMARY [pain|DIAGNOSIS.finding], "
                      + "[back pain|DIAGNOSIS.finding], [ODG, pain|CITATION.guideline], painful, "
                      + "[MTUS|CITATION.short], Non-MTUS"))
          .isEmpty();
    }

    @Test
    void isAskedFor() {
      assertThat(findings("[pain|DIAGNOSIS.finding] pain")).isEmpty();
    }
  }

  @Test
  void linksWaitForTheSchema() {
    assertThat(
            CHECK.check(
                new Document("case", "Soma 350 mg"),
                """
                T1	DRUG 0 4	Soma
                A1	kind T1 brand
                T2	DOSAGE 5 11	350 mg
                A2	kind T2 strength
                R1	doseOf Arg1:T2 Arg2:T1
                """,
                "case.ann"))
        .containsExactly(
            Finding.error("case.ann", 3, "R1 of T2: the schema has no link doseOf; delete it"));
  }

  @Test
  void neverStopsAtTheFirst() {
    assertThat(
            CHECK.check(
                new Document("case", "Soma, Norco, pain"),
                "T1\tDRUG 1 5\tSoma\nA1\tkind T1 brand\n?\nT3\tDRUG 6 12\tNorco,\nA3\tkind T3 drug\n"
                    + "T4\tDIAGNOSIS 13 17\tpain",
                "case.ann"))
        .extracting(Finding::toString)
        .containsExactly(
            "case.ann:1: the text at 1 5 is \"oma,\", but the line says \"Soma\"; the offsets fit when"
                + " counted in Unicode code points from 1, or with a byte order mark before the text; in"
                + " code points they are 0 4",
            "case.ann:3: a line starts with T (label), A (attribute), R (link), N (normal form) or #"
                + " (note), but this one starts with \"?\"; delete or correct it",
            "case.ann:4: T3 DRUG \"Norco,\" has the kind drug; expected ingredient, brand, class,"
                + " compound",
            "case.ann:4: T3 DRUG \"Norco,\" ends with \",\"; leave it out",
            "case.ann:6: the last line has no line end; add one (LF)",
            "case.ann:6: T4 DIAGNOSIS \"pain\" has no kind; give it one of disorder, finding");
  }

  @Nested
  class Corpora {

    @TempDir private Path folder;

    private Path labels;

    @BeforeEach
    void aCorpusOfTwo() throws IOException {
      Files.createDirectory(folder.resolve("documents"));
      labels = Files.createDirectory(folder.resolve("labels"));
      text("one", "Soma");
      text("two", "90° of Soma");
      label("one", "T1\tDRUG 0 4\tSoma\nA1\tkind T1 brand\n");
      label("two", "");
      manifest("unicode code point");
    }

    private Path text(String id, String text) throws IOException {
      return Files.writeString(folder.resolve("documents").resolve(id + ".txt"), text);
    }

    private Path label(String id, String ann) throws IOException {
      return Files.writeString(labels.resolve(id + ".ann"), ann);
    }

    private void manifest(String offsetUnit) throws IOException {
      Files.writeString(
          folder.resolve("corpus.json"),
          """
          {"schema": 1, "guidelines": "1", "offsetUnit": "%s", "documents": [
            {"id": "one", "file": "documents/one.txt", "origin": "test", "split": "test",
             "sha256": "ba18a3bd10773e02be2b2a8dc8ead3785c9b1d5edcd62bf04ecd09fdec363745"},
            {"id": "two", "file": "documents/two.txt", "origin": "test", "split": "test",
             "sha256": "5ae065802120fa1b82a7e61f18fcef9db820a741fdd58cbb3d6cbab239e3bb49"}]}
          """
              .formatted(offsetUnit));
    }

    private List<String> findings() throws IOException {
      return CHECK.check(folder.resolve("corpus.json"), labels).stream()
          .map(Finding::toString)
          .map(f -> f.replace(folder + "/", ""))
          .toList();
    }

    @Test
    void goodOnesHaveNoFindings() throws IOException {
      assertThat(findings()).isEmpty();
    }

    @Test
    void missingAndSurplusFilesOfLabels() throws IOException {
      Files.delete(labels.resolve("two.ann"));
      label("three", "");
      Files.writeString(labels.resolve("README.md"), "not a file of labels");

      assertThat(findings())
          .containsExactly(
              "labels/three.ann: the corpus has no document three; add it to the corpus, or rename or"
                  + " delete this file",
              "labels/two.ann: the file is missing: the corpus has the document two; label it, or"
                  + " write an empty file if there is nothing to label");
    }

    @Test
    void changedAndMissingTexts() throws IOException {
      text("one", "Sorna");
      Files.delete(folder.resolve("documents").resolve("two.txt"));

      assertThat(findings())
          .containsExactly(
              "documents/one.txt: its SHA-256 is"
                  + " f6d514686fde7275b0838dc8ffde561337e03fbf5bd37d0b5699a2c7651d826e, but corpus.json"
                  + " says ba18a3bd10773e02be2b2a8dc8ead3785c9b1d5edcd62bf04ecd09fdec363745. Bring back"
                  + " the original text; labels fit no other",
              "documents/two.txt: there is no such file. Check the spelling of its name",
              "labels/one.ann:1: the text at 0 4 is \"Sorn\", but the line says \"Soma\"; \"Soma\" is"
                  + " nowhere in the text: compare it with the original");
    }

    @Test
    void filesInAnotherEncodingStopNoOther() throws IOException {
      Files.write(
          labels.resolve("two.ann"),
          "T1\tDIAGNOSIS 0 3\t90°\n".getBytes(StandardCharsets.ISO_8859_1));
      label("one", "T1\tDRUG 0 4\tSoma\n");

      assertThat(findings())
          .containsExactly(
              "labels/one.ann:1: T1 DRUG \"Soma\" has no kind; give it one of ingredient, brand,"
                  + " class, compound",
              "labels/two.ann:1: byte 0xB0 (byte 20 of the file) is not UTF-8; save the file as"
                  + " UTF-8");
    }

    @Test
    void anotherOffsetUnit() throws IOException {
      manifest("byte");

      assertThat(findings())
          .containsExactly(
              "corpus.json: the offsetUnit of labels is \"unicode code point\", but there is"
                  + " \"byte\"; correct it");
    }

    @Test
    void noFolder() {
      Path none = folder.resolve("none");

      assertThatThrownBy(() -> CHECK.check(folder.resolve("corpus.json"), none))
          .isInstanceOf(IOException.class)
          .hasMessage(none + ": there is no such folder; name the one with the .ann files");
    }

    @Test
    void aFileThatIsAFolder() throws IOException {
      Files.delete(labels.resolve("one.ann"));
      Files.createDirectory(labels.resolve("one.ann"));

      assertThat(findings())
          .containsExactly(
              "labels/one.ann: the file cannot be read (java.io.IOException: Is a directory); check"
                  + " its permissions");
    }
  }
}
