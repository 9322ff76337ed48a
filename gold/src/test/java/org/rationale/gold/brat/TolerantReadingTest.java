package org.rationale.gold.brat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rationale.corpus.Document;
import org.rationale.corpus.file.Finding;

/** Other people's files are read wherever they can be meant in one way only. */
class TolerantReadingTest {

  private static final Document DOCUMENT =
      new Document("case", "Norco and Soma for\r\nlow back\r\npain");

  private static BratReading reading(String ann) {
    return BratFormat.TOLERANT.reading(DOCUMENT, ann, "theirs.ann");
  }

  private static String rewritten(String ann) {
    BratReading reading = reading(ann);
    assertThat(reading.findings()).isEmpty();
    return BratFormat.write(reading.document());
  }

  @Test
  void orderLineEndsMarksAndEmptyLinesDoNotMatter() {
    assertThat(
            rewritten(
                "\uFEFF#1\tAnnotatorNotes T2\tbrand?\r\nA1\tkind T2 brand\r\n\r\nT2\tDRUG 10 14\tSoma"
                    + "\r\nT1\tDRUG 0 5\tNorco"))
        .isEqualTo(
            """
            T1	DRUG 0 5	Norco
            T2	DRUG 10 14	Soma
            A1	kind T2 brand
            #1	AnnotatorNotes T2	brand?
            """);
  }

  @Test
  void labelsAcrossLineBreaksMayBeCutOrNot() {
    String cut = "T1\tDIAGNOSIS 20 28;30 34\tlow back pain\n";

    assertThat(rewritten("T1\tDIAGNOSIS 20 34\tlow back pain\n")).isEqualTo(cut);
    assertThat(rewritten("T1\tDIAGNOSIS 20 34\tlow back  pain\n")).isEqualTo(cut);
    assertThat(rewritten("T1\tDIAGNOSIS 20 23;24 28;30 34\tlow back pain\n")).isEqualTo(cut);
  }

  @Test
  void flagsAndModificationsBecomeTrue() {
    assertThat(rewritten("T1\tDRUG 0 5\tNorco\nA1\tnegated T1\nM1\tspeculated T1\n"))
        .isEqualTo("T1\tDRUG 0 5\tNorco\nA1\tnegated T1 true\nA2\tspeculated T1 true\n");
  }

  @Test
  void eventsBecomeLinksFromTheirTrigger() {
    assertThat(
            rewritten(
                """
                E1	Order:T1 What:T2 Why:E2
                T1	DRUG 0 5	Norco
                T2	DRUG 10 14	Soma
                T3	DIAGNOSIS 20 28	low back
                E2	Complaint:T3
                A7	denied E2
                R1	same Arg1:E1 Arg2:T2
                """))
        .isEqualTo(
            """
            T1	DRUG 0 5	Norco
            T2	DRUG 10 14	Soma
            T3	DIAGNOSIS 20 28	low back
            A7	denied T3 true
            R2	What Arg1:T1 Arg2:T2
            R1	same Arg1:T1 Arg2:T2
            R3	Why Arg1:T1 Arg2:T3
            """);
  }

  @Test
  void equivalencesBecomeLinksFromTheFirst() {
    assertThat(
            rewritten(
                "T1\tDRUG 0 5\tNorco\nT2\tDRUG 10 14\tSoma\nT3\tDRUG 15 18\tfor\n*\tEquiv T1 T2 T3\n"))
        .endsWith("R1\tEquiv Arg1:T1 Arg2:T2\nR2\tEquiv Arg1:T1 Arg2:T3\n");
  }

  @Test
  void idsOfAnotherFormAreNumberedAfresh() {
    assertThat(
            rewritten(
                "T01\tDRUG 0 5\tNorco\nA1\tkind T01 brand\nT5\tDRUG 10 14\tSoma\nAx\tkind T5 brand\n"))
        .isEqualTo(
            """
            T6	DRUG 0 5	Norco
            A1	kind T6 brand
            T5	DRUG 10 14	Soma
            A2	kind T5 brand
            """);
  }

  @Test
  void whatCannotBeKeptIsLeftOutWithAWarning() {
    BratReading reading =
        reading(
            """
            T1	DRUG 0 5	Norco
            R1	same Arg1:T1 Arg2:T1
            A1	sure R1 yes
            N1	Reference R1 X:1	one
            #1	AnnotatorNotes X9	left over
            A2	kind T1 brand
            A3	kind T1 brand
            """);

    assertThat(reading.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "theirs.ann:3: warning: A1 belongs to R1, which is not a label; left out",
            "theirs.ann:4: warning: N1 belongs to R1, which is not a label; left out",
            "theirs.ann:5: warning: #1 is about X9, which is not in this file; left out",
            "theirs.ann:7: warning: T1 already has kind brand (A2); left out");
    assertThat(BratFormat.write(reading.orThrow()))
        .isEqualTo("T1\tDRUG 0 5\tNorco\nA2\tkind T1 brand\nR1\tsame Arg1:T1 Arg2:T1\n");
  }

  @Test
  void whatMayBeMeantInTwoWaysIsAnError() {
    assertThat(
            reading(
                    """
                    T1	DRUG 0 5	Norco
                    T1	DRUG 10 14	Soma
                    T2	DRUG 0 4	Soma
                    A1	kind T1 brand
                    A2	kind T1 class
                    R1	same Arg1:T1 Arg2:T9
                    E1	Order:T8 What:T1
                    Z1	?
                    """)
                .findings())
        .extracting(Finding::toString)
        .containsExactly(
            "theirs.ann:2: the id T1 is taken by line 1; give this line a number that is not used yet",
            "theirs.ann:3: the text at 0 4 is \"Norc\", but the line says \"Soma\"; \"Soma\" stands at"
                + " 10 14",
            "theirs.ann:5: T1 already has kind brand (A1); delete one of the two",
            "theirs.ann:6: R1 belongs to T9, which is not in this file; correct the id or delete the"
                + " line",
            "theirs.ann:7: the trigger of E1 is T8, which is no label of this file",
            "theirs.ann:8: a line starts with T (label), A (attribute), R (link), N (normal form) or #"
                + " (note), but this one starts with \"Z\"; delete or correct it");
  }
}
