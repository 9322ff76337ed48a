package org.rationale.annotators.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.pipeline.StanfordCoreNLPServer;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.annotators.Rationale;
import org.rationale.annotators.lexicon.compiled.CompiledLexicon;
import org.rationale.annotators.lexicon.compiled.LexiconInfo;
import org.rationale.annotators.lexicon.compiled.Term;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;

/** The annotators in plain CoreNLP pipelines and in CoreNLP's server. */
class CoreNlpUseTest {
  private static final String TEXT =
      "On 03/11/2015 the patient with low \n\nback pain was given Norco 10/325 mg #60 and physical"
          + " \n\ntherapy. MTUS Chronic Pain Treatment Guidelines Page(s): 98-99 applies.";

  private static Properties properties(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    for (String type :
        List.of("Drug", "Dosage", "Diagnosis", "Procedure", "Date", "Citation", "Sentence")) {
      properties.setProperty(
          "customAnnotatorClass." + type.toLowerCase(Locale.ROOT),
          "org.rationale.annotators.corenlp." + type + "Annotator");
    }
    return properties;
  }

  private static List<String> mentions(Annotation annotation) {
    return annotation.get(RationaleAnnotations.MentionsAnnotation.class).stream()
        .map(m -> m.type() + " " + m.of(TEXT))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drug|DRUG Norco",
        "dosage|DOSAGE 10/325 mg,DOSAGE #60",
        "diagnosis|DIAGNOSIS low~back pain",
        "procedure|PROCEDURE physical~therapy",
        "date|DATE 03/11/2015",
        "citation|CITATION MTUS Chronic Pain Treatment Guidelines Page(s): 98-99"
      })
  void eachAnnotatorWorksAlone(String name, String expected) {
    Annotation annotation = new Annotation(TEXT);
    new StanfordCoreNLP(properties("tokenize, " + name)).annotate(annotation);
    assertThat(String.join(",", mentions(annotation))).isEqualTo(expected.replace("~", " \n\n"));
  }

  @Test
  void allSixTogetherFindWhatTheTypedCallFinds() {
    Annotation annotation = new Annotation(TEXT);
    new StanfordCoreNLP(properties("tokenize, diagnosis, procedure, dosage, drug, date, citation"))
        .annotate(annotation);
    assertThat(annotation.get(RationaleAnnotations.MentionsAnnotation.class))
        .isEqualTo(Rationale.standard().annotate(new Document("d", TEXT)).mentions());
  }

  @Test
  void lexiconsOfTheUsersOwnComeFromAProperty(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.lexicon");
    CompiledLexicon.write(
        List.of(
            new Term("Norco", EntityType.DRUG, "brand", List.of("RXNORM:1")),
            new Term("applies", new EntityType("VERB"), "", List.of())),
        new LexiconInfo("own", Instant.EPOCH, List.of(), List.of()),
        file);
    Properties properties = properties("tokenize, lexicon, drug");
    properties.setProperty("customAnnotatorClass.lexicon", LexiconAnnotator.class.getName());
    properties.setProperty("rationale.lexicon", file.toString());
    Annotation annotation = new Annotation(TEXT);
    new StanfordCoreNLP(properties).annotate(annotation);

    assertThat(mentions(annotation)).containsExactly("DRUG Norco", "VERB applies");
    assertThat(annotation.get(RationaleAnnotations.MentionsAnnotation.class).get(0).attributes())
        .containsEntry("code", "RXNORM:1");
  }

  @Test
  void lexiconsThatCannotBeUsedAreRefused() {
    Properties properties = new Properties();
    assertThatThrownBy(() -> new LexiconAnnotator("lexicon", properties))
        .hasMessageContaining("needs the property rationale.lexicon");
    properties.setProperty("rationale.lexicon", "no/such.lexicon");
    assertThatThrownBy(() -> new LexiconAnnotator("lexicon", properties))
        .hasMessageContaining("no/such.lexicon: there is no such file");

    Annotation annotation = new Annotation(TEXT);
    new StanfordCoreNLP(properties("tokenize, drug")).annotate(annotation);
    assertThatThrownBy(() -> new LexiconAnnotator(List.of()).annotate(annotation))
        .hasMessageContaining("name their annotator behind tokenize and before drug");
  }

  @Test
  void refusesToRunBeforeTheTokenizer() {
    assertThatThrownBy(() -> new StanfordCoreNLP(properties("drug, tokenize")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("annotator \"drug\" requires annotation \"TokensAnnotation\"");
  }

  @Test
  void sentencesSurviveDoubleSpacingAndCarryOnIntoCoreNlp() {
    Annotation annotation = new Annotation(TEXT);
    new StanfordCoreNLP(properties("tokenize, sentence")).annotate(annotation);
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    assertThat(sentences)
        .extracting(s -> s.get(CoreAnnotations.TextAnnotation.class))
        .containsExactly(
            TEXT.substring(0, TEXT.indexOf(" MTUS")), TEXT.substring(TEXT.indexOf("MTUS")));
    assertThat(sentences.get(1).get(CoreAnnotations.TokenBeginAnnotation.class))
        .isEqualTo(sentences.get(0).get(CoreAnnotations.TokenEndAnnotation.class));
  }

  @Test
  void coreNlpsTaggerGoesOnFromOurSentences() {
    Annotation annotation = new Annotation(TEXT);
    new StanfordCoreNLP(properties("tokenize, sentence, pos, drug")).annotate(annotation);
    assertThat(mentions(annotation)).containsExactly("DRUG Norco");
    assertThat(annotation.get(CoreAnnotations.SentencesAnnotation.class)).hasSize(2);
    assertThat(annotation.get(CoreAnnotations.TokensAnnotation.class))
        .allSatisfy(token -> assertThat(token.tag()).isNotBlank());
  }

  @Test
  void onePipelineServesManyThreads() throws Exception {
    StanfordCoreNLP pipeline =
        new StanfordCoreNLP(
            properties("tokenize, citation, date, drug, dosage, procedure, diagnosis"));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<String>>> results = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        results.add(
            threads.submit(
                () -> {
                  Annotation annotation = new Annotation(TEXT);
                  pipeline.annotate(annotation);
                  return mentions(annotation);
                }));
      }
      List<String> first = results.get(0).get();
      assertThat(first).hasSize(7);
      for (Future<List<String>> result : results) {
        assertThat(result.get()).isEqualTo(first);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void theServerAnswersMentionsAsJson() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    StanfordCoreNLPServer server =
        new StanfordCoreNLPServer(properties("tokenize, drug"), port, 15_000, true);
    Thread thread = new Thread(server, "corenlp-server");
    thread.setDaemon(true);
    thread.start();
    String properties =
        "{\"annotators\":\"tokenize,drug\",\"outputFormat\":\"custom\","
            + "\"customOutputter\":\"org.rationale.annotators.corenlp.MentionsOutputter\"}";
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://127.0.0.1:"
                        + port
                        + "/?properties="
                        + URLEncoder.encode(properties, StandardCharsets.UTF_8)))
            .POST(HttpRequest.BodyPublishers.ofString(TEXT))
            .build();
    HttpResponse<String> response = awaitAnswer(request);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    int start = TEXT.indexOf("Norco");
    assertThat(response.body())
        .isEqualTo(
            "{\"offsetUnit\":\"utf-16\",\"mentions\":[{\"type\":\"DRUG\",\"start\":%d,\"end\":%d,"
                    .formatted(start, start + 5)
                + "\"text\":\"Norco\",\"attributes\":"
                + "{\"ingredients\":\"acetaminophen + hydrocodone\",\"kind\":\"brand\"}}]}");
    server.getServer().orElseThrow().stop(0);
  }

  /** The server listens a moment after its thread has started. */
  private static HttpResponse<String> awaitAnswer(HttpRequest request) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    for (int attempt = 0; ; attempt++) {
      try {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
      } catch (ConnectException e) {
        if (attempt == 100) {
          throw e;
        }
        LockSupport.parkNanos(50_000_000);
      }
    }
  }
}
