package org.rationale.annotators.corenlp.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.annotators.Finders;
import org.rationale.annotators.corenlp.CoreNlpLog;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

class LearnedTaggerTest {

  /** Words that no list of ours holds, in the sentences in which drugs and procedures stand. */
  private static final List<AnnotatedDocument> GOLD =
      List.of(
          labelled("a", "The patient takes [Zorvexan|brand] daily for pain.\n"),
          labelled("b", "He takes [Zorvexan|brand] and [quixoline|ingredient] daily.\n"),
          labelled("c", "She was given [quixoline|ingredient] again.\n"),
          labelled("d", "The patient takes [Zorvexan|brand] at night.\n"));

  private static LearnedTagger tagger;

  @TempDir Path folder;

  /** A document with DRUG labels written as {@code [words|kind]}. */
  private static AnnotatedDocument labelled(String id, String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    for (String piece : marked.split("[\\[\\]]", -1)) {
      int bar = piece.indexOf('|');
      int start = text.length();
      text.append(bar < 0 ? piece : piece.substring(0, bar));
      if (bar >= 0) {
        mentions.add(Mention.of(EntityType.DRUG, piece.substring(bar + 1), start, text.length()));
      }
    }
    return new AnnotatedDocument(new Document(id, text.toString()), mentions);
  }

  @BeforeAll
  static void train() {
    CoreNlpLog.errorsOnly();
    tagger = LearnedTagger.train(GOLD);
  }

  @Test
  void findsWhatItSawInASentenceThatItDidNotSee() {
    AnnotatedDocument expected =
        labelled("new", "He was given [quixoline|ingredient] and takes\n[Zorvexan|brand].\n");
    assertThat(tagger.annotate(expected.document())).isEqualTo(expected);
  }

  @Test
  void knowsTheTypesThatItSaw() {
    assertThat(tagger.types()).containsExactly(EntityType.DRUG);
  }

  @Test
  void whatIsLearnedStandsWhereRulesFindNothing() {
    Document document = new Document("new", "The patient takes Zorvexan and Norco for neck pain.");
    assertThat(tagger.annotateBeside(Finders.standard(), document).mentions())
        .extracting(mention -> mention.type() + " " + mention.of(document.text()))
        .containsExactly("DRUG Zorvexan", "DRUG Norco", "DIAGNOSIS neck pain");
  }

  @Test
  void withoutLabelsThereIsNothingToLearn() {
    List<AnnotatedDocument> unlabelled = List.of(labelled("a", "No label here."));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LearnedTagger.train(unlabelled))
        .withMessageContaining("none of the 1 documents has a label");
  }

  @Test
  void theSameGoldMakesTheSameFile() throws IOException {
    assertThat(written("one.model", tagger))
        .hasSameBinaryContentAs(written("two.model", LearnedTagger.train(GOLD)));
  }

  @Test
  void aTaggerReadBackFindsTheSame() throws IOException {
    LearnedTagger read = ModelFile.read(written("drugs.model", tagger));
    assertThat(read.types()).isEqualTo(tagger.types());
    for (AnnotatedDocument gold : GOLD) {
      assertThat(read.annotate(gold.document())).isEqualTo(tagger.annotate(gold.document()));
    }
  }

  @Test
  void aFileCutShortIsRefused() throws IOException {
    Path whole = written("whole.model", tagger);
    byte[] bytes = Files.readAllBytes(whole);
    Path half = Files.write(folder.resolve("half.model"), Arrays.copyOf(bytes, bytes.length / 2));
    assertThatIOException()
        .isThrownBy(() -> ModelFile.read(half))
        .withMessageStartingWith(half + ": expected a whole model of this version")
        .withMessageEndingWith("make it anew with rationale train");
  }

  @Test
  void aMissingFileIsNamed() {
    Path none = folder.resolve("none.model");
    assertThatIOException()
        .isThrownBy(() -> ModelFile.read(none))
        .withMessage(none + ": there is no such file; rationale train makes one");
  }

  @Test
  void aFileThatHoldsOtherObjectsIsRefused() throws IOException {
    Path foreign = folder.resolve("foreign.model");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(foreign))) {
      zip.setComment("rationale model 1");
      zip.putNextEntry(new ZipEntry("DRUG"));
      ObjectOutputStream objects = new ObjectOutputStream(zip);
      objects.writeObject(URI.create("https://example.org"));
      objects.flush();
    }
    assertThatIOException()
        .isThrownBy(() -> ModelFile.read(foreign))
        .withMessageContaining("expected a whole model");
  }

  private Path written(String name, LearnedTagger written) throws IOException {
    Path file = folder.resolve(name);
    try (var out = Files.newOutputStream(file)) {
      ModelFile.write(written, out);
    }
    return file;
  }
}
