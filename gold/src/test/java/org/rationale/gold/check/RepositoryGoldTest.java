package org.rationale.gold.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.Document;
import org.rationale.corpus.file.Finding;
import org.rationale.corpus.read.CorpusManifest;
import org.rationale.gold.brat.BratDocument;
import org.rationale.gold.brat.BratFormat;
import org.rationale.gold.format.Utf8;

/** The gold of this repository is as the guidelines and the profile have it. */
class RepositoryGoldTest {

  private static final Path ROOT = Path.of(System.getProperty("rationale.root"));
  private static final Path MANIFEST = ROOT.resolve("corpus/corpus.json");
  private static final Path LABELS = ROOT.resolve("gold/labels");

  @Test
  void hasNothingWrongWithIt() throws IOException {
    assertThat(CorpusManifest.read(MANIFEST).documents()).isNotEmpty();
    assertThat(new GoldCheck(Schema.standard(), true).check(MANIFEST, LABELS))
        .filteredOn(Finding::isError)
        .isEmpty();
  }

  @Test
  void isWrittenAsItWasRead() throws IOException {
    for (CorpusManifest.Entry entry : CorpusManifest.read(MANIFEST).documents()) {
      Document document =
          new Document(entry.id(), Utf8.read(MANIFEST.resolveSibling(entry.file())));
      String ann = Utf8.read(LABELS.resolve(entry.id() + ".ann"));
      BratDocument read = BratFormat.STRICT.reading(document, ann, entry.id()).orThrow();

      assertThat(BratFormat.write(read)).isEqualTo(ann);
      assertThat(BratFormat.write(read.with(read.annotated()))).isEqualTo(ann);
    }
  }

  @Test
  void sameLabelsOnTheSameTextWithOtherLineEnds() throws IOException {
    for (CorpusManifest.Entry entry : CorpusManifest.read(MANIFEST).documents()) {
      String text = Utf8.read(MANIFEST.resolveSibling(entry.file()));
      String ann = Utf8.read(LABELS.resolve(entry.id() + ".ann"));
      Document windows = new Document(entry.id(), text.replace("\n", "\r\n"));

      assertThat(BratFormat.TOLERANT.reading(windows, ann, entry.id()).findings())
          .filteredOn(Finding::isError)
          .isNotEmpty()
          .allMatch(f -> f.message().contains("each CRLF as one character"));
    }
  }
}
