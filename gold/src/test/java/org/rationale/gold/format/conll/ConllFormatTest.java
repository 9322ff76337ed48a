package org.rationale.gold.format.conll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rationale.gold.format.FormatSample.beside;
import static org.rationale.gold.format.LabelledCases.CASE_1;
import static org.rationale.gold.format.LabelledCases.CASE_2;
import static org.rationale.gold.format.LabelledCases.TEXTS;
import static org.rationale.gold.format.LabelledCases.describe;
import static org.rationale.gold.format.LabelledCases.labelled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.gold.format.FormatReading;
import org.rationale.gold.format.FormatSample;
import org.rationale.gold.format.ReadOptions;
import org.rationale.gold.format.ReadOptions.TagPolicy;
import org.rationale.gold.format.Texts;

class ConllFormatTest {

  private static final ReadOptions LENIENT = ReadOptions.STANDARD.withTagPolicy(TagPolicy.LENIENT);

  @TempDir private Path folder;

  @Test
  void readsBioAndFindsTheDocumentByItsTokens() throws IOException {
    assertThat(describe(ConllFormat.BIO.read(beside(getClass(), "cases.bio"), TEXTS)))
        .containsExactly(
            "case-1 DRUG Soma",
            "case-1 DOSAGE 350 mg",
            "case-1 DECISION denied",
            "case-1 DIAGNOSIS Muscle  spasms",
            "case-1 ANATOMY neck",
            "case-2 DRUG Soma");
  }

  @Test
  void readsBilouWhateverItsLetters() throws IOException {
    List<AnnotatedDocument> documents =
        ConllFormat.BILOU.read(beside(getClass(), "case-1.bilou"), TEXTS);

    assertThat(documents.get(0).document()).isEqualTo(CASE_1);
    assertThat(describe(documents))
        .containsExactly(
            "case-1 DRUG Soma",
            "case-1 DOSAGE 350 mg",
            "case-1 DECISION denied",
            "case-1 DIAGNOSIS Muscle  spasms of the neck");
  }

  @Test
  void joinsTheTokensWhereThereIsNoText() throws IOException {
    AnnotatedDocument document =
        ConllFormat.BILOU.read(beside(getClass(), "case-1.bilou"), Texts.NONE).get(0);

    assertThat(document.document())
        .isEqualTo(
            new Document("case-1", "Soma 350mg 💊 was denied .\nMuscle spasms of the neck .\n"));
    assertThat(describe(List.of(document))).contains("case-1 DOSAGE 350mg");
  }

  @Test
  void writesBoth() throws IOException {
    List<AnnotatedDocument> documents =
        List.of(labelled(CASE_2, "PLACE", "Café", "DRUG", "no drugs"));

    ConllFormat.BIO.write(documents, folder.resolve("out.bio"));
    ConllFormat.BILOU.write(documents, folder.resolve("out.bilou"));

    assertThat(folder.resolve("out.bio"))
        .content()
        .isEqualTo(
            """
            -DOCSTART- (case-2)\tO

            Café\tB-PLACE
            :\tO
            no\tB-DRUG
            drugs\tI-DRUG
            ,\tO
            no\tO
            Soma\tO
            .\tO

            """);
    assertThat(folder.resolve("out.bilou"))
        .content()
        .contains("Café\tU-PLACE\n:\tO\nno\tB-DRUG\ndrugs\tL-DRUG\n");
  }

  @Test
  void refusesWhatColumnsCannotHold() {
    AnnotatedDocument nested = labelled(CASE_2, "PLACE", "Café: no", "PART", "Café");
    AnnotatedDocument blank =
        new AnnotatedDocument(CASE_2, List.of(Mention.of(EntityType.DRUG, 5, 8)));

    assertThatThrownBy(() -> ConllFormat.BIO.write(List.of(nested), folder.resolve("a.bio")))
        .hasMessage("case-2: conll-bio cannot hold overlapping and nested mentions: PART \"Café\"");
    assertThatThrownBy(() -> ConllFormat.BIO.write(List.of(blank), folder.resolve("a.bio")))
        .hasMessage(
            "case-2: conll-bio cannot hold a mention that starts or ends with white space, but DRUG"
                + " at Span[start=5, end=8] does; trim it");
  }

