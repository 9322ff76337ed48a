package org.rationale.gold.format.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.gold.format.FormatSample.beside;
import static org.rationale.gold.format.LabelledCases.CASE_2;
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
import org.rationale.gold.format.FormatReading;
import org.rationale.gold.format.FormatSample;
import org.rationale.gold.format.ReadOptions;

class ProdigyFormatTest {

  private static final ProdigyFormat FORMAT = new ProdigyFormat();

  @TempDir private Path folder;

  @Test
  void readsTasksAndLeavesOutThoseThatWereNotAccepted() throws IOException {
    FormatReading reading =
        FORMAT.reading(beside(getClass(), "prodigy.jsonl"), TEXTS, ReadOptions.STANDARD);

    assertThat(describe(reading.orThrow()))
        .containsExactly(
            "case-1 DRUG Soma",
            "case-1 DOSAGE 350 mg",
            "case-1 DIAGNOSIS Muscle  spasms",
            "case-1 SYMPTOM spasms",
            "case-2 DRUG Soma");
    assertThat(describeLinks(reading.documents())).containsExactly("doseOf 350 mg Soma");
    assertThat(reading.warnings())
        .extracting(f -> f.line() + ": " + f.message())
        .containsExactly("2: the answer is ignore; left out");
  }

  @Test
  void writesTokensAndSpans() throws IOException {
    Path file = folder.resolve("out.jsonl");

    FORMAT.write(List.of(labelled(CASE_2, "DRUG", "no Soma")), file);

    assertThat(file)
        .content()
        .startsWith(
            ("{'text':'Café: no drugs, no Soma.','meta':{'document_id':'case-2'},'tokens':["
                    + "{'text':'Café','start':0,'end':4,'id':0,'ws':false},"
                    + "{'text':':','start':4,'end':5,'id':1,'ws':true},")
                .replace('\'', '"'))
        .endsWith(
            ("'spans':[{'start':16,'end':23,'token_start':5,'token_end':6,'label':'DRUG'}],"
                    + "'relations':[],'answer':'accept'}\n")
                .replace('\'', '"'));
  }

  private String wrong(String spans) throws IOException {
    String task =
        "{'text':'Café: no drugs, no Soma.','meta':{'document_id':'case-2'},'tokens':["
            + "{'text':'Café','start':0,'end':4,'id':0},{'text':'Soma','start':19,'end':23,'id':1}],"
            + spans
            + "}";
    return FormatSample.findings(FORMAT, folder, "p.jsonl", task.replace('\'', '"'), TEXTS);
  }

  @Test
  void saysWhatIsWrongAndWhere() throws IOException {
    assertThat(wrong("'spans':[{'start':0,'end':4}]"))
        .isEqualTo("1: spans[0]: needs a string \"label\", but has none");
    assertThat(wrong("'spans':[{'start':0,'end':4,'token_start':1,'label':'DRUG'}]"))
        .isEqualTo("1: spans[0]: start is 0, but token_start, token 1, has the start 19");
    assertThat(wrong("'spans':[{'start':0,'end':4,'token_end':2,'label':'DRUG'}]"))
        .isEqualTo("1: spans[0]: token_end is 2, but the task has 2 tokens");
    assertThat(
            wrong(
                "'spans':[],'relations':[{'label':'x','head_span':{'start':0,'end':4,'label':'A'},"
                    + "'child_span':{'start':0,'end':4,'label':'A'}}]"))
        .isEqualTo("1: relations[0].head_span: none of the spans has its start, end and label");
  }

  @Test
  void saysWhichUnitTheTokensAreIn() throws IOException {
    String task =
        Files.readString(beside(getClass(), "prodigy.jsonl"))
            .lines()
            .findFirst()
            .orElseThrow()
            .replaceAll("\"start\": 1[^}]*?\"id\": [4]", "\"start\": 15, \"end\": 18, \"id\": 4");

    assertThat(FormatSample.findings(FORMAT, folder, "p.jsonl", task, TEXTS))
        .startsWith(
            "1: tokens[4]: the file says that it starts at 15; the text differs from that of the gold"
                + " at character 15 (line 1): the gold has \"as denied.");
  }
}
