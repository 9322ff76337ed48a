package org.rationale.gold.format.bioc;

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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.FormatSample;
import org.rationale.gold.format.Texts;

class BiocXmlFormatTest {

  private static final BiocXmlFormat FORMAT = new BiocXmlFormat();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bytes.xml", "code-points.xml", "utf-16.xml"})
  void readsTheSampleWhateverItsOffsetsCount(String sample) throws IOException {
    List<AnnotatedDocument> documents = FORMAT.read(beside(getClass(), sample), TEXTS);

    assertThat(describe(documents))
        .containsExactly(
            "case-1 DRUG Soma {kind=brand}",
            "case-1 DOSAGE 350 mg",
            "case-1 DECISION denied",
            "case-1 DIAGNOSIS Muscle…neck",
            "case-1 DIAGNOSIS Muscle  spasms",
            "case-1 SYMPTOM spasms",
            "case-2 DRUG Soma");
    assertThat(describeLinks(documents)).containsExactly("doseOf 350 mg Soma");
  }

  @Test
  void putsTheTextTogetherWhereItIsNotKnown() throws IOException {
    List<AnnotatedDocument> documents = FORMAT.read(beside(getClass(), "utf-16.xml"), Texts.NONE);

    assertThat(documents.get(0).document())
        .isEqualTo(
            new Document("case-1", "Soma 350 mg 💊 was denied.  Muscle  spasms of the neck."));
    assertThat(describe(documents)).hasSize(7).contains("case-1 DIAGNOSIS Muscle…neck");
  }

