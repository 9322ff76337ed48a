package org.rationale.gold.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/** A correction changes the lines of what was corrected, and no others. */
class BratDocumentTest {

  private static final Document DOCUMENT =
      new Document("case", "Norco 10/325 mg and Soma 350 mg for chronic low back pain.\n");

  private static final String ANN =
      """
      T1	DRUG 0 5	Norco
      A1	kind T1 brand
      N1	Reference T1 RxNorm:1	Norco
      T7	DOSAGE 6 15	10/325 mg
      A7	kind T7 strength
      T3	DRUG 20 24	Soma
      A9	course T3 current
      A3	kind T3 brand
      #1	AnnotatorNotes T3	see the request
      T4	DIAGNOSIS 44 57	low back pain
      A4	kind T4 finding
      R4	doseOf Arg1:T7 Arg2:T1
      """;

  private static BratDocument file() {
    return BratFormat.STRICT.reading(DOCUMENT, ANN, "case.ann").orThrow();
  }

  /** The file after one mention was replaced, a link to it dropped. */
  private static String replacing(int index, Mention... by) {
    AnnotatedDocument before = file().annotated();
    List<Mention> mentions = new ArrayList<>(before.mentions());
    Mention gone = mentions.remove(index);
    mentions.addAll(List.of(by));
    List<Link> links =
        before.links().stream()
            .filter(l -> !l.from().equals(gone) && !l.to().equals(gone))
            .toList();
    return BratFormat.write(file().with(new AnnotatedDocument(DOCUMENT, mentions, links)));
  }

  @Test
  void nothingCorrectedNothingChanged() {
    assertThat(BratFormat.write(file().with(file().annotated()))).isEqualTo(ANN);
  }

  @Test
  void aMovedBorderChangesOneLine() {
    assertThat(replacing(3, Mention.of(EntityType.DIAGNOSIS, "finding", 36, 57)))
        .isEqualTo(
            ANN.replace(
                "T4\tDIAGNOSIS 44 57\tlow back pain",
                "T4\tDIAGNOSIS 36 57\tchronic low back pain"));
  }

  @Test
  void anotherKindChangesOneLine() {
    assertThat(replacing(3, Mention.of(EntityType.DIAGNOSIS, "disorder", 44, 57)))
        .isEqualTo(ANN.replace("A4\tkind T4 finding", "A4\tkind T4 disorder"));
  }

  @Test
  void anotherTypeKeepsTheId() {
    assertThat(replacing(3, Mention.of(EntityType.PROCEDURE, "test", 44, 57)))
        .isEqualTo(
            ANN.replace("T4\tDIAGNOSIS", "T4\tPROCEDURE")
                .replace("A4\tkind T4 finding", "A4\tkind T4 test"));
  }

  @Test
  void aNewAttributeIsOneNewLineWithAFreeNumber() {
    Mention pain = file().annotated().mentions().get(3);

    assertThat(replacing(3, pain.with("assertion", "present")))
        .isEqualTo(ANN.replace("A4\tkind", "A10\tassertion T4 present\nA4\tkind"));
  }

  @Test
  void aNewLabelGetsTheNextNumberInItsPlace() {
    assertThat(replacing(3, file().annotated().mentions().get(3), dose("strength")))
        .isEqualTo(
            ANN.replace("T4\tDIAG", "T8\tDOSAGE 25 31\t350 mg\nA8\tkind T8 strength\nT4\tDIAG"));
  }

  private static Mention dose(String kind) {
    return Mention.of(EntityType.DOSAGE, kind, 25, 31);
  }

  @Test
  void aDeletedLabelTakesWhatBelongsToItAlong() {
    assertThat(replacing(2)).isEqualTo(ANN.replaceAll("(?m)^.*T3.*\n", ""));
    assertThat(replacing(0)).isEqualTo(ANN.replaceAll("(?m)^.*T1\\b.*\n", ""));
  }

  @Test
  void ofTwoCandidatesTheOneThatSharesMoreKeepsTheId() {
    assertThat(
            replacing(
                3,
                Mention.of(EntityType.DIAGNOSIS, "finding", 44, 47),
                Mention.of(EntityType.DIAGNOSIS, "finding", 48, 57)))
        .contains("T8\tDIAGNOSIS 44 47\tlow\nA8\tkind T8 finding\n")
        .contains("T4\tDIAGNOSIS 48 57\tback pain\nA4\tkind T4 finding\n");
  }

