package org.rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.cli.Session.Outcome;
import org.rationale.cli.terminal.Terminal;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;

class AnnotateCommandTest {

  private static final String SOMA_JSON =
      "{\"id\":\"a\",\"offsetUnit\":\"code-point\",\"text\":\"Soma 350 mg\","
          + "\"sections\":[{\"kind\":\"other\",\"start\":0,\"end\":11}],\"items\":[],"
          + "\"mentions\":[{\"type\":\"DRUG\",\"start\":0,\"end\":4,\"text\":\"Soma\","
          + "\"attributes\":{\"kind\":\"brand\"}},{\"type\":\"DOSAGE\",\"start\":5,\"end\":11,"
          + "\"text\":\"350 mg\",\"attributes\":{\"kind\":\"strength\"}}],\"links\":[]}\n";

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Outcome annotate(Object... arguments) {
    return new Session(folder)
        .run(Stream.concat(Stream.of("annotate"), Stream.of(arguments)).toArray());
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String out(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  @Test
  void writesTextAndLabelsOfEachDocument() throws IOException {
    write("a.txt", "Soma 350 mg\n");
    write("b.txt", "no\r\nlow back pain");
    Outcome outcome = annotate(folder.resolve("in"), "--out", folder.resolve("out"));
    assertThat(outcome.err()).matches("2 documents with 3 mentions in \\d+\\.\\d s → .*out\\R");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(written()).containsExactly("a.ann", "a.txt", "b.ann", "b.txt");
    assertThat(out("a.txt")).isEqualTo("Soma 350 mg\n");
    assertThat(out("a.ann"))
        .isEqualTo(
            """
            T1\tDRUG 0 4\tSoma
            A1\tkind T1 brand
            T2\tDOSAGE 5 11\t350 mg
            A2\tkind T2 strength
            """);
    assertThat(out("b.txt")).isEqualTo("no\r\nlow back pain");
    assertThat(out("b.ann")).isEqualTo("T1\tDIAGNOSIS 4 17\tlow back pain\nA1\tkind T1 finding\n");
  }

  @Test
  void writesOneDocumentALineToStandardOutput() throws IOException {
    Outcome outcome = annotate(write("a.txt", "Soma 350 mg"), "--format", "jsonl");
    assertThat(outcome.out()).isEqualTo(SOMA_JSON);
    assertThat(outcome.err()).contains("→ standard output");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void writesOneDocumentALineIntoAFolder() throws IOException {
    Outcome outcome =
        annotate(write("a.txt", "Soma 350 mg"), "--format=jsonl", "-o", folder.resolve("out"));
    assertThat(outcome.out()).isEmpty();
    assertThat(written()).containsExactly("annotations.jsonl");
    assertThat(out("annotations.jsonl")).isEqualTo(SOMA_JSON);
  }

  @Test
  void keepsTheOrderOfTheInputsHoweverManyThreadsWork() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      lines.append("{\"id\":\"d%d\",\"text\":\"Soma %s\"}\n".formatted(i, "x ".repeat(i % 7 * 99)));
    }
    Outcome outcome =
        annotate(write("many.jsonl", lines.toString()), "--format", "jsonl", "--threads", 8);
    assertThat(outcome.out().lines().map(line -> line.substring(7, line.indexOf("\",\"offset"))))
        .containsExactlyElementsOf(IntStream.range(0, 200).mapToObj(i -> "d" + i).toList());
  }

  @Test
  void readsStandardInput() {
    Outcome outcome =
        new Session(folder).typing("Soma 350 mg").run("annotate", "-", "--format", "jsonl");
    assertThat(outcome.out()).isEqualTo(SOMA_JSON.replace("\"a\"", "\"stdin\""));
  }

  @Test
  void namesEveryInputThatCannotBeReadAndGoesOn() throws IOException {
    Path good = write("good.txt", "Soma");
    Path empty = write("empty.txt", "");
    Path binary = write("binary.txt", "");
    Files.write(binary, new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 1});
    Path latin = write("latin.txt", "");
    Files.write(latin, "first\nIntensit\u00e4t".getBytes(StandardCharsets.ISO_8859_1));
    Path missing = folder.resolve("in/missing.txt");
    Path twin = write("more/good.txt", "Soma twice");
    Path wide = write("wide.txt", "");
    Files.write(wide, "\ufeffSoma".getBytes(StandardCharsets.UTF_16LE));
    Outcome outcome =
        annotate(empty, binary, good, latin, missing, twin, wide, "-o", folder.resolve("out"));
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(written()).containsExactly("good.ann", "good.txt", "wide.ann", "wide.txt");
    assertThat(out("good.txt")).isEqualTo("Soma");
    assertThat(out("wide.txt")).isEqualTo("Soma");
    List<String> err = outcome.err().lines().toList();
    assertThat(err).hasSize(7);
    assertThat(err.get(0)).startsWith(empty + ": it is empty");
    assertThat(err.get(1)).startsWith(binary + ": it holds zero bytes");
    assertThat(err.get(2)).startsWith(latin + ": line 2 is not UTF-8");
    assertThat(err.get(3)).startsWith(missing + ": ");
    assertThat(err.get(4)).startsWith(twin + ": its id \"good\" is already that of " + good);
    assertThat(err.get(5)).startsWith("2 documents with 2 mentions");
    assertThat(err.get(6)).isEqualTo("5 inputs failed, see above.");
  }

