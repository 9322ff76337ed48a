package org.rationale.gold.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.corpus.file.Finding;
import org.rationale.gold.format.FormatException;

class StrictReadingTest {

  private static final String TEXT = "Norco 10/325 mg and Soma for low back \n\npain.\n";

  private static List<String> findings(String text, String... lines) {
    return BratFormat.STRICT
        .reading(new Document("case", text), String.join("\n", lines), "case.ann")
        .findings()
        .stream()
        .map(Finding::toString)
        .toList();
  }

  private static List<String> findings(String ann) {
    return findings(TEXT, ann);
  }

  @Test
  void readsLabelsAttributesAndLinks() {
    AnnotatedDocument read =
        BratFormat.STRICT.read(
            new Document("case", TEXT),
            """
            T1	DRUG 0 5	Norco
            A1	kind T1 brand
            T2	DOSAGE 6 15	10/325 mg
            A2	kind T2 strength
            T4	DIAGNOSIS 29 37;40 44	low back pain
            A4	kind T4 finding
            R1	doseOf Arg1:T2 Arg2:T1
            """,
            "case.ann");

    Mention norco = Mention.of(EntityType.DRUG, "brand", 0, 5);
    Mention strength = Mention.of(EntityType.DOSAGE, "strength", 6, 15);
    assertThat(read.mentions())
        .containsExactly(norco, strength, Mention.of(EntityType.DIAGNOSIS, "finding", 29, 44));
    assertThat(read.links()).containsExactly(new Link("doseOf", strength, norco));
  }

  @Test
  void fragmentsWithWordsBetweenThemStayApart() {
    AnnotatedDocument read =
        BratFormat.STRICT.read(
            new Document("case", "left and right shoulder"),
            "T1\tDIAGNOSIS 0 4;15 23\tleft shoulder\n",
            "case.ann");

    assertThat(read.mentions())
        .containsExactly(
            new Mention(EntityType.DIAGNOSIS, List.of(new Span(0, 4), new Span(15, 23)), Map.of()));
  }

  @Test
  void anEmptyFileHasNoLabels() {
    assertThat(findings("")).isEmpty();
  }

  @Test
  void throwsEverythingThatIsWrongAtOnce() {
    assertThatThrownBy(
            () ->
                BratFormat.STRICT.read(
                    new Document("case", TEXT), "T1\tDRUG 0 5\tSoma\nX\n", "case.ann"))
        .isInstanceOf(FormatException.class)
        .hasMessage(
            """
            case.ann:1: the text at 0 5 is "Norco", but the line says "Soma"; "Soma" stands at 20 24
            case.ann:2: a line starts with T (label), A (attribute), R (link), N (normal form) or # \
            (note), but this one starts with "X"; delete or correct it""");
  }

  @Nested
  class Files {

    @Test
    void byteOrderMark() {
      assertThat(findings("\uFEFFT1\tDRUG 0 5\tNorco\n"))
          .containsExactly(
              "case.ann:1: the file starts with a byte order mark; save it as UTF-8 without one");
    }

    @Test
    void carriageReturnsAreToldOfOnce() {
      assertThat(findings("T1\tDRUG 0 5\tNorco\r\nT2\tDRUG 20 24\tSoma\r\n"))
          .containsExactly("case.ann:1: lines end with CRLF; save the file with LF line ends");
    }

    @Test
    void lastLineEnd() {
      assertThat(findings("T1\tDRUG 0 5\tNorco\nT2\tDRUG 20 24\tSoma"))
          .containsExactly("case.ann:2: the last line has no line end; add one (LF)");
    }

    @Test
    void emptyLines() {
      assertThat(findings("\nT1\tDRUG 0 5\tNorco\n\n"))
          .containsExactly(
              "case.ann:1: the line is empty; delete it",
              "case.ann:3: the line is empty; delete it");
    }
  }

  @Nested
  class Lines {

    @Test
    void blanksForTabs() {
      assertThat(findings("T1 DRUG 0 5 Norco\n"))
          .containsExactly(
              "case.ann:1: expected T1<TAB>TYPE start end<TAB>text, but the line is T1 DRUG 0 5"
                  + " Norco");
    }

