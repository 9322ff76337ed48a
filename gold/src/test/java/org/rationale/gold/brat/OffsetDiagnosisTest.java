package org.rationale.gold.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.Document;
import org.rationale.corpus.file.Finding;

/** A label whose offsets and text do not agree is told how it probably came about. */
class OffsetDiagnosisTest {

  private static List<String> messages(String text, String ann) {
    return BratFormat.TOLERANT
        .reading(new Document("case", text), ann, "case.ann")
        .findings()
        .stream()
        .map(Finding::message)
        .toList();
  }

  @Test
  void countedInUtf16() {
    // U+1F48A, a pill, is one code point and two UTF-16 positions
    assertThat(messages("💊💊 takes Soma daily", "T1\tDRUG 11 15\tSoma\n"))
        .containsExactly(
            "the text at 11 15 is \"ma d\", but the line says \"Soma\"; the offsets fit when counted"
                + " in UTF-16 positions; in code points they are 9 13");
  }

  @Test
  void countedInBytes() {
    assertThat(messages("90° of flexion, Soma", "T1\tDRUG 17 21\tSoma\n"))
        .containsExactly(
            "the label ends at 21, but the text has 20 code points; the offsets fit when counted in"
                + " UTF-8 bytes; in code points they are 16 20");
  }

  @Test
  void lineBreaksCountedAsTwo() {
    assertThat(messages("one\ntwo\nSoma here", "T1\tDRUG 10 14\tSoma\n"))
        .containsExactly(
            "the text at 10 14 is \"ma h\", but the line says \"Soma\"; the offsets fit when counted"
                + " in Unicode code points, each line feed as CRLF; in code points they are 8 12");
  }

  @Test
  void carriageReturnsNotCounted() {
    assertThat(messages("one\r\ntwo\r\nlow\r\nback pain", "T1\tDIAGNOSIS 8 21\tlow back pain\n"))
        .containsExactly(
            "the text at 8 21 is \"low back p\", but the line says \"low back pain\"; the offsets fit"
                + " when counted in Unicode code points, each CRLF as one character; in code points they"
                + " are 10 13;15 24");
  }

  @Test
  void byteOrderMarkCounted() {
    assertThat(messages("Soma daily", "T1\tDRUG 1 5\tSoma\n"))
        .containsExactly(
            "the text at 1 5 is \"oma\", but the line says \"Soma\"; the offsets fit when counted in"
                + " Unicode code points from 1, or with a byte order mark before the text; in code"
                + " points they are 0 4");
  }

  @Test
  void byteOrderMarkOfTheTextNotCounted() {
    assertThat(messages("\uFEFFSoma daily", "T1\tDRUG 0 4\tSoma\n"))
        .containsExactly(
            "the text at 0 4 is \"\uFEFFSom\", but the line says \"Soma\"; the offsets fit when counted"
                + " in Unicode code points, without the byte order mark of the text; in code points they"
                + " are 1 5");
  }

  @Test
  void countedUpToTheLastCharacter() {
    assertThat(messages("Take Soma daily", "T1\tDRUG 5 8\tSoma\n"))
        .containsExactly(
            "the text at 5 8 is \"Som\", but the line says \"Soma\"; the offsets fit when counted in"
                + " Unicode code points up to the last character, not behind it; in code points they"
                + " are 5 9");
  }

  @Test
  void shiftedNamesTheNearestPlace() {
    assertThat(messages("Soma, Norco, Soma, Norco", "T1\tDRUG 15 19\tSoma\n"))
        .containsExactly(
            "the text at 15 19 is \"ma,\", but the line says \"Soma\"; \"Soma\" stands at 13 17");
  }

  @Test
  void changedTextIsNowhere() {
    assertThat(messages("Sorna daily", "T1\tDRUG 0 5\tSoma\n"))
        .containsExactly(
            "the text at 0 5 is \"Sorna\", but the line says \"Soma\"; \"Soma\" is nowhere in the"
                + " text: compare it with the original");
  }

  @Test
  void whiteSpaceAtTheEndsIsNoPartOfAStrictLabel() {
    assertThat(
            BratFormat.STRICT
                .reading(new Document("case", "a Soma b"), "T1\tDRUG 1 7\tSoma\n", "case.ann")
                .findings())
        .extracting(Finding::message)
        .containsExactly("the label starts or ends with white space; \"Soma\" stands at 2 6");
  }

  @Test
  void astralTextBeforeALabelIsCountedByCodePoints() {
    Document document = new Document("case", "💊 Soma 💊 Norco");

    var read = BratFormat.STRICT.read(document, "T1\tDRUG 2 6\tSoma\nT2\tDRUG 9 14\tNorco\n", "a");

    assertThat(read.mentions())
        .extracting(m -> m.of(document.text()))
        .containsExactly("Soma", "Norco");
    assertThat(read.mentions().get(1).span().start()).isEqualTo(11);
  }
}