  @Test
  void writesWhatTheDefinitionAsksFor() throws IOException {
    Document document = new Document("c", "Soma & <350\r\nmg>");
    Mention soma = Mention.of(EntityType.DRUG, "brand", 0, 4);
    Mention dose =
        new Mention(EntityType.DOSAGE, List.of(new Span(8, 11), new Span(13, 15)), Map.of());
    Path file = folder.resolve("out.xml");

    FORMAT.write(
        List.of(
            new AnnotatedDocument(
                document, List.of(soma, dose), List.of(new Link("doseOf", dose, soma)))),
        file);

    assertThat(file)
        .content()
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE collection SYSTEM "BioC.dtd">
            <collection><source>rationale</source><date></date><key></key>\
            <infon key="offsetUnit">code-point</infon>
            <document><id>c</id><passage><offset>0</offset><text>Soma &amp; &lt;350&#13;
            mg&gt;</text>\
            <annotation id="T1"><infon key="type">DRUG</infon><infon key="kind">brand</infon>\
            <location offset="0" length="4"/><text>Soma</text></annotation>\
            <annotation id="T2"><infon key="type">DOSAGE</infon>\
            <location offset="8" length="3"/><location offset="13" length="2"/>\
            <text>350 mg</text></annotation>\
            <relation id="R1"><infon key="type">doseOf</infon><node refid="T2" role="from"/>\
            <node refid="T1" role="to"/></relation></passage></document>
            </collection>
            """);
  }

  @Test
  void refusesWhatXmlCannotHold() {
    AnnotatedDocument formFeed = new AnnotatedDocument(new Document("c", "a\fb"), List.of());
    AnnotatedDocument typed =
        new AnnotatedDocument(
            new Document("c", "Soma"),
            List.of(Mention.of(EntityType.DRUG, 0, 4).with("type", "brand")));

    assertThatThrownBy(() -> FORMAT.write(List.of(formFeed), folder.resolve("out.xml")))
        .isInstanceOf(FormatException.class)
        .hasMessage("c: XML has no character U+000C, so BioC XML cannot hold it; use bioc-json");
    assertThatThrownBy(() -> FORMAT.write(List.of(typed), folder.resolve("out.xml")))
        .hasMessage(
            "c: BioC keeps the type in the infon \"type\", so DRUG cannot have an attribute of that"
                + " name; rename it");
    assertThat(folder.resolve("out.xml")).doesNotExist();
  }

  private String wrong(String passage) throws IOException {
    String content =
        "<collection>\n<document><id>case-1</id><passage>\n%s\n</passage></document></collection>"
            .formatted(passage);
    return FormatSample.findings(FORMAT, folder, "bad.xml", content, TEXTS);
  }

  private static String annotation(int offset, int length, String text) {
    return ("\n<annotation><infon key=\"type\">DRUG</infon><location offset=\"%d\" length=\"%d\"/>"
            + "<text>%s</text></annotation>")
        .formatted(offset, length, text);
  }

  private static final String TEXT =
      "<offset>0</offset><text>Soma 350 mg 💊 was denied.&#13;\nMuscle  spasms of the neck.</text>";

  @Test
  void saysWhatIsWrongAndOnWhichLine() throws IOException {
    assertThat(wrong(TEXT + annotation(1, 4, "Soma")))
        .isEqualTo(
            "5: the text at 1 to 5 is \"oma \", but the file says \"Soma\"; it stands at 0 to 4 when"
                + " counted in UTF-8 bytes");
    assertThat(wrong(TEXT + annotation(50, 40, "neck")))
        .isEqualTo(
            "5: the span 50 to 90 is outside the text, which has 57 when counted in UTF-8 bytes; it"
                + " stands at 52 to 56 when counted in UTF-8 bytes");
    assertThat(wrong(TEXT + annotation(0, 0, "")))
        .isEqualTo("5: the span 0 to 0 is empty; a span needs start < end");
    assertThat(wrong(TEXT + annotation(4, -4, "Soma")))
        .isEqualTo("5: the span 4 to 0 is reversed; a span needs start < end");
    assertThat(wrong(TEXT + annotation(0, 4, "Soma") + annotation(0, 4, "Soma")))
        .isEqualTo("6: DRUG stands here as in line 5 already; delete one of the two");
    assertThat(
            wrong(
                TEXT
                    + annotation(0, 4, "Soma")
                        .replace("<text>", "<location offset=\"2\" length=\"6\"/><text>")
                        .replace(">Soma<", ">Soma 350<")))
        .isEqualTo(
            "5: its fragments overlap: 0 to 4, 2 to 8; correct them, or make them mentions of their"
                + " own");
    assertThat(
            wrong(TEXT + "<annotation><location offset=\"0\" length=\"4\"/><text/></annotation>"))
        .isEqualTo("4: the annotation has no infon \"type\"; give it one");
    assertThat(wrong("<text>Soma</text>")).isEqualTo("2: the passage has no <offset>");
    assertThat(wrong("<offset>x</offset>"))
        .isEqualTo("3: the offset is a whole number, but there is \"x\"");
  }

  @Test
  void saysWhichUnitFitsWhereTheFileClaimsAnother() throws IOException {
    String claims =
        Files.readString(beside(getClass(), "utf-16.xml"))
            .replace("</key>\n", "</key><infon key=\"offsetUnit\">code-point</infon>\n");

    assertThat(FormatSample.findings(FORMAT, folder, "bad.xml", claims, TEXTS))
        .isEqualTo(
            "12: the file says that it starts at 28; the text differs from that of the gold at"
                + " character 28 (line 2): the gold has \"uscle  spasms of the\", the file \"Muscle "
                + " spasms of th\"; everything in the file fits when counted in UTF-16 positions");
  }

  @Test
  void saysWhereATextDiffers() throws IOException {
    assertThat(wrong(TEXT.replace("denied", "granted")))
        .isEqualTo(
            "3: the file says that it starts at 0; the text differs from that of the gold at"
                + " character 18 (line 1): the gold has \"denied.\\r\\nMuscle  spa\", the file"
                + " \"granted.\\r\\nMuscle  sp\"");
    assertThat(wrong("<offset>0</offset><text>Soma 350 mg</text>"))
        .isEqualTo(
            "2: the file leaves out a part of the text, from character 11 on: \" 💊 was"
                + " denied.\\r\\nMus\"");
  }

  @Test
  void leavesOutWhatIsNoMentionAndNoLink() throws IOException {
    assertThat(
            wrong(
                TEXT
                    + annotation(0, 4, "Soma").replaceAll("<location[^>]*>", "")
                    + "<relation><node refid=\"1\"/></relation>"
                    + "<relation><node refid=\"1\"/><node refid=\"2\"/></relation>"))
        .isEqualTo(
            """
            5: warning: the annotation has no location; left out
            5: warning: the relation joins 1 annotations; a link joins two; left out
            5: warning: the relation names 1, which is no mention here; left out""");
  }

  @Test
  void saysWhereAFileIsNoXmlOrNoBioc() throws IOException {
    assertThat(FormatSample.findings(FORMAT, folder, "a.xml", "<collection>\n<document>", TEXTS))
        .startsWith("2: this is not XML: ");
    assertThat(FormatSample.findings(FORMAT, folder, "b.xml", "<html/>", TEXTS))
        .isEqualTo("1: a BioC file is a <collection>, but there is <html>");
  }

  @Test
  void opensNoOtherFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String content =
        "<!DOCTYPE collection [<!ENTITY x SYSTEM \"%s\">]>\n<collection><document><id>&x;</id></document></collection>"
            .formatted(secret.toUri());

    assertThat(FormatSample.findings(FORMAT, folder, "bad.xml", content, Texts.NONE))
        .startsWith("2: this is not XML: ")
        .doesNotContain("secret");
  }
}
