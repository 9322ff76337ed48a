package org.rationale.eval.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rationale.eval.Marked.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Evaluator;
import org.rationale.eval.certainty.Bootstrap;
import org.w3c.dom.NodeList;

class HtmlReportTest {

  private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

  @TempDir Path folder;

  private static HtmlReport report(AnnotatedDocument gold, AnnotatedDocument predicted) {
    Evaluation evaluation = Evaluator.of().evaluate(List.of(gold), List.of(predicted));
    return HtmlReport.of(
        evaluation,
        new Bootstrap(20, 0.95, 1).of(evaluation),
        new ReportTitle("A <small> report", "labels", "rules", List.of("People agree at 0.9.")));
  }

  private static HtmlReport small() {
    return report(
        document(
            "case-1",
            "He has [left hip\n pain|DIAGNOSIS]. Takes [Soma|DRUG] [350 mg|DOSAGE] & [ice|PROCEDURE]."),
        document(
            "case-1",
            "He has left [hip\n pain|DIAGNOSIS]. Takes Soma [350 mg|DOSAGE] & [ice|DRUG]."));
  }

  @Test
  void aSmallReportIsWhatItWas() throws IOException {
    String golden;
    try (var in = HtmlReportTest.class.getResourceAsStream("small-report.html")) {
      golden = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(Pages.body(small().text())).isEqualTo(golden);
  }

  @Test
  void refersToNothingOutsideItself() {
    String page = small().text();
    Matcher link = LINK.matcher(page);
    int links = 0;
    while (link.find()) {
      links++;
      assertThat(link.group(1)).startsWith("#");
    }
    assertThat(links).isGreaterThan(5);
    assertThat(page)
        .doesNotContain("://", "@import", "url(", "<link", "<img", "<iframe", "fetch(", "XMLHttp");
  }

  @Test
  void allowsItsOwnScriptAndNothingElse() throws Exception {
    String page = small().text();
    String script =
        page.substring(page.indexOf("<script>") + "<script>".length(), page.indexOf("</script>"));
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
    assertThat(page)
        .contains(
            "default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; script-src &#39;sha256-"
                + Base64.getEncoder().encodeToString(digest)
                + "&#39;");
    assertThat(page.split("<script", -1)).hasSize(2);
  }

  @Test
  void drawsBothSpansOfAnError() {
    assertThat(small().text())
        .contains(
            "He has <mark class=\"gold t-diagnosis\">left </mark>"
                + "<mark class=\"gold t-diagnosis found bar-t-diagnosis from to\">hip"
                + "<span class=\"wrap\" title=\"line break in the text\">↵ </span>pain</mark>.");
  }

  @Test
  void linksFromEachNumberToItsErrors() {
    assertThat(small().text())
        .contains("href=\"#gold=PROCEDURE&amp;predicted=DRUG\">1</a>")
        .contains("href=\"#kind=missed&amp;cause=never-predicted\">1</a>")
        .contains("href=\"#kind=missed&amp;type=DRUG&amp;words=soma\"><bdi>soma</bdi></a>");
  }

  @Test
  void showsHostileTextAsText() throws Exception {
    String evil = "</style></title><script>alert(1)</script><img src=x onerror='alert(2)'>";
    String text = "Took " + evil + " 😀 and " + "x".repeat(100_000);
    EntityType type = new EntityType("<b>\"'&");
    AnnotatedDocument gold =
        new AnnotatedDocument(
            new Document("<i>\"doc'&", text),
            List.of(Mention.of(type, 5, 5 + evil.length()), Mention.of(type, 90, text.length())));
    String page =
        report(gold, new AnnotatedDocument(gold.document(), List.of(Mention.of(type, 6, 9))))
            .text();

    assertThat(page).doesNotContain("<script>alert", "<img", "<b>\"", "<i>\"", "onerror='");
    NodeList sentences = Pages.tree(page).getElementsByTagName("article");
    assertThat(sentences.getLength()).isEqualTo(2);
    assertThat(sentences.item(0).getTextContent() + sentences.item(1).getTextContent())
        .contains(evil);
  }

  @Test
  void hasTheAttributesOfGoldAndFoldsManyAway() throws Exception {
    assertThat(report(withFields("a"), withFields("a")).text())
        .contains("<h2>Attributes and links</h2>", "<td>field-a</td>", "<td>all of a mention</td>")
        .doesNotContain("Scores of 1 attribute<");
    String[] many = {"a", "b", "c", "d", "e", "f", "g", "h", "i"};
    assertThat(report(withFields(many), withFields("a")).text())
        .contains("<summary>Scores of 9 attributes</summary>");
    assertThat(small().text()).doesNotContain("Attributes and links");
  }

  private static AnnotatedDocument withFields(String... names) {
    Map<String, String> fields = new HashMap<>();
    for (String name : names) {
      fields.put("field-" + name, "x");
    }
    return new AnnotatedDocument(
        new Document("case-1", "Soma"),
        List.of(new Mention(EntityType.DRUG, List.of(new Span(0, 4)), fields)));
  }

  @Test
  void leavesWhatIsOutOfSightToTheBrowserWhereErrorsAreManyOnly() {
    assertThat(small().text()).contains("<section id=\"errors\" class=\"some\">");
    String words = "x ".repeat(2_001);
    List<Mention> each = new ArrayList<>();
    for (int i = 0; i < 2_001; i++) {
      each.add(Mention.of(EntityType.DRUG, 2 * i, 2 * i + 1));
    }
    Document text = new Document("case-1", words);
    assertThat(
            report(new AnnotatedDocument(text, each), new AnnotatedDocument(text, List.of()))
                .text())
        .contains("<section id=\"errors\" class=\"many\">");
  }

  @Test
  void saysSoWhereThereAreNoErrors() {
    AnnotatedDocument document = document("a", "[Soma|DRUG]");
    assertThat(report(document, document).text())
        .contains("There are no errors.")
        .doesNotContain("<article", "<form");
  }

  @Test
  void showsUndefinedScoresAsUndefined() {
    AnnotatedDocument nothing = document("a", "Soma");
    assertThat(report(nothing, nothing).text())
        .contains("<strong>–</strong>")
        .doesNotContain("NaN");
  }

  @Test
  void writesTheFile() throws IOException {
    Path file = folder.resolve("report.html");
    Files.writeString(file, "before");
    small().write(file);
    assertThat(file).hasContent(small().text());
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void saysWhichFileCouldNotBeWritten() {
    Path file = folder.resolve("none").resolve("report.html");
    assertThatThrownBy(() -> small().write(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("folder");
  }
}
