package org.rationale.cli.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;

/** The samples in eval/extractors, where there is a Python to run them. */
class SampleExtractorsTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("rationale.root"), "eval", "extractors");

  private static final Document NOTE =
      new Document(
          "note",
          "MTUS 1/1/2014\nCLINICAL CASE SUMMARY\n\uD83D\uDC8A Ketamine infusion, then ketamine 350 mg"
              + " #60\nfor low  \nback pain, 3/11/2013, per MTUS.");

  @BeforeAll
  static void thereIsAPython() throws InterruptedException {
    boolean found;
    try {
      found = new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      found = false;
    }
    assumeTrue(found, "python3 is not on the PATH");
  }

  private static List<String> found(String sample) {
    try (Extractor extractor = extractor(sample)) {
      AnnotatedDocument annotated = extractor.extract(NOTE);
      return annotated.mentions().stream().map(m -> m.type() + " " + m.of(NOTE.text())).toList();
    }
  }

  private static Extractor extractor(String sample) {
    return new ProgramExtractor(
        "cd '" + FOLDER + "' && exec python3 " + sample,
        Duration.ofMinutes(2),
        warning -> assertThat(warning).isEmpty());
  }

  @Test
  void theRegexBaselineFindsWhatItsPatternsSay() {
    assertThat(found("regex_baseline.py"))
        .containsExactly(
            "DOSAGE 350 mg",
            "DOSAGE #60",
            "DIAGNOSIS low  \nback pain",
            "DATE 3/11/2013",
            "CITATION MTUS");
  }

  @Test
  void whatALanguageModelNamesIsFoundInTheLabelledText() {
    assertThat(found("language_model.py --stub")).containsExactly("DRUG Ketamine", "CITATION MTUS");
  }

  @Test
  void theLanguageModelHasToBeFilledIn() {
    try (Extractor extractor = extractor("language_model.py")) {
      assertThatThrownBy(() -> extractor.extract(NOTE))
          .hasMessageStartingWith("the extractor ended with exit code 1 before it answered.")
          .hasMessageContaining("NotImplementedError: fill in ask() in ");
    }
  }
}
