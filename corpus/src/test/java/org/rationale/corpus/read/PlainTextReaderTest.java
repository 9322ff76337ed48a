package org.rationale.corpus.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.corpus.read.Batch.write;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.corpus.Document;
import org.rationale.corpus.outline.Sectioner;

class PlainTextReaderTest {

  private static final String TEXT = "α-adrenergic \ud83d\ude00\r\nSoma 350 mg\n";

  @TempDir Path folder;

  @Test
  void readsTheSampleAsItStands() throws IOException {
    Path sample = Batch.sample("text/knee-brace.txt");
    Batch batch = Batch.read(sample);
    assertThat(batch.text()).isEqualTo(Files.readString(sample));
    assertThat(batch.documents().get(0).id()).isEqualTo("knee-brace");
    assertThat(Sectioner.outline(batch.documents().get(0)).items()).hasSize(1);
  }

  @Test
  void changesNothingNotEvenLineEnds() throws IOException {
    assertThat(Batch.read(write(folder, "a.txt", TEXT)).text()).isEqualTo(TEXT);
  }

  @Test
  void leavesOutTheByteOrderMark() throws IOException {
    assertThat(Batch.read(write(folder, "a.txt", "\ufeff" + TEXT)).text()).isEqualTo(TEXT);
  }

  @Test
  void readsUtf16WithAByteOrderMark() throws IOException {
    for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
      byte[] bytes = ("\ufeff" + TEXT).getBytes(charset);
      assertThat(Batch.read(write(folder, "a.txt", bytes)).text()).isEqualTo(TEXT);
    }
  }

  @Test
  void namesTheLineThatIsNotUtf8() throws IOException {
    byte[] bytes = "first\nWorkers\u0092 Compensation".getBytes(Charset.forName("ISO-8859-1"));
    Path file = write(folder, "latin.txt", bytes);
    assertThat(Batch.read(file).failure())
        .isEqualTo(
            new UnreadableInput(
                file.toString(),
                "line 2 is not UTF-8 (byte 0x92)",
                "Convert it, for instance: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW"));
  }

  @Test
  void aCharacterThatIsCutOffAtTheEndIsNotUtf8() throws IOException {
    byte[] bytes = Arrays.copyOf("ok €".getBytes(UTF_8), 5);
    assertThat(Batch.read(write(folder, "a.txt", bytes)).failure().problem())
        .isEqualTo("line 1 is not UTF-8 (byte 0xE2)");
    byte[] half = Arrays.copyOf("\ufeffab".getBytes(UTF_16LE), 5);
    assertThat(Batch.read(write(folder, "a.txt", half)).failure().problem())
        .isEqualTo("line 1 is not UTF-16LE (byte 0x62)");
  }

  @Test
  void zeroBytesAreNoText() throws IOException {
    byte[] bytes = {'P', 'K', 3, 4, 0, 0, (byte) 0xff};
    UnreadableInput failure = Batch.read(write(folder, "letter.txt", bytes)).failure();
    assertThat(failure.where()).endsWith("letter.txt");
    assertThat(failure.problem()).isEqualTo("it holds zero bytes, so it is no text file");
    assertThat(failure.remedy()).contains("plain text in UTF-8");
  }

  @Test
  void emptyAndBlankFilesAreNamed() throws IOException {
    assertThat(Batch.read(write(folder, "a.txt", "")).failure().problem()).isEqualTo("it is empty");
    assertThat(Batch.read(write(folder, "a.txt", "\ufeff")).failure().problem())
        .isEqualTo("it is empty");
    assertThat(Batch.read(write(folder, "a.txt", " \n\f\n")).failure().problem())
        .isEqualTo("it holds nothing but white space");
  }

  @Test
  void aPdfUnderAnotherNameIsRecognised() throws IOException {
    assertThat(Batch.read(write(folder, "a.txt", "%PDF-1.7 …")).failure().remedy())
        .isEqualTo("Let its name end in .pdf");
  }

  @Test
  void aLineOfFiftyMegabytesIsRefusedAndTheRestGoesOn() throws IOException {
    byte[] bytes = new byte[50_000_000];
    Arrays.fill(bytes, (byte) 'x');
    Path huge = write(folder, "huge.txt", bytes);
    Path next = write(folder, "next.txt", "TENS unit");
    Batch batch = Batch.read(huge, next);
    assertThat(batch.failures()).hasSize(1);
    assertThat(batch.failures().get(0).toString())
        .isEqualTo(
            huge
                + ": its text is longer than 2,000,000 characters; a determination has some"
                + " thousand. Cut it into its determinations, one file or one JSON line each.");
    assertThat(batch.documents()).containsExactly(new Document("next", "TENS unit"));
  }

  @Test
  void theLongestTextIsRead() throws IOException {
    String longest = "x".repeat(TextCheck.LONGEST);
    assertThat(Batch.read(write(folder, "a.txt", longest)).text()).isEqualTo(longest);
    assertThat(Batch.read(write(folder, "a.txt", longest + "x")).failure().problem())
        .contains("2,000,000");
  }

  @Property(tries = 200)
  void anyTextComesBackAsItWas(@ForAll String text) throws UnreadableException {
    String whole = new String(text.replace("\0", "").getBytes(UTF_8), UTF_8);
    if (!whole.startsWith("\ufeff")) {
      assertThat(TextBytes.decode(whole.getBytes(UTF_8))).isEqualTo(whole);
    }
    assertThat(TextBytes.decode(("\ufeff" + whole).getBytes(UTF_16BE))).isEqualTo(whole);
  }

  @Property(tries = 500)
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    Batch batch = Batch.piped(bytes);
    assertThat(batch.documents().size() + batch.failures().size()).isPositive();
    assertThat(batch.failures()).allMatch(f -> f.where().startsWith("standard input"));
  }
}