  @Test
  void aDocumentThatTheAnnotatorsFailOnDoesNotStopTheOthers() throws IOException {
    write("a.txt", "Soma");
    write("b.txt", "trouble");
    write("c.txt", "Soma");
    Outcome outcome =
        new Session(folder)
            .with(AnnotateCommandTest::troubled)
            .run("annotate", folder.resolve("in"), "-o", folder.resolve("out"));
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err())
        .startsWith(
            "b: cannot be annotated, which is a fault in the program; please report it:"
                + " java.lang.IllegalStateException: troubled");
    assertThat(written()).containsExactly("a.ann", "a.txt", "c.ann", "c.txt");
  }

  private static AnnotatedDocument troubled(Document document) {
    if (document.text().equals("trouble")) {
      throw new IllegalStateException("troubled");
    }
    return Session.annotate(document);
  }

  @Test
  void anOutputThatCannotBeWrittenIsNamedAndLeavesNothingHalf() throws IOException {
    write("a.txt", "Soma");
    write("b.txt", "Soma");
    Files.createDirectories(folder.resolve("out/a.ann/in the way"));
    Outcome outcome = annotate(folder.resolve("in"), "-o", folder.resolve("out"));
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).startsWith("a: cannot write " + folder.resolve("out/a.ann"));
    assertThat(written()).containsExactly("a.ann", "a.txt", "b.ann", "b.txt");
    assertThat(folder.resolve("out/a.ann/in the way")).exists();
  }

  @Test
  void neverWritesIntoAFolderOfInputs() throws IOException {
    Path text = write("a.txt", "Soma");
    Path labels = write("a.ann", "T1\tDRUG 0 4\tSoma\n");
    Path in = folder.resolve("in");
    Path link = Files.createSymbolicLink(folder.resolve("link"), in);
    for (List<Path> call :
        List.of(
            List.of(text, in),
            List.of(in, in),
            List.of(in, in.resolve("out")),
            List.of(in, link.resolve("out")))) {
      Outcome outcome = annotate(call.get(0), "-o", call.get(1));
      assertThat(outcome.status()).isEqualTo(2);
      assertThat(outcome.err())
          .startsWith("rationale: " + call.get(1) + ": the inputs are in this folder or above it")
          .contains("Name another folder with --out.");
    }
    assertThat(labels).hasContent("T1\tDRUG 0 4\tSoma\n");
    assertThat(in.resolve("out")).doesNotExist();
  }

  @Test
  void anOutputFolderThatCannotBeMadeIsWrongUsage() throws IOException {
    Path text = write("a.txt", "Soma");
    Outcome outcome = annotate(text, "-o", text.resolve("out"));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("rationale: " + text.resolve("out") + ": the folder cannot be made")
        .contains("Name another with --out.");
  }

  @Test
  void labelsWithoutAFolderAreWrongUsage() throws IOException {
    Outcome outcome = annotate(write("a.txt", "Soma"));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "rationale: --out DIR is missing: name the folder to write to. (Only --format jsonl can go without.)%n"
                .formatted());
  }

  @Test
  void anUnknownOptionIsWrongUsageWithAHint() {
    Outcome outcome = annotate("a.txt", "--outt", "b");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("rationale: Unknown option")
        .contains("--out")
        .contains("'rationale annotate --help' says how it is used.");
  }

  @Test
  void showsProgressWhereAPersonWatchesAndWarningsOnLinesOfTheirOwn() throws IOException {
    write("a.txt", "Soma");
    write("b.txt", "");
    Outcome outcome =
        new Session(folder)
            .in(new Terminal(true, true, 80, true))
            .run("annotate", folder.resolve("in"), "-o", folder.resolve("out"), "--threads", 1);
    assertThat(outcome.err()).contains("Annotating  ").contains(" of 2");
    assertThat(outcome.err().split("\r\u001b\\[2K", -1))
        .anyMatch(part -> part.startsWith(folder.resolve("in/b.txt") + ": it is empty"));
    assertThat(outcome.out()).isEmpty();
  }
}
