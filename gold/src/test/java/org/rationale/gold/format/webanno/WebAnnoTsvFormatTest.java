package org.rationale.gold.format.webanno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rationale.gold.format.FormatSample.beside;
import static org.rationale.gold.format.LabelledCases.TEXTS;
import static org.rationale.gold.format.LabelledCases.describe;
import static org.rationale.gold.format.LabelledCases.describeLinks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.gold.format.FormatReading;
import org.rationale.gold.format.FormatSample;
import org.rationale.gold.format.ReadOptions;
import org.rationale.gold.format.Texts;

class WebAnnoTsvFormatTest {

  private static final WebAnnoTsvFormat FORMAT = new WebAnnoTsvFormat();

  private static final List<String> SAMPLE =
      List.of(
          "case-1 DRUG Soma {identifier=rx_norm:2101}",
          "case-1 DOSAGE 350 mg",
          "case-1 Finding denied",
          "case-1 DIAGNOSIS Muscle  spasms of the neck",
          "case-1 DIAGNOSIS Muscle  spasms",
          "case-1 SYMPTOM spasms",
          "case-1 PART spasm");

  @TempDir private Path folder;

  @Test
  void readsTheSample() throws IOException {
    Path sample = beside(getClass(), "case-1.txt.tsv");
    FormatReading reading = FORMAT.reading(sample, TEXTS, ReadOptions.STANDARD);

    assertThat(describe(reading.documents())).containsExactlyElementsOf(SAMPLE);
    assertThat(describeLinks(reading.documents())).containsExactly("doseOf 350 mg Soma");
    assertThat(reading.findings())
        .extracting(f -> f.message())
        .containsExactly(
            "the layer de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS is no layer of"
                + " mentions; left out",
            "the layer de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink is no layer of"
                + " mentions; left out");
  }

  @Test
  void readsOffsetsThatCountCodePoints() throws IOException {
    Path file = folder.resolve("case-1.tsv");
    Files.copy(beside(getClass(), "code-points.tsv"), file);

    assertThat(describe(FORMAT.read(file, TEXTS))).containsExactlyElementsOf(SAMPLE);
  }

  @Test
  void putsTheTextTogetherWhereItIsNotKnown() throws IOException {
    assertThat(FORMAT.read(beside(getClass(), "case-1.txt.tsv"), Texts.NONE).get(0).document())
        .isEqualTo(
            new Document("case-1", "Soma 350 mg 💊 was denied.  Muscle  spasms of the neck."));
  }

  @Test
  void writesWhatTheDefinitionAsksFor() throws IOException {
    Document document = new Document("c", "Soma_x, 5\r\nmg.\n\nOff.");
    Mention drug = Mention.of(EntityType.DRUG, "a|b", 0, 4);
    Mention whole = Mention.of(EntityType.DIAGNOSIS, 0, 6);
    Mention dose = Mention.of(EntityType.DOSAGE, 8, 13);
    Path file = folder.resolve("c.tsv");

    FORMAT.write(
        List.of(
            new AnnotatedDocument(
                document, List.of(drug, whole, dose), List.of(new Link("doseOf", dose, drug)))),
        file);

    assertThat(file)
        .content()
        .isEqualTo(
            """
            #FORMAT=WebAnno TSV 3.3
            #T_SP=webanno.custom.Label|label|kind
            #T_RL=webanno.custom.Link|label|BT_webanno.custom.Label


            #Text=Soma\\_x, 5\\r
            #Text=mg.
            1-1\t0-4\tSoma\tDIAGNOSIS[1]|DRUG[2]\t*[1]|a\\|b[2]\tdoseOf\t1-5[3_2]\t
            1-2\t4-5\t\\_\tDIAGNOSIS[1]\t*[1]\t_\t_\t
            1-3\t5-6\tx\tDIAGNOSIS[1]\t*[1]\t_\t_\t
            1-4\t6-7\t,\t_\t_\t_\t_\t
            1-5\t8-9\t5\tDOSAGE[3]\t*[3]\t_\t_\t
            1-6\t11-13\tmg\tDOSAGE[3]\t*[3]\t_\t_\t
            1-7\t13-14\t.\t_\t_\t_\t_\t

            #Text=Off.
            2-1\t16-19\tOff\t_\t_\t_\t_\t
            2-2\t19-20\t.\t_\t_\t_\t_\t
            """);
  }