  @Test
  void twoLabelsOfOneTextKeepTheirIdsByType() {
    Document document = new Document("case", "ketamine");
    String ann =
        """
        T1	DIAGNOSIS 0 8	ketamine
        A1	kind T1 finding
        T2	DRUG 0 8	ketamine
        A2	kind T2 class
        """;
    AnnotatedDocument corrected =
        new AnnotatedDocument(
            document,
            List.of(
                Mention.of(EntityType.DRUG, "ingredient", 0, 8),
                Mention.of(EntityType.PROCEDURE, "test", 0, 8)));

    BratDocument file = BratFormat.STRICT.reading(document, ann, "case.ann").orThrow();

    assertThat(BratFormat.write(file.with(corrected)))
        .isEqualTo(
            """
            T2	DRUG 0 8	ketamine
            A2	kind T2 ingredient
            T1	PROCEDURE 0 8	ketamine
            A1	kind T1 test
            """);
  }

  @Test
  void aNewLinkGetsTheNextNumber() {
    AnnotatedDocument before = file().annotated();
    List<Link> links = new ArrayList<>(before.links());
    links.add(new Link("doseOf", before.mentions().get(2), before.mentions().get(0)));

    assertThat(
            BratFormat.write(
                file().with(new AnnotatedDocument(DOCUMENT, before.mentions(), links))))
        .isEqualTo(ANN + "R5\tdoseOf Arg1:T3 Arg2:T1\n");
  }

  @Test
  void labelsWithoutIdsAreNumberedInDocumentOrder() {
    Mention soma = Mention.of(EntityType.DRUG, "brand", 20, 24);
    Mention norco =
        new Mention(
            EntityType.DRUG,
            List.of(new Span(0, 5)),
            Map.of("kind", "brand", "course", "current", "bearer", "patient"));
    Mention pain = Mention.of(EntityType.DIAGNOSIS, 44, 57).with("assertion", "present");

    assertThat(
            BratFormat.write(
                new AnnotatedDocument(
                    DOCUMENT, List.of(pain, soma, norco), List.of(new Link("same", soma, norco)))))
        .isEqualTo(
            """
            T1	DRUG 0 5	Norco
            A4	bearer T1 patient
            A5	course T1 current
            A1	kind T1 brand
            T2	DRUG 20 24	Soma
            A2	kind T2 brand
            T3	DIAGNOSIS 44 57	low back pain
            A3	assertion T3 present
            R1	same Arg1:T2 Arg2:T1
            """);
  }

  @Test
  void anotherTextCannotCorrect() {
    AnnotatedDocument other = new AnnotatedDocument(new Document("case", "Soma"), List.of());

    assertThatThrownBy(() -> file().with(other))
        .hasMessage(
            "the labels of case cannot be corrected by those of case, which is another document or"
                + " text");
  }

  @Test
  void whatTheFormatCannotHoldIsNotWritten() {
    assertThatThrownBy(() -> write(Mention.of(EntityType.DRUG, 19, 24)))
        .hasMessage("case: T1 DRUG: a span starts or ends with white space; trim it");
    assertThatThrownBy(() -> write(dose("a\nb")))
        .hasMessageStartingWith("case: a brat file cannot hold A1<TAB>kind T1 a\nb; its parts may");
    assertThatThrownBy(() -> write(dose("")))
        .hasMessageStartingWith("case: a brat file cannot hold A1<TAB>kind T1; its parts may");
    assertThatThrownBy(
            () ->
                BratFormat.write(
                    new AnnotatedDocument(
                        DOCUMENT, List.of(), List.of(new Link("of", dose("a"), dose("b"))))))
        .hasMessageStartingWith("a link joins two mentions of its document, but Link");
  }

  @Test
  void halfACharacterIsNotWritten() {
    Document pill = new Document("pill", "💊 Soma");

    assertThatThrownBy(
            () ->
                BratFormat.write(
                    new AnnotatedDocument(pill, List.of(Mention.of(EntityType.DRUG, 1, 7)))))
        .hasMessage(
            "pill: T1 DRUG: position 1 is outside the text, which has 7 UTF-16 positions, or between"
                + " the two halves of a character");
  }

  private static String write(Mention mention) {
    return BratFormat.write(new AnnotatedDocument(DOCUMENT, List.of(mention)));
  }
}
