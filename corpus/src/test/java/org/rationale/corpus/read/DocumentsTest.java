package org.rationale.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rationale.corpus.read.Batch.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.corpus.Document;
import org.rationale.corpus.PrintedPdf;
import org.rationale.corpus.ProjectCorpus;

class DocumentsTest {

  @TempDir Path folder;

  private static Documents documents(Path... inputs) {
    return Documents.of(List.of(inputs));
  }

  @Test
  void aFolderStandsForItsFilesSortedByPath() throws IOException {
    write(folder, "b.txt", "Soma");
    write(folder, "a.PDF", PrintedPdf.of("Norco", 5));
    write(folder, "c.jsonl", "{\"id\":\"z\",\"text\":\"Opana\"}");
    write(folder, "b.ann", "T1\tDRUG 0 4\tSoma");
    write(folder, ".hidden.txt", "no");
    Files.createDirectories(folder.resolve(".git"));
    write(folder.resolve(".git"), "d.txt", "no");
    Files.createDirectories(folder.resolve("aa"));
    write(folder.resolve("aa"), "deep.txt", "Lyrica");
    Batch batch = Batch.read(folder);
    assertThat(batch.failures()).isEmpty();
    assertThat(batch.documents())
        .extracting(document -> document.id() + " " + document.text().strip())
        .containsExactly("a Norco", "deep Lyrica", "b Soma", "z Opana");
  }

  @Test
  void readsTheProjectsCorpus() throws IOException {
    Path texts = ProjectCorpus.FOLDER.resolve("documents");
    Batch batch = Batch.read(texts);
    assertThat(batch.failures()).isEmpty();
    assertThat(batch.documents())
        .extracting(Document::id)
        .containsExactlyInAnyOrderElementsOf(ProjectCorpus.IDS);
    for (Document document : batch.documents()) {
      assertThat(document.text())
          .isEqualTo(Files.readString(texts.resolve(document.id() + ".txt")));
    }
  }

  @Test
  void oneBadInputDoesNotStopTheOthers() throws IOException {
    Path missing = folder.resolve("missing.txt");
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Path good = write(folder, "good.txt", "Soma");
    Batch batch = Batch.read(missing, empty, good);
    assertThat(batch.documents()).containsExactly(new Document("good", "Soma"));
    assertThat(batch.failures())
        .containsExactly(
            new UnreadableInput(
                missing.toString(), "there is no such file", "Check the spelling of its name"),
            new UnreadableInput(
                empty.toString(),
                "the folder holds no files to read",
                "Put determinations into it whose names end in .txt, .pdf, .jsonl"));
  }

  @Test
  void theSecondOfTwoWithOneIdIsRefused() throws IOException {
    Path text = write(folder, "a.txt", "Soma");
    Path pdf = write(folder, "a.pdf", PrintedPdf.of("Norco", 5));
    Batch batch = Batch.read(text, pdf);
    assertThat(batch.documents()).containsExactly(new Document("a", "Soma"));
    assertThat(batch.failures())
        .extracting(UnreadableInput::toString)
        .containsExactly(
            pdf
                + ": its id \"a\" is already that of "
                + text
                + ". Rename one of the two, or read them in two runs.");
  }

  @Test
  void standardInputIsReadByWhatItStartsWith() {
    assertThat(Batch.piped("TENS unit: Upheld").documents())
        .containsExactly(new Document("stdin", "TENS unit: Upheld"));
    assertThat(Batch.piped("\ufeff \n{\"id\":\"a\",\"text\":\"Soma\"}\n").documents())
        .containsExactly(new Document("a", "Soma"));
    assertThat(Batch.piped(PrintedPdf.of("Norco", 5)).text()).startsWith("Norco");
    assertThat(Batch.piped("").failure().toString()).startsWith("standard input: it is empty. ");
  }

  @Test
  void aFileWithAnotherNameIsReadByWhatItStartsWith() throws IOException {
    assertThat(
            Batch.read(write(folder, "letter.ndjson", "{\"id\":\"a\",\"text\":\"Soma\"}")).text())
        .isEqualTo("Soma");
    Batch plain = Batch.read(write(folder, "letter", "Soma"));
    assertThat(plain.documents()).containsExactly(new Document("letter", "Soma"));
    assertThat(Batch.read(write(folder, "scan", PrintedPdf.of("Norco", 5))).text())
        .startsWith("Norco");
  }

  @Test
  void aDocumentIsHandedOutBeforeTheNextIsRead() {
    List<Document> seen = new ArrayList<>();
    InputStream first =
        new ByteArrayInputStream(
            "{\"id\":\"a\",\"text\":\"Soma\"}\n".getBytes(StandardCharsets.UTF_8));
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("pipe broke with " + seen.size() + " document read");
          }

          @Override
          public int read(byte[] buffer, int from, int length) throws IOException {
            return read();
          }
        };
    List<UnreadableInput> failures = new ArrayList<>();
    Documents.of(List.of(Path.of("-")), new SequenceInputStream(first, broken))
        .forEach(seen::add, failures::add);
    assertThat(seen).containsExactly(new Document("a", "Soma"));
    assertThat(failures)
        .extracting(UnreadableInput::problem)
        .containsExactly("it cannot be read (pipe broke with 1 document read)");
  }

  @Test
  void theSizeIsKnownWhereAFileIsADocument() throws IOException {
    Path text = write(folder, "a.txt", "Soma");
    write(folder, "b.pdf", "");
    assertThat(documents(folder, text).size()).isEqualTo(OptionalInt.of(3));
    assertThat(documents(folder, Path.of("-")).size()).isEmpty();
    write(folder, "c.jsonl", "{}");
    assertThat(documents(folder).size()).isEmpty();
    assertThat(documents().size()).isEqualTo(OptionalInt.of(0));
  }

  @Test
  void whatTheReceiverThrowsIsNoFailureOfTheInput() throws IOException {
    Path text = write(folder, "a.txt", "Soma");
    assertThatThrownBy(
            () ->
                documents(text)
                    .forEach(
                        document -> {
                          throw new IllegalStateException("disk full");
                        },
                        failure -> {}))
        .hasMessage("disk full");
  }
}
