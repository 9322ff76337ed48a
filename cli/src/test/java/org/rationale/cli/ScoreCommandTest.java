package org.rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.cli.Session.Outcome;

class ScoreCommandTest {

  @TempDir private Path folder;

  private LabelFolders labels;

  @BeforeEach
  void twoSides() throws IOException {
    labels = new LabelFolders(folder);
  }

  private void write(String name, String text) throws IOException {
    labels.write(name, text);
  }

  private Outcome score(Object... options) {
    return new Session(folder)
        .run(
            Stream.concat(
                    Stream.of("score", folder.resolve("gold"), folder.resolve("pred")),
                    Stream.of(options))
                .toArray());
  }

  private JsonNode json(Object... options) throws IOException {
    Path file = folder.resolve("scores.json");
    Outcome outcome = score(Stream.concat(Stream.of("--json", file), Stream.of(options)).toArray());
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    return new ObjectMapper().readTree(Files.readString(file));
  }

  @Test
  void printsTheScoresOfEachTypeAndTheirAverages() {
    Outcome outcome = score();
    assertThat(outcome.out())
        .isEqualTo(
            """
            %s against %s: 2 documents, whole texts

                                                  strict                   overlap
                        gold  predicted  precision  recall     F1  precision  recall     F1
            ───────────────────────────────────────────────────────────────────────────────
            DRUG           1          2      0.500   1.000  0.667      0.500   1.000  0.667
            DOSAGE         1          0          –   0.000  0.000          –   0.000  0.000
            DIAGNOSIS      1          1      0.000   0.000  0.000      1.000   1.000  1.000
            PROCEDURE      1          1      1.000   1.000  1.000      1.000   1.000  1.000
            ───────────────────────────────────────────────────────────────────────────────
            micro          4          4      0.500   0.500  0.500      0.750   0.750  0.750
            macro                            0.500   0.500  0.417      0.833   0.750  0.667
            macro docs                       0.500   0.667  0.533      0.750   0.833  0.733
            weighted                         0.500   0.500  0.417      0.833   0.750  0.667
            """
                .formatted(folder.resolve("pred"), folder.resolve("gold")));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
  }