  @Test
  void refusesWhatItCannotHold() {
    assertThatThrownBy(() -> write(Mention.of(EntityType.DRUG, 0, 5)))
        .hasMessage(
            "c: webanno-tsv cannot hold DRUG at Span[start=0, end=5], which starts or ends with"
                + " white space; trim it");
    assertThatThrownBy(() -> write(Mention.of(EntityType.DRUG, 0, 4).with("label", "x")))
        .hasMessage(
            "c: webanno-tsv cannot hold DRUG at Span[start=0, end=4], which has the attribute"
                + " label=x; rename or fill it");
  }

  private void write(Mention mention) throws IOException {
    FORMAT.write(
        List.of(new AnnotatedDocument(new Document("c", "Soma 350"), List.of(mention))),
        folder.resolve("c.tsv"));
  }

  private String wrong(String rows) throws IOException {
    String head =
        """
        #FORMAT=WebAnno TSV 3.3
        #T_SP=webanno.custom.Label|value
        #T_RL=webanno.custom.Link|BT_webanno.custom.Label


        #Text=Café: no drugs, no Soma.
        """;
    return FormatSample.findings(FORMAT, folder, "case-2.tsv", head + rows, TEXTS);
  }

  @Test
  void saysWhatIsWrongAndOnWhichLine() throws IOException {
    assertThat(FormatSample.findings(FORMAT, folder, "case-2.tsv", "#FORMAT=TSV 2\n", TEXTS))
        .isEqualTo("1: the first line is \"#FORMAT=WebAnno TSV 3.3\", but there is #FORMAT=TSV 2");
    assertThat(wrong("1-1\t0-4\tCafé\t_\t_\n1 x\n"))
        .isEqualTo("8: expected SENTENCE-TOKEN<TAB>START-END<TAB>TOKEN, but there is 1 x");
    assertThat(wrong("1-1\t0-4\tCafé\t_\n"))
        .startsWith("7: the header declares 2 columns of labels, but the line has 1");
    assertThat(wrong("1-1\t0-4\tCafé\t_\t_\n1-2\t5-7\tno\t_\t_\n"))
        .isEqualTo(
            "8: the file says that it starts at 5; the text differs from that of the gold at"
                + " character 5 (line 1): the gold has \" no drugs, no Soma.\", the file \"no\"");
    assertThat(wrong("1-1\t0-4\tCafé\tPLACE\t_\n1-2\t19-23\tSoma\t*\t1-2\n1-3\t23-24\t.\t_\t1-9\n"))
        .isEqualTo("9: Link comes from 1-9, but no single label of its base layer stands there");
    assertThat(wrong("1-1\t0-4\tCafé\tA|A\t_\n"))
        .isEqualTo("7: A stands here as in line 7 already; delete one of the two");
    assertThat(wrong("1-1\t0-4\tCafé\tA\t_\n1-1.1\t2-2\t\tB\t_\n"))
        .isEqualTo("8: the span 2 to 2 is empty; a span needs start < end");
  }

  @Test
  void saysWhereASentenceDiffers() throws IOException {
    String file = Files.readString(beside(getClass(), "case-1.txt.tsv"));

    assertThat(
            FormatSample.findings(
                FORMAT, folder, "case-1.tsv", file.replace("Muscle ", "Muscle"), TEXTS))
        .contains(
            "19: the file says that it starts at 28; the text differs from that of the gold at"
                + " character 34 (line 2): the gold has \" spasms of the neck.\", the file \"spasms of"
                + " the neck.\"");
  }
}
