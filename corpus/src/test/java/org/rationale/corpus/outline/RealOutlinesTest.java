package org.rationale.corpus.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.rationale.corpus.ProjectCorpus;

/** The outlines of the five determinations, each compared with one that was checked by hand. */
class RealOutlinesTest {

  static final List<String> IDS = ProjectCorpus.IDS;

  @ParameterizedTest
  @FieldSource("IDS")
  void findsEverySectionAndItem(String id) throws IOException {
    assertThat(OutlineText.withPositions(ProjectCorpus.document(id).text()))
        .isEqualTo(expected(id));
  }

  private static String expected(String id) throws IOException {
    try (InputStream in = RealOutlinesTest.class.getResourceAsStream(id + ".outline")) {
      return new String(Objects.requireNonNull(in, id).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