  @Test
  void writesJsonOfExactlyTheDocumentedShape() throws IOException {
    JsonNode scores = json();
    assertThat(names(scores)).containsExactly("documents", "metrics");
    assertThat(scores.path("documents").asInt()).isEqualTo(2);
    assertThat(names(scores.path("metrics")))
        .containsExactly("strict", "exact", "partial", "type", "overlap", "token");
    assertThat(names(scores.at("/metrics/partial"))).containsExactly("all", "types");
    assertThat(scores.at("/metrics/partial/all").toString())
        .isEqualTo(
            "{\"tp\":2.5,\"fp\":1.5,\"fn\":1.5,\"precision\":0.625,\"recall\":0.625,\"f1\":0.625,"
                + "\"correct\":2,\"incorrect\":0,\"partial\":1,\"missed\":1,\"spurious\":1,"
                + "\"possible\":4,\"actual\":4}");
    assertThat(names(scores.at("/metrics/strict/types")))
        .containsExactly("DRUG", "DOSAGE", "DIAGNOSIS", "PROCEDURE");
    assertThat(scores.at("/metrics/overlap/types/DOSAGE").toString())
        .isEqualTo("{\"tp\":0,\"fp\":0,\"fn\":1,\"precision\":null,\"recall\":0.0,\"f1\":0.0}");
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void writesCsvWithEmptyCellsWhereAScoreIsUndefined() throws IOException {
    Path file = folder.resolve("scores.csv");
    assertThat(score("--csv", file).status()).isZero();
    assertThat(Files.readString(file))
        .startsWith(
            """
            metric,type,tp,fp,fn,precision,recall,f1,correct,incorrect,partial,missed,spurious,possible,actual
            strict,(all),2,2,2,0.5,0.5,0.5,2,1,0,1,1,4,4
            strict,DRUG,1,1,0,0.5,1.0,0.6666666666666666,1,0,0,0,1,1,2
            strict,DOSAGE,0,0,1,,0.0,0.0,0,0,0,1,0,1,0
            """)
        .contains("\noverlap,DOSAGE,0,0,1,,0.0,0.0,,,,,,,\n")
        .contains(
            "\npartial,(macro_types),,,,0.6666666666666666,0.625,0.5416666666666666,,,,,,,\n");
  }

  @Test
  void writesAPageWithEveryError() throws IOException {
    Path file = folder.resolve("scores.html");
    assertThat(score("--html", file).status()).isZero();
    assertThat(Files.readString(file))
        .startsWith("<!")
        .contains("<h1>Scores of pred</h1>", "ketamine", "350 mg")
        .doesNotContain("F1 as others score");
    assertThat(score("--html", file, "--policies").status()).isZero();
    assertThat(Files.readString(file)).contains("F1 as others score", "<b>brateval. </b>Greedy");
    assertThat(score("--html", file, "--mode", "gate").status()).isEqualTo(2);
  }

  @Test
  void aMissingAndAnExtraFileAreRefusedUnlessAnOptionSaysOtherwise() throws IOException {
    Files.delete(folder.resolve("pred/a.ann"));
    write("pred/c.txt", "Soma\n");
    write("pred/c.ann", "T1\tDRUG 0 4\tSoma\n");
    assertThat(score())
        .isEqualTo(
            new Outcome(
                2,
                "",
                """
                rationale: nothing is scored, because of
                %s: the document a is missing, which %s has; add it, or let --missing-as-empty count it as without mentions
                %s: %s has no document c; remove it, or let --ignore-extra leave it out
                """
                    .formatted(
                        folder.resolve("pred/a.ann"),
                        folder.resolve("gold"),
                        folder.resolve("pred/c.ann"),
                        folder.resolve("gold"))));
    JsonNode scores = json("--missing-as-empty", "--ignore-extra");
    assertThat(scores.path("documents").asInt()).isEqualTo(2);
    assertThat(scores.at("/metrics/type/all/missed").asInt()).isEqualTo(3);
    assertThat(scores.at("/metrics/type/all/spurious").asInt()).isEqualTo(1);
  }

  @Test
  void aMissingAndAnExtraDocumentOfAFileAreNamedWithTheirLines() throws IOException {
    String line =
        "{\"id\": \"%s\", \"offsetUnit\": \"utf-16\", \"text\": \"Soma\", \"mentions\": []}\n";
    write("gold.jsonl", line.formatted("a") + line.formatted("b"));
    write("found.jsonl", line.formatted("a") + "\n" + line.formatted("c"));
    Path found = labels.path("found.jsonl");
    assertThat(new Session(folder).run("score", labels.path("gold.jsonl"), found).err())
        .isEqualTo(
            """
            rationale: nothing is scored, because of
            %1$s: the document b is missing, which %2$s:2 has; add it, or let --missing-as-empty count it as without mentions
            %1$s:3: %2$s has no document c; remove it, or let --ignore-extra leave it out
            """
                .formatted(found, labels.path("gold.jsonl")));
    write("found.jsonl", line.formatted("a") + line.formatted("b") + line.formatted("a"));
    assertThat(new Session(folder).run("score", labels.path("gold.jsonl"), found).err())
        .contains(found + ":3: the document a is there twice, also in " + found + ":1; keep");
  }

  @Test
  void attributesAndLinksAreScoredWhereGoldHasThem() throws IOException {
    write(
        "gold/a.ann",
        """
        T1\tDRUG 0 4\tSoma
        A1\tkind T1 brand
        A3\tassertion T1 present
        T2\tDOSAGE 5 11\t350 mg
        A2\tkind T2 strength
        R1\tdoseOf Arg1:T2 Arg2:T1
        """);
    write(
        "pred/a.ann",
        """
        T1\tDRUG 0 4\tSoma
        A1\tkind T1 class
        A3\tcourse T1 past
        T2\tDOSAGE 5 8\t350
        A2\tkind T2 strength
        R1\tdoseOf Arg1:T2 Arg2:T1
        """);
    assertThat(score("--metric", "strict").out())
        .endsWith(
            """

            attributes and links  gold  predicted  precision  recall     F1  exact
            ──────────────────────────────────────────────────────────────────────
            DRUG kind                1          1      0.000   0.000  0.000  0.000
            DOSAGE kind              1          1      1.000   1.000  1.000      –
            link doseOf, strict      1          1      0.000   0.000  0.000      –
            link doseOf, overlap     1          1      1.000   1.000  1.000      –

            Right where the mention was found and the value is the same; exact is F1 among
            the mentions found with their exact spans.
            Attributes of the gold that no prediction carries: DRUG assertion.
            """);
    JsonNode scores = json();
    assertThat(names(scores))
        .containsExactly(
            "documents", "metrics", "attributes", "attributesOfExact", "allAttributes", "links");
    assertThat(scores.at("/attributesOfExact/DRUG/kind/fn").asInt()).isEqualTo(1);
    assertThat(scores.at("/allAttributes/DOSAGE/tp").asInt()).isEqualTo(1);
    assertThat(scores.path("attributes").toString())
        .isEqualTo(
            "{\"DRUG\":{\"assertion\":{\"tp\":0,\"fp\":0,\"fn\":1,\"precision\":null,\"recall\":0.0,\"f1\":0.0},"
                + "\"kind\":{\"tp\":0,\"fp\":1,\"fn\":1,\"precision\":0.0,\"recall\":0.0,\"f1\":0.0}},"
                + "\"DOSAGE\":{\"kind\":{\"tp\":1,\"fp\":0,\"fn\":0,\"precision\":1.0,\"recall\":1.0,\"f1\":1.0}}}");
    assertThat(scores.at("/links/strict/all/fn").asInt()).isEqualTo(1);
    assertThat(scores.at("/links/overlap/types/doseOf/tp").asInt()).isEqualTo(1);
    Path csv = folder.resolve("scores.csv");
    Path html = folder.resolve("scores.html");
    assertThat(score("--csv", csv, "--html", html).status()).isZero();
    assertThat(Files.readString(csv))
        .endsWith(
            """
            attribute,DRUG assertion,0,0,1,,0.0,0.0,,,,,,,
            attribute,DRUG kind,0,1,1,0.0,0.0,0.0,,,,,,,
            attribute,DOSAGE kind,1,0,0,1.0,1.0,1.0,,,,,,,
            attribute of exact,DRUG assertion,0,0,1,,0.0,0.0,,,,,,,
            attribute of exact,DRUG kind,0,1,1,0.0,0.0,0.0,,,,,,,
            attribute of exact,DOSAGE kind,0,0,0,,,,,,,,,,
            all attributes,DRUG,0,1,1,0.0,0.0,0.0,,,,,,,
            all attributes,DOSAGE,1,0,0,1.0,1.0,1.0,,,,,,,
            link strict,(all),0,1,1,0.0,0.0,0.0,,,,,,,
            link strict,doseOf,0,1,1,0.0,0.0,0.0,,,,,,,
            link overlap,(all),1,0,0,1.0,1.0,1.0,,,,,,,
            link overlap,doseOf,1,0,0,1.0,1.0,1.0,,,,,,,
            """);
    assertThat(Files.readString(html))
        .contains("<h2>Attributes and links</h2>", "doseOf")
        .doesNotContain("course");
  }

  @Test
  void noTableIsWiderThanTheTerminal() throws IOException {
    write(
        "gold/a.ann",
        "T1\tDRUG 0 4\tSoma\nA1\tkind T1 brand_name_of_a_maker\nT2\tDOSAGE 5 11\t350 mg\n");
    assertThat(score("--kinds", "--policies").out().lines())
        .allSatisfy(
            line ->
                assertThat(line)
                    .satisfiesAnyOf(
                        l -> assertThat(l).hasSizeLessThanOrEqualTo(80),
                        l -> assertThat(l).contains(" against ")))
        .anySatisfy(line -> assertThat(line).startsWith("DRUG.brand_name_of_a_maker"));
    assertThat(score("--kinds", "--intervals").out())
        .contains(
            "\nstrict                            precision           recall               F1\n");
  }

  @Test
  void whatIsWrongWithTheLabelsIsNamedWithFileAndLine() throws IOException {
    write(
        "pred/a.ann",
        "T1\tDRUG 0 4\tSoma\nT2\tDRUG 0 4\tSoma\nT3\tDIAGNOSIS 37 24\tlow back pain\n");
    write("pred/c.ann", "T1\tDRUG 0 4\tSoma\n");
    Outcome outcome = score();
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(
            """
            rationale: nothing is scored, because of
            %1$s:2: DRUG stands here as in line 1 already; delete one of the two
            %1$s:3: the end must be greater than the start, but the offsets are 37 24
            %2$s: %3$s has no document c; remove it, or let --ignore-extra leave it out
            """
                .formatted(
                    labels.path("pred/a.ann"), labels.path("pred/c.ann"), labels.path("gold")));

    write("pred/a.ann", "T1\tDRUG 0 4\tSoma\nT2\tDRUG 0 4\tSoma\n");
    assertThat(
            json("--duplicates", "keep", "--ignore-extra")
                .at("/metrics/strict/types/DRUG/actual")
                .asInt())
        .isEqualTo(3);
  }

  @Test
  void offsetsInAnotherUnitAreRefusedUnlessTheUnitIsNamed() throws IOException {
    write("gold/a.txt", "💊 Soma 350 mg\n");
    write("gold/a.ann", "T1\tDRUG 2 6\tSoma\n");
    write(
        "found.jsonl",
        """
        {"id": "a", "offsetUnit": "code-point", "text": "💊 Soma 350 mg\\n", "mentions": [{"type": "DRUG", "start": 3, "end": 7, "text": "Soma"}]}
        """);
    Files.delete(folder.resolve("gold/b.ann"));
    Path found = labels.path("found.jsonl");
    Outcome outcome = new Session(folder).run("score", labels.path("gold"), found);
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains(found + ":1: ").contains("UTF-16 positions");
    Outcome named =
        new Session(folder).run("score", labels.path("gold"), found, "--offsets", "utf-16");
    assertThat(named.err()).isEmpty();
    assertThat(named.out()).contains("DRUG           1          1      1.000   1.000  1.000");
  }

  @Test
  void aTextThatDiffersIsRefused() throws IOException {
    write("pred/a.txt", "Soma 350 mg for chronic low back pain!\n");
    Outcome outcome = score();
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .contains(
            labels.path("pred/a.txt") + ": the text differs from that of the gold at character 37");
    assertThat(json("--text-may-differ").path("documents").asInt()).isEqualTo(2);
  }

  @Test
  void aTypeOutsideTheSchemaIsRefused() throws IOException {
    write("pred/a.ann", "T1\tMedication 0 4\tSoma\n");
    assertThat(score("--schema", "rationale").err())
        .contains(labels.path("pred/a.ann") + ":1: the schema has no type Medication");
    write("map.json", "{\"Medication\": \"DRUG\"}");
    assertThat(score("--schema", "rationale", "--type-map", labels.path("map.json")).status())
        .isZero();
    write("own.tsv", "type\tDRUG\ntype\tMedication\n");
    assertThat(score("--schema", labels.path("own.tsv")).err())
        .contains("the schema has no type DOSAGE; it has DRUG, Medication");
    write("types.txt", "# ours\nDRUG\n\nMedication\n");
    assertThat(score("--schema", labels.path("types.txt")).err())
        .contains("the schema has no type DOSAGE; it has DRUG, Medication");
    write(
        "annotation.conf",
        """
        [entities]
        # substances
        !Substance
            DRUG
            Medication | Medicine
        ----
        DOSAGE
        DIAGNOSIS
        PROCEDURE
        [relations]
        doseOf Arg1:DOSAGE, Arg2:DRUG
        """);
    assertThat(score("--schema", labels.path("annotation.conf")).status()).isZero();
  }

  @Test
  void aSchemaThatIsNoneIsNamedWithItsLine() throws IOException {
    write("types.txt", "DRUG\nDOSAGE and more\n");
    Path types = labels.path("types.txt");
    String wanted =
        "a schema is a table like gold's schema.tsv, brat's annotation.conf, or one type a line.\n";
    assertThat(score("--schema", types))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "rationale: %s:2: expected a type without blanks, but there is \"DOSAGE and more\"; "
                        .formatted(types)
                    + wanted));
    write("types.txt", "# nothing\n");
    assertThat(score("--schema", types).err())
        .isEqualTo("rationale: %s: it names no type; %s".formatted(types, wanted));
    write("types.txt", "type\tDRUG\ntype\tDOSAGE\tmore\n");
    assertThat(score("--schema", types).err())
        .startsWith("rationale: %s: schema, line 2: expected type, attribute or".formatted(types));
    Path nowhere = labels.path("nowhere.tsv");
    assertThat(score("--schema", nowhere).err())
        .isEqualTo("rationale: %s: there is no such file; %s".formatted(nowhere, wanted));
  }

  @Test
  void readsOtherFormatsAndTakesTheTextsFromGold() throws IOException {
    write(
        "found.conll",
        "-DOCSTART- -X- O a\n\nSoma B-DRUG\n350 B-DOSAGE\nmg I-DOSAGE\nfor O\nchronic O\nlow O\nback O\npain O\n");
    Outcome outcome =
        new Session(folder)
            .run(
                "score",
                labels.path("gold"),
                labels.path("found.conll"),
                "--missing-as-empty",
                "--metric",
                "strict");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("\nmicro          4          2      1.000   0.500  0.667\n");
  }

  @Test
  void scoresLikeAnotherProgram() throws IOException {
    JsonNode scores = json("--mode", "n2c2");
    assertThat(names(scores.path("metrics"))).containsExactly("strict", "overlap");
    assertThat(scores.at("/metrics/strict/types/DOSAGE/precision").asDouble()).isZero();
    assertThat(score("--mode", "seqeval").out())
        .contains(": 2 documents, whole texts, as seqeval scores\n")
        .endsWith(
            """

            Policy: Sets of exact spans with their types; duplicates collapse. Macro is over
            the types of either side, undefined scores are 0.
            """);
    assertThat(score("--mode", "seqeval", "--metric", "token"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "rationale: seqeval has no other metrics than strict; leave out --metric, or name"
                    + " some of these.\n"));
  }

  @Test
  void showsHowFarTheScorerMovesTheScore() {
    assertThat(score("--policies", "--metric", "strict").out())
        .contains(
            """

            F1 as others score         strict  exact  partial   type  overlap  token
            ────────────────────────────────────────────────────────────────────────
            rationale                   0.500  0.500    0.625  0.750    0.750  0.750
            nervaluate                  0.500  0.500    0.500  0.750
            nervaluate-exclusive-ends   0.500  0.500    0.500  0.750
            n2c2                        0.500                           0.750
            seqeval                     0.500
            brateval                    0.500  0.500    0.750           0.750
            gate                        0.500           0.625           0.750

            The same gold and the same predictions: what differs within a column is the
            policy of the scorer alone. It moves F1 most under partial: from 0.500
            (nervaluate) to 0.750 (brateval). --mode SCORER shows all scores of one.

            nervaluate: Greedy: each prediction, in order, takes the first gold mention that
            """)
        .endsWith(" Precision without\npredictions and recall without gold mentions are 1.\n");
  }

  @Test
  void saysHowSureEachScoreIs() {
    assertThat(score("--intervals", "--metric", "strict").out())
        .endsWith(
            """


            strict      gold  predicted        precision           recall               F1
            ──────────────────────────────────────────────────────────────────────────────
            DRUG           1          2  0.500 0.00–1.00  1.000     –      0.667 0.00–1.00
            DOSAGE         1          0      –     –      0.000     –      0.000     –
            DIAGNOSIS      1          1  0.000     –      0.000     –      0.000     –
            PROCEDURE      1          1  1.000     –      1.000     –      1.000     –
            ──────────────────────────────────────────────────────────────────────────────
            micro          4          4  0.500 0.50–0.50  0.500 0.33–1.00  0.500 0.40–0.67
            macro                        0.500 0.50–0.50  0.500 0.33–1.00  0.417 0.33–0.50
            macro docs                   0.500 0.50–0.50  0.667 0.33–1.00  0.533 0.40–0.67
            weighted                     0.500 0.50–1.00  0.500 0.33–1.00  0.417 0.33–1.00

            Behind each score: its interval of 95 %, from 1,000 resamples of the documents.
            Warning: 2 documents are too few to say how sure a score is: at least 6 are
            needed for any difference to be significant, 20 for intervals to be trusted.
            """);
    assertThat(score("--intervals", "--mode", "gate").status()).isEqualTo(2);
    assertThat(score("--intervals", "--rounds", "1").status()).isEqualTo(2);
  }

  @Test
  void translatesTheTypesOfThePredictions() throws IOException {
    write("pred/a.ann", "T1\tMedication 0 4\tSoma\nT2\tPerson 12 15\tfor\n");
    write("pred/b.ann", "");
    write("map.json", "{\"Medication\": \"DRUG\", \"Person\": \"\"}");
    JsonNode types = json("--type-map", folder.resolve("map.json")).at("/metrics/strict/types");
    assertThat(names(types)).containsExactly("DRUG", "DOSAGE", "DIAGNOSIS", "PROCEDURE");
    assertThat(types.at("/DRUG/f1").asDouble()).isEqualTo(1);

    write("map.json", "{\"Medication\": ");
    assertThat(score("--type-map", folder.resolve("map.json")).err())
        .startsWith("rationale: " + folder.resolve("map.json") + ":1: expected a JSON object");
  }

  @Test
  void scoresPartsAndKindsAndLargeOverlapsOnly() throws IOException {
    assertThat(json("--sections", "rationale").at("/metrics/strict/all/actual").asInt())
        .isEqualTo(1);
    write("pred/a.ann", "T1\tDRUG 0 4\tSoma\nA1\tkind T1 brand\n");
    assertThat(names(json("--kinds").at("/metrics/strict/types"))).contains("DRUG", "DRUG.brand");
    write("pred/a.ann", "T1\tDIAGNOSIS 24 37\tlow back pain\n");
    assertThat(json("--min-overlap", "61").at("/metrics/overlap/types/DIAGNOSIS/tp").asInt())
        .isEqualTo(1);
    assertThat(json("--min-overlap", "62").at("/metrics/overlap/types/DIAGNOSIS/tp").asInt())
        .isZero();
    assertThat(score("--min-overlap", "101").status()).isEqualTo(2);
  }

  @Test
  void listsTheErrors() {
    assertThat(score("--errors").out())
        .endsWith(
            """

            a DOSAGE missed 5-11 "350 mg"
            a DIAGNOSIS overlap 16-37 as 24-37 "chronic low back pain"
            b DRUG spurious 41-49 "ketamine"
            """);
  }

  @Test
  void aFolderThatIsNotThereIsWrongUsage() {
    Path nowhere = folder.resolve("nowhere");
    assertThat(new Session(folder).run("score", nowhere, nowhere))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "rationale: " + nowhere + ": there is no such file or folder. Name another.\n"));
  }
}
