package org.rationale.gold.format.bioc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.gold.format.FormatSample.beside;
import static org.rationale.gold.format.LabelledCases.CASE_2;
import static org.rationale.gold.format.LabelledCases.TEXTS;
import static org.rationale.gold.format.LabelledCases.describe;
import static org.rationale.gold.format.LabelledCases.describeLinks;
import static org.rationale.gold.format.LabelledCases.labelled;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.gold.format.FormatSample;
import org.rationale.gold.format.Texts;

class BiocJsonFormatTest {

  private static final BiocJsonFormat FORMAT = new BiocJsonFormat();

  @TempDir private Path folder;

  @Test
  void readsACollection() throws IOException {
    List<AnnotatedDocument> documents = FORMAT.read(beside(getClass(), "collection.json"), TEXTS);

    assertThat(describe(documents))
        .containsExactly(
            "case-1 DRUG Soma {kind=brand, score=0.9}",
            "case-1 DOSAGE 350 mg",
            "case-1 DECISION denied",
            "case-1 DIAGNOSIS Muscle…neck",
            "case-2 DRUG Soma");
    assertThat(describeLinks(documents)).containsExactly("doseOf 350 mg Soma");
  }

  @Test
  void readsADocumentALine() throws IOException {
    assertThat(describe(FORMAT.read(beside(getClass(), "pubtator.jsonl"), Texts.NONE)))
        .containsExactly("case-2 Chemical Soma {identifier=MESH:D002331}");
  }

  @Test
  void writesACollection() throws IOException {
    Path file = folder.resolve("out.json");

    FORMAT.write(List.of(labelled(CASE_2, "DRUG", "Soma")), file);

    assertThat(file)
        .content()
        .isEqualTo(
            ("{'source':'rationale','date':'','key':'','infons':{'offsetUnit':'code-point'},"
                    + "'documents':[{'id':'case-2','infons':{},'passages':[{'offset':0,'infons':{},"
                    + "'text':'Café: no drugs, no Soma.','sentences':[],'annotations':[{'id':'T1',"
                    + "'infons':{'type':'DRUG'},'text':'Soma','locations':[{'offset':19,'length':4}]}],"
                    + "'relations':[]}],'relations':[]}]}\n")
                .replace('\'', '"'));
  }

  private String wrong(String documents) throws IOException {
    String content = "{'source':'','documents':[%s]}".formatted(documents).replace('\'', '"');
    return FormatSample.findings(FORMAT, folder, "bad.json", content, TEXTS);
  }

  @Test
  void saysWhatIsWrongAndWhere() throws IOException {
    String annotation =
        "{'infons':{'type':'DRUG'},'text':'Soma','locations':[{'offset':20,'length':4}]}";
    String document =
        "{'id':'case-2','passages':[{'offset':0,'text':'Café: no drugs, no Soma.','annotations':[%s]}]}";

    assertThat(wrong("{'passages':[]}")).isEqualTo("1: documents[0]: needs an \"id\"");
    assertThat(wrong("{'id':'case-2'}"))
        .isEqualTo("1: documents[0]: needs an array \"passages\", but has none");
    assertThat(wrong(document.formatted("{'infons':{'type':'DRUG'}}")))
        .isEqualTo(
            "1: documents[0].passages[0].annotations[0]: needs an array \"locations\", but has none");
    assertThat(wrong(document.formatted(annotation + "," + annotation)))
        .isEqualTo(
            "1: documents[0].passages[0].annotations[1]: DRUG stands here as in line 1,"
                + " documents[0].passages[0].annotations[0] already; delete one of the two");
    assertThat(wrong(document.formatted(annotation.replace("20", "'x'"))))
        .isEqualTo(
            "1: documents[0].passages[0].annotations[0].locations[0]: needs a whole number"
                + " \"offset\", but that is a string");
    assertThat(FormatSample.findings(FORMAT, folder, "a.json", "{\n\"documents\": [}", TEXTS))
        .startsWith("2: this is not JSON, at column 15: ");
  }
}