  /** The decisions of conlleval for sequences that break the rules. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "B-X I-X O O      | [0-1 X]",
        "I-X I-X O B-X    | [0-1 X, 3-3 X]",
        "B-X I-Y I-Y O    | [0-0 X, 1-2 Y]",
        "O I-X B-X I-X    | [1-1 X, 2-3 X]",
        "B-X B-X O I-Y    | [0-0 X, 1-1 X, 3-3 Y]",
        "U-X I-X L-X O    | [0-0 X, 1-2 X]",
        "B-X L-X L-X U-X  | [0-1 X, 2-2 X, 3-3 X]",
        "B-X U-X I-X O    | [0-0 X, 1-1 X, 2-2 X]",
      })
  void readsBrokenSequencesAsConllevalDoes(String tags, String chunks) {
    List<Tag> sentence =
        Stream.of(tags.strip().split(" ")).map(t -> Tag.of(t).orElseThrow()).toList();

    assertThat(
            Chunks.of(sentence, true, TagPolicy.LENIENT).chunks().stream()
                .map(c -> c.first() + "-" + c.last() + " " + c.type())
                .toList())
        .hasToString(chunks);
  }

  @Test
  void refusesBrokenSequencesUnlessToldOtherwise() throws IOException {
    String content = "Café\tI-PLACE\n:\tO\nno\tB-DRUG\ndrugs\tI-DRUG\n,\tO\nno\tO\nSoma\tO\n.\tO\n";
    Path file = Files.writeString(folder.resolve("case-2.bio"), content);

    assertThat(FormatSample.findings(ConllFormat.BIO, file, TEXTS, ReadOptions.STANDARD))
        .isEqualTo(
            "1: I-PLACE of \"Café\": the tag continues no PLACE that the tag before it is part of;"
                + " correct it, or read tags leniently, as conlleval does");
    assertThat(FormatSample.findings(ConllFormat.BILOU, file, TEXTS, ReadOptions.STANDARD))
        .contains("4: I-DRUG of \"drugs\": the DRUG that the tag is part of has no last token (L)");
    FormatReading lenient = ConllFormat.BIO.reading(file, TEXTS, LENIENT);
    assertThat(lenient.findings()).isEmpty();
    assertThat(describe(lenient.documents()))
        .containsExactly("case-2 PLACE Café", "case-2 DRUG no drugs");
  }

  @Test
  void namesTheFirstTokenThatIsNotTheNextInTheText() throws IOException {
    assertThat(wrong("Café\tO\n:\tO\nno\tO\nmedicines\tO\n"))
        .isEqualTo(
            "4: the token \"medicines\" is not the next in the text of case-2, which at character 9"
                + " has \"drugs, no Soma.\"");
    assertThat(wrong("Café\tO\n:\tO\n"))
        .isEqualTo(
            "the tokens of case-2 end before the text does, which at character 6 has \"no drugs, no"
                + " Soma.\"");
    assertThat(wrong("Café: no drugs, no Soma.\tO\n.\tO\n"))
        .isEqualTo(
            "2: the token \".\" is not the next in the text of case-2, which at character 24 has its"
                + " end");
  }

  @Test
  void saysWhatIsWrongWithALine() throws IOException {
    assertThat(wrong("Café\n"))
        .startsWith("1: expected a token and, in the last column, its tag, but there is Café");
    assertThat(wrong("Café DRUG\n"))
        .startsWith(
            "1: a tag is O or a letter of its scheme, a hyphen and a type (B-DRUG), but there is"
                + " DRUG");
    assertThat(
            FormatSample.findings(
                ConllFormat.BIO, folder, "x.bio", "-DOCSTART- O\nA O\n-DOCSTART- O\nB O\n", TEXTS))
        .startsWith(
            "1: the document has no name, and no text has just its tokens; name it: -DOCSTART-"
                + " (NAME)");
  }

  private String wrong(String content) throws IOException {
    return FormatSample.findings(ConllFormat.BIO, folder, "case-2.bio", content, TEXTS);
  }

  @Test
  void readsBracketsOfTheTreebankAndCrlf() throws IOException {
    Texts texts = Texts.of(List.of(new Document("c", "(a) \"b\"")));
    Path file =
        Files.writeString(
            folder.resolve("c.bio"),
            "# newdoc id = c\r\n-LRB- B-X\r\na I-X\r\n-RRB- I-X\r\n`` O\r\nb O\r\n'' O\r\n");

    assertThat(describe(ConllFormat.BIO.read(file, texts))).containsExactly("c X (a)");
  }
}