    @Test
    void offsetsThatAreNone() {
      assertThat(findings("T1\tDRUG 0-5\tNorco\n"))
          .containsExactly(
              "case.ann:1: expected a type and its offsets, as in \"DRUG 10 14\" or \"DRUG 10 14;15"
                  + " 20\", but there is \"DRUG 0-5\"");
    }

    @Test
    void offsetsTooLargeForAnyText() {
      assertThat(findings("T1\tDRUG 0 99999999999\tNorco\n"))
          .containsExactly(
              "case.ann:1: an offset is a number below 2147483648, but there is 99999999999");
    }

    @Test
    void endBeforeStart() {
      assertThat(findings("T1\tDRUG 5 0\tNorco\nT2\tDRUG 5 5\tx\n"))
          .containsExactly(
              "case.ann:1: the end must be greater than the start, but the offsets are 5 0",
              "case.ann:2: the end must be greater than the start, but the offsets are 5 5");
    }

    @Test
    void fragmentsOutOfOrder() {
      assertThat(findings("T1\tDRUG 20 24;0 5\tSoma Norco\n"))
          .containsExactly(
              "case.ann:1: the fragments of a label stand in order and apart, but they are 20 24;0"
                  + " 5");
    }

    @Test
    void otherLines() {
      assertThat(
              findings(
                  """
                  A1	kind
                  R1	doseOf T1 T2
                  N1	Reference T1 2101	carisoprodol
                  #1	AnnotatorNotes T1
                  """))
          .containsExactly(
              "case.ann:1: expected A1<TAB>name T1 value, but the line is A1<TAB>kind",
              "case.ann:2: expected R1<TAB>TYPE Arg1:T1 Arg2:T2, but the line is R1<TAB>doseOf T1 T2",
              "case.ann:3: expected N1<TAB>Reference T1 SOURCE:ID<TAB>name, but the line is"
                  + " N1<TAB>Reference T1 2101<TAB>carisoprodol",
              "case.ann:4: expected #1<TAB>AnnotatorNotes T1<TAB>text, but the line is"
                  + " #1<TAB>AnnotatorNotes T1");
    }

    @Test
    void eventsAndEquivalences() {
      assertThat(findings("T1\tDRUG 0 5\tNorco\nE1\tOrder:T1\n*\tEquiv T1 T1\n"))
          .containsExactly(
              "case.ann:2: events (E) and equivalences (*) have no place in gold; write links (R)"
                  + " instead",
              "case.ann:3: events (E) and equivalences (*) have no place in gold; write links (R)"
                  + " instead");
    }

    @Test
    void moreBlanksThanOne() {
      assertThat(findings("T1\tDRUG  0 5\tNorco\nA1\tkind T1  brand\n"))
          .containsExactly(
              "case.ann:1: expected T1<TAB>DRUG 0 5<TAB>Norco in this form",
              "case.ann:2: expected A1<TAB>kind T1 brand in this form");
    }

    @Test
    void rolesOfOtherNames() {
      assertThat(findings("T1\tDRUG 0 5\tNorco\nR1\tsame Drug:T1 Other:T1\n"))
          .containsExactly("case.ann:2: expected R1<TAB>same Arg1:T1 Arg2:T1 in this form");
    }

    @Test
    void aTabInAValue() {
      assertThat(findings("T1\tDRUG 0 5\tNorco\nA1\tkind T1 brand\tname\n"))
          .containsExactly(
              "case.ann:2: the line holds a tab or a line break of another kind; delete it");
    }
  }

  @Nested
  class Ids {

    @Test
    void areUnique() {
      assertThat(findings("T1\tDRUG 0 5\tNorco\nT1\tDRUG 20 24\tSoma\n"))
          .containsExactly(
              "case.ann:2: the id T1 is taken by line 1; give this line a number that is not used"
                  + " yet");
    }

    @Test
    void areALetterAndANumber() {
      assertThat(findings("T01\tDRUG 0 5\tNorco\nM1\tkind T1 brand\n"))
          .containsExactly(
              "case.ann:1: the id of this line is T and a number from 1, but there is T01",
              "case.ann:2: the id of this line is A and a number from 1, but there is M1");
    }

