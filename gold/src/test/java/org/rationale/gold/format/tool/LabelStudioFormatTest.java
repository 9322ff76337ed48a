package org.rationale.gold.format.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.gold.format.FormatSample.beside;
import static org.rationale.gold.format.LabelledCases.CASE_1;
import static org.rationale.gold.format.LabelledCases.TEXTS;
import static org.rationale.gold.format.LabelledCases.describe;
import static org.rationale.gold.format.LabelledCases.describeLinks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.gold.format.FormatReading;
import org.rationale.gold.format.FormatSample;
import org.rationale.gold.format.ReadOptions;

class LabelStudioFormatTest {

  private static final LabelStudioFormat FORMAT = new LabelStudioFormat();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"label-studio.json", "label-studio-utf-16.json"})
  void readsTasksWhateverTheirOffsetsCount(String sample) throws IOException {
    FormatReading reading = FORMAT.reading(beside(getClass(), sample), TEXTS, ReadOptions.STANDARD);

    assertThat(describe(reading.orThrow()))
        .containsExactly(
            "case-1 DRUG Soma {kind=brand}",
            "case-1 DOSAGE 350 mg",
            "case-1 DIAGNOSIS Muscle  spasms",
            "case-1 Side_effect spasms",
            "case-2 DRUG Soma");
    assertThat(describeLinks(reading.documents())).containsExactly("doseOf 350 mg Soma");
    assertThat(reading.warnings())
        .extracting(f -> f.message())
        .containsExactly(
            "[2]: the task has no annotation and no prediction; left out",
            "[0].annotations[1].result[4].value: the type \"Side effect\" is read as Side_effect;"
                + " types have no blanks");
  }

  @Test
  void readsTheMinimalExportAndFindsTheDocumentByItsText() throws IOException {
    assertThat(describe(FORMAT.read(beside(getClass(), "label-studio-min.json"), TEXTS)))
        .containsExactly("case-1 DRUG Soma", "case-1 DECISION denied");
  }

  @Test
  void writesTasks() throws IOException {
    Path file = folder.resolve("out.json");

    FORMAT.write(
        List.of(
            new AnnotatedDocument(CASE_1, List.of(Mention.of(new EntityType("X"), "k", 19, 25)))),
        file);

    assertThat(file)
        .content()
        .isEqualTo(
            ("[{'id':1,'data':{'document_id':'case-1',"
                    + "'text':'Soma 350 mg 💊 was denied.\\r\\nMuscle  spasms of the neck.'},"
                    + "'annotations':[{'id':1,'was_cancelled':false,'ground_truth':false,'result':["
                    + "{'id':'m0','from_name':'label','to_name':'text','type':'labels',"
                    + "'value':{'start':18,'end':24,'text':'denied','labels':['X']}},"
                    + "{'id':'m0','from_name':'kind','to_name':'text','type':'choices',"
                    + "'value':{'start':18,'end':24,'text':'denied','choices':['k']}}]}]}]\n")
                .replace('\'', '"'));
  }

  private String wrong(String result) throws IOException {
    String tasks =
        "[{'id':1,'data':{'id':'case-2','text':'Café: no drugs, no Soma.'},'annotations':[{'result':[%s]}]}]"
            .formatted(result)
            .replace('\'', '"');
    return FormatSample.findings(FORMAT, folder, "l.json", tasks, TEXTS);
  }

  @Test
  void saysWhatIsWrongAndWhere() throws IOException {
    String region = "{'id':'a','type':'labels','value':{'start':%s,'end':23,'labels':['DRUG']}}";

    assertThat(wrong(region.formatted("'/p[1]/text()[1]'")))
        .isEqualTo(
            "[0].annotations[0].result[0].value: needs a whole number \"start\", but that is a string");
    assertThat(wrong(region.formatted("23")))
        .isEqualTo(
            "[0].annotations[0].result[0].value: the span 23 to 23 is empty; a span needs start <"
                + " end");
    assertThat(wrong(region.formatted("19") + ",{'id':'r','type':'brushlabels','value':{}}"))
        .isEqualTo(
            "warning: [0].annotations[0].result[1]: a result of the type \"brushlabels\"; left out");
    assertThat(wrong("{'from_id':'a','to_id':'b','type':'relation'}"))
        .isEqualTo(
            "[0].annotations[0].result[0]: from_id is a, a region with 0 labels; a link needs one");
  }

  @Test
  void refusesTheAnnotationsOfSeveralPeople() throws IOException {
    String tasks =
        Files.readString(beside(getClass(), "label-studio.json"))
            .replace("\"was_cancelled\": true", "\"was_cancelled\": false");

    assertThat(FormatSample.findings(FORMAT, folder, "l.json", tasks, TEXTS))
        .contains(
            "[0]: has 2 annotations or predictions; export those of one person or model, or mark one"
                + " as ground truth");
  }
}
