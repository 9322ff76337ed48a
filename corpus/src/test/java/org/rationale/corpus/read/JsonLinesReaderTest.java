package org.rationale.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.corpus.read.Batch.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.corpus.Document;

class JsonLinesReaderTest {

  @TempDir Path folder;

  @Test
  void readsTheSample() {
    assertThat(Batch.read(Batch.sample("json-lines/two-letters.jsonl")).documents())
        .containsExactly(
            new Document(
                "sleep-study",
                "CLINICAL CASE SUMMARY\nThe patient has α-adrenergic side effects \ud83d\ude34."),
            new Document("1702", "CLINICAL CASE SUMMARY\r\nLow back pain."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\": \"a\"}                          | the object has no \"text\"",
        "{\"text\": \"pain\"}                     | the object has no \"id\"",
        "{\"id\": \"a\", \"text\": 5}             | expected \"text\" to be a string, found number",
        "{\"id\": null, \"text\": \"pain\"}       | expected \"id\" to be a string, found null",
        "{\"id\": 1.5, \"text\": \"pain\"}        | expected \"id\" to be a string, found number",
        "[\"a\", \"pain\"]                        | expected a JSON object, found array",
        "{\"id\": \"a\", \"text\": \"pain\"       | it is no valid JSON at column 27",
        "{\"id\": \"a\", \"text\": \"pain\"} {}   | it is no valid JSON at column",
        "{\"id\": \"a\", \"id\": \"b\"}           | it is no valid JSON at column",
        "{\"id\": \"a\", \"text\": \" \"}         | it holds nothing but white space",
        "{\"id\": \"a/b\", \"text\": \"pain\"}    | a document's id must be usable as a file name",
        "{\"id\": \"a\", \"text\": \"x\\ud83d\"}  | character 1 is half of a surrogate pair (\\ud83d)"
      })
  void namesTheLineAndGoesOn(String line, String problem) throws IOException {
    Path file = write(folder, "batch.jsonl", "\n" + line + "\n{\"id\":\"ok\",\"text\":\"Soma\"}");
    Batch batch = Batch.read(file);
    assertThat(batch.documents()).containsExactly(new Document("ok", "Soma"));
    assertThat(batch.failures()).hasSize(1);
    assertThat(batch.failures().get(0).where()).isEqualTo(file + ":2");
    assertThat(batch.failures().get(0).problem()).startsWith(problem);
    assertThat(batch.failures().get(0).remedy()).isNotBlank();
  }

  @Test
  void theSecondOfTwoWithOneIdIsNamedWithTheFirst() throws IOException {
    Path file =
        write(
            folder,
            "twins.jsonl",
            "{\"id\":\"a\",\"text\":\"Soma\"}\r\n{\"id\":\"a\",\"text\":\"Norco\"}\r\n");
    Batch batch = Batch.read(file);
    assertThat(batch.documents()).containsExactly(new Document("a", "Soma"));
    assertThat(batch.failures())
        .containsExactly(
            new UnreadableInput(
                file + ":2",
                "its id \"a\" is already that of " + file + ":1",
                "Rename one of the two, or read them in two runs"));
  }

  @Test
  void aLineOfFiftyMegabytesIsPassedOver() throws IOException {
    byte[] huge = new byte[50_000_000];
    Arrays.fill(huge, (byte) 'x');
    byte[] start = "{\"id\":\"a\",\"text\":\"".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(start, 0, huge, 0, start.length);
    byte[] next = "\n{\"id\":\"b\",\"text\":\"Soma\"}".getBytes(StandardCharsets.UTF_8);
    byte[] both = Arrays.copyOf(huge, huge.length + next.length);
    System.arraycopy(next, 0, both, huge.length, next.length);
    Path file = write(folder, "huge.jsonl", both);
    Batch batch = Batch.read(file);
    assertThat(batch.documents()).containsExactly(new Document("b", "Soma"));
    assertThat(batch.failures()).hasSize(1);
    assertThat(batch.failures().get(0).where()).isEqualTo(file + ":1");
    assertThat(batch.failures().get(0).problem()).contains("2,000,000 characters");
  }

  @Test
  void aFileWithoutLinesIsNamed() throws IOException {
    assertThat(Batch.read(write(folder, "a.jsonl", "\n \r\n")).failure().problem())
        .isEqualTo("it holds no JSON lines");
  }

  @Test
  void aByteOrderMarkAtTheStartIsLeftOut() throws IOException {
    Path file = write(folder, "bom.jsonl", "\ufeff{\"id\":\"a\",\"text\":\"Soma\"}");
    assertThat(Batch.read(file).text()).isEqualTo("Soma");
  }
}