    @Test
    void referToWhatIsThere() {
      assertThat(
              findings(
                  """
                  T1	DRUG 0 5	Norco
                  A9	kind T9 brand
                  N9	Reference T8 RxNorm:1	Norco
                  R9	same Arg1:T1 Arg2:T7
                  #9	AnnotatorNotes T6	sure?
                  """))
          .containsExactly(
              "case.ann:2: A9 belongs to T9, which is not in this file; correct the id or delete the"
                  + " line",
              "case.ann:3: N9 belongs to T8, which is not in this file; correct the id or delete the"
                  + " line",
              "case.ann:4: R9 belongs to T7, which is not in this file; correct the id or delete the"
                  + " line",
              "case.ann:5: #9 is about T6, which is not in this file");
    }

    @Test
    void aBrokenLabelIsToldOfOnceAndNotAgainByItsAttributes() {
      assertThat(findings("T1\tDRUG 0 4\tNorco\nA1\tkind T1 brand\n"))
          .containsExactly(
              "case.ann:1: the text at 0 4 is \"Norc\", but the line says \"Norco\"; the offsets fit"
                  + " when counted in Unicode code points up to the last character, not behind it;"
                  + " in code points they are 0 5");
    }

    @Test
    void attributesAreOfLabels() {
      assertThat(findings("T1\tDRUG 0 5\tNorco\nR1\tsame Arg1:T1 Arg2:T1\nA1\tsure R1 yes\n"))
          .containsExactly("case.ann:3: A1 belongs to R1, which is not a label");
    }
  }

  @Nested
  class Attributes {

    @Test
    void haveAValue() {
      assertThat(findings("T1\tDRUG 0 5\tNorco\nA1\tnegated T1\n"))
          .containsExactly(
              "case.ann:2: the attribute negated of T1 has no value; add one behind T1");
    }

    @Test
    void haveOneValue() {
      assertThat(
              findings(
                  "T1\tDRUG 0 5\tNorco\nA1\tkind T1 brand\nA2\tkind T1 class\nA3\tkind T1 brand\n"))
          .containsExactly(
              "case.ann:3: T1 already has kind brand (A1); delete one of the two",
              "case.ann:4: T1 already has kind brand (A1)");
    }
  }

  @Nested
  class Order {

    @Test
    void ofLabels() {
      assertThat(findings("T2\tDRUG 20 24\tSoma\nA2\tkind T2 brand\nT1\tDRUG 0 5\tNorco\n"))
          .containsExactly(
              "case.ann:3: the line is not in its place, which is the top of the file");
    }

    @Test
    void ofLabelsThatStartTogether() {
      assertThat(
              findings("T1\tDIAGNOSIS 29 37\tlow back\nT2\tDIAGNOSIS 29 37;40 44\tlow back pain\n"))
          .containsExactly(
              "case.ann:1: the line is not in its place, which is directly behind that of T2");
    }

    @Test
    void ofAttributes() {
      assertThat(
              findings(
                  """
                  T1	DRUG 0 5	Norco
                  A1	kind T1 brand
                  A2	course T1 current
                  T2	DRUG 20 24	Soma
                  A4	kind T2 brand
                  R1	same Arg1:T1 Arg2:T2
                  A3	bearer T1 patient
                  """))
          .containsExactly(
              "case.ann:2: the line is not in its place, which is directly behind that of A2",
              "case.ann:7: the line is not in its place, which is directly behind that of T1");
    }

    @Test
    void ofNormalFormsNotesAndLinks() {
      assertThat(
              findings(
                  """
                  T1	DRUG 0 5	Norco
                  #1	AnnotatorNotes A1	a note on the attribute
                  A1	kind T1 brand
                  N1	Reference T1 RxNorm:1	Norco
                  R2	same Arg1:T2 Arg2:T1
                  R1	same Arg1:T1 Arg2:T2
                  T2	DRUG 20 24	Soma
                  """))
          .containsExactly(
              "case.ann:2: the line is not in its place, which is directly behind that of A1",
              "case.ann:5: the line is not in its place, which is directly behind that of R1",
              "case.ann:6: the line is not in its place, which is directly behind that of T2");
    }
  }
}
