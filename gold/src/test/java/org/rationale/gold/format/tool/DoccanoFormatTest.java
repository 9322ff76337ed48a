package org.rationale.gold.format.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rationale.gold.format.FormatSample.beside;
import static org.rationale.gold.format.LabelledCases.CASE_1;
import static org.rationale.gold.format.LabelledCases.TEXTS;
import static org.rationale.gold.format.LabelledCases.describe;
import static org.rationale.gold.format.LabelledCases.describeLinks;
import static org.rationale.gold.format.LabelledCases.labelled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.gold.format.Counting;
import org.rationale.gold.format.FormatReading;
import org.rationale.gold.format.FormatSample;
import org.rationale.gold.format.ReadOptions;
import org.rationale.gold.format.Texts;

class DoccanoFormatTest {

  private static final DoccanoFormat FORMAT = new DoccanoFormat();

  private static final String TEXT = "'text':'👩🏽 took Soma 350 mg and Norco.'";

  @TempDir private Path folder;

  @Test
  void readsTriplesAndFindsTheNameByFileAndByText() throws IOException {
    assertThat(describe(FORMAT.read(beside(getClass(), "doccano.jsonl"), TEXTS)))
        .containsExactly(
            "case-1 DRUG Soma",
            "case-1 DOSAGE 350 mg",
            "case-1 DIAGNOSIS Muscle  spasms",
            "case-1 SYMPTOM spasms",
            "case-2 DRUG Soma");
  }

  @Test
  void readsEntitiesAndRelations() throws IOException {
    List<AnnotatedDocument> documents =
        FORMAT.read(beside(getClass(), "doccano-relations.jsonl"), TEXTS);

    assertThat(describe(documents))
        .containsExactly("case-1 DRUG Soma", "case-1 DOSAGE 350 mg", "case-1 DECISION denied");
    assertThat(describeLinks(documents)).containsExactly("doseOf 350 mg Soma");
  }

  @Test
  void callsADocumentByItsNumberWhereNothingElseIsKnown() throws IOException {
    assertThat(FORMAT.read(beside(getClass(), "doccano-relations.jsonl"), Texts.NONE))
        .extracting(d -> d.document().id())
        .containsExactly("7");
  }

  @Test
  void writesEntities() throws IOException {
    Path file = folder.resolve("out.jsonl");

    FORMAT.write(List.of(labelled(CASE_1, "DECISION", "denied")), file);

    assertThat(file)
        .content()
        .isEqualTo(
            ("{'id':1,'text':'Soma 350 mg 💊 was denied.\\r\\nMuscle  spasms of the neck.',"
                    + "'document_id':'case-1','entities':[{'id':0,'label':'DECISION',"
                    + "'start_offset':19,'end_offset':25}],'relations':[],'Comments':[]}\n")
                .replace('\'', '"'));
  }

  @Test
  void refusesAttributes() {
    AnnotatedDocument kind =
        new AnnotatedDocument(CASE_1, List.of(Mention.of(EntityType.DRUG, "brand", 0, 4)));

    assertThatThrownBy(() -> FORMAT.write(List.of(kind), folder.resolve("out.jsonl")))
        .hasMessage("case-1: doccano cannot hold attributes: [kind] of DRUG \"Soma\"");
  }

  private Path file(String labels) throws IOException {
    return Files.writeString(
        folder.resolve("d.jsonl"), "{%s,%s}".formatted(TEXT, labels).replace('\'', '"'));
  }

  private String wrong(String labels) throws IOException {
    return FormatSample.findings(FORMAT, file(labels), Texts.NONE, ReadOptions.STANDARD);
  }

  @Test
  void saysThatOffsetsCountCodePointsOrGraphemesInsteadOfGuessing() throws IOException {
    assertThat(wrong("'label':[[8,12,'DRUG'],[24,29,'DRUG']]"))
        .isEqualTo(
            "1: label[0]: the text at 8 to 12 is \"k So\", which cuts a word or has white space at"
                + " its ends; no mention of the file does when counted in Unicode code points;"
                + " correct the offsets, or name what they count\n"
                + "1: label[1]: the text at 24 to 29 is \"d Nor\", which cuts a word or has white"
                + " space at its ends; no mention of the file does when counted in Unicode code"
                + " points; correct the offsets, or name what they count");
    assertThat(wrong("'label':[[7,11,'DRUG'],[23,28,'DRUG']]"))
        .contains("no mention of the file does when counted in grapheme clusters;");
    assertThat(wrong("'label':[[14,18,'DRUG'],[30,35,'DRUG']]"))
        .isEqualTo(
            "1: label[1]: the span 30 to 35 is outside the text, which has 32 when counted in UTF-16"
                + " positions; all 2 mentions of the file fit when counted in UTF-8 bytes");
  }

  @Test
  void readsWhatIsNamed() throws IOException {
    FormatReading reading =
        FORMAT.reading(
            file("'label':[[7,11,'DRUG']]"),
            Texts.NONE,
            ReadOptions.STANDARD.withCounting(Counting.GRAPHEME));

    assertThat(describe(reading.orThrow())).containsExactly("d-1 DRUG Soma");
  }

  @Test
  void takesPartsOfWordsWhereNoOtherCountingAvoidsThem() throws IOException {
    assertThat(describe(FORMAT.read(file("'label':[[10,12,'PART'],[10,14,'DRUG']]"), Texts.NONE)))
        .containsExactly("d-1 DRUG Soma", "d-1 PART So");
  }

  @Test
  void saysWhatIsWrongAndWhere() throws IOException {
    assertThat(wrong("'label':[[0,4]]"))
        .isEqualTo("1: label[0]: expected [start, end, \"type\"], but there is [0,4]");
    assertThat(wrong("'label':[[14,10,'DRUG']]"))
        .isEqualTo("1: label[0]: the span 14 to 10 is reversed; a span needs start < end");
    assertThat(wrong("'label':[[0,3,'X']]"))
        .isEqualTo(
            "1: label[0]: the span 0 to 3 cuts a character in two when counted in UTF-16 positions;"
                + " correct the offsets, or name what they count");
    assertThat(wrong("'label':[[0,300,'X']]"))
        .isEqualTo(
            "1: label[0]: the span 0 to 300 is outside the text, which has 32 when counted in UTF-16"
                + " positions; correct the offsets, or name what they count");
    assertThat(wrong("'entities':[],'relations':[{'from_id':1,'to_id':2,'type':'x'}]"))
        .isEqualTo("1: relations[0]: from_id is 1, which is the id of no entity");
  }
}
