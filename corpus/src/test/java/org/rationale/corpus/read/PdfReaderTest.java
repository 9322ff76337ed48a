package org.rationale.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rationale.corpus.read.Batch.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.corpus.PrintedPdf;
import org.rationale.corpus.outline.Sectioner;

class PdfReaderTest {

  private static final String LETTER =
      """
      Case Number: CM16-0111222
      Date of Injury: 11/01/2016

      CLINICAL CASE SUMMARY
      The worker has neck pain – and takes Norco 10/325 mg.
      """;

  @TempDir Path folder;

  @Test
  void readsLinesAndTheGapsBetweenThem() throws IOException {
    Batch batch = Batch.read(write(folder, "CM16-0111222.pdf", PrintedPdf.of(LETTER, 50)));
    assertThat(batch.text().strip()).isEqualTo(LETTER.strip());
    assertThat(batch.documents().get(0).id()).isEqualTo("CM16-0111222");
    assertThat(
            Sectioner.outline(batch.documents().get(0)).header().caseNumber().orElseThrow().value())
        .isEqualTo("CM16-0111222");
  }

  @Test
  void aPageBreakInsideASentenceIsALineBreak() throws IOException {
    byte[] pdf = PrintedPdf.of("The request for\nSoma 350 mg\nis denied.\n", 2);
    assertThat(Batch.read(write(folder, "a.pdf", pdf)).text().strip())
        .isEqualTo("The request for\nSoma 350 mg\nis denied.");
  }

  @Test
  void lettersThatArePrintedTwiceToLookBoldCountOnce() {
    assertThat(Batch.piped(PrintedPdf.twice("TENS unit: Upheld")).text().strip())
        .isEqualTo("TENS unit: Upheld");
  }

  @Test
  void thePrintedSampleReadsLikeItsText() throws IOException {
    String text = Files.readString(Batch.sample("text/knee-brace.txt"));
    assertThat(Batch.piped(PrintedPdf.of(text, 6)).text().replaceAll("\\s+", " "))
        .isEqualTo(text.replaceAll("\\s+", " "));
  }

  @Test
  void aPasswordIsAskedFor() throws IOException {
    Path file = write(folder, "locked.pdf", PrintedPdf.locked(LETTER, "secret"));
    assertThat(Batch.read(file).failure())
        .isEqualTo(
            new UnreadableInput(
                file.toString(),
                "it is locked with a password",
                "Save a copy without the password and read that"));
  }

  @Test
  void aPdfThatMayOnlyNotBeChangedIsRead() throws IOException {
    Path file = write(folder, "open.pdf", PrintedPdf.locked(LETTER, ""));
    assertThat(Batch.read(file).text()).contains("Norco 10/325 mg");
  }

  @Test
  void aScanIsSentToTextRecognition() throws IOException {
    UnreadableInput failure =
        Batch.read(write(folder, "scan.pdf", PrintedPdf.withoutText())).failure();
    assertThat(failure.problem()).isEqualTo("it has no text, only pictures of 1 page(s)");
    assertThat(failure.remedy()).contains("ocrmypdf");
  }

  @Test
  void aPdfThatWasCutOffIsNotReadInPart() throws IOException {
    byte[] whole = PrintedPdf.of(LETTER, 2);
    for (int length : new int[] {20, whole.length / 2, whole.length - 20}) {
      Path file = write(folder, "cut.pdf", Arrays.copyOf(whole, length));
      assertThat(Batch.read(file).failure().problem())
          .isEqualTo("its end is missing; it was cut off while it was fetched or saved");
    }
  }

  @Test
  void aTextThatIsTooLongIsRefusedBeforeItIsWhole() throws IOException {
    Source source = Source.file(write(folder, "a.pdf", PrintedPdf.of(LETTER, 50)));
    Sink sink = new Sink(document -> {}, failure -> {});
    assertThatThrownBy(() -> new PdfReader(20).read(source, sink))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("a determination has some thousand");
  }

  @Test
  void whatIsNoPdfIsNamed() throws IOException {
    assertThat(Batch.read(write(folder, "a.pdf", "")).failure().problem()).isEqualTo("it is empty");
    assertThat(Batch.read(write(folder, "a.pdf", "<html>Not found</html>")).failure().problem())
        .isEqualTo("it is no PDF, whatever its name says");
    assertThat(Batch.read(write(folder, "a.pdf", "%PDF-1.4 nothing %%EOF")).failure().problem())
        .startsWith("it is a damaged PDF (");
  }

  @Test
  void damageIsReadOrNamedAndNothingIsLogged() {
    byte[] whole = PrintedPdf.of(LETTER.repeat(20), 50);
    Random random = new Random(7);
    List<String> logged = new ArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            logged.add(line.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger root = Logger.getLogger("");
    root.addHandler(handler);
    try {
      for (int i = 0; i < 150; i++) {
        byte[] damaged = whole.clone();
        for (int j = 0; j < 30; j++) {
          damaged[10 + random.nextInt(damaged.length - 20)] = (byte) random.nextInt();
        }
        Batch batch = Batch.piped(damaged);
        assertThat(batch.documents().size() + batch.failures().size()).isEqualTo(1);
      }
    } finally {
      root.removeHandler(handler);
    }
    assertThat(logged).isEmpty();
  }
}
