package org.rationale.gold.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rationale.corpus.file.Finding;

/** Files of formats for tests: samples written by hand after the definitions, and broken ones. */
public final class FormatSample {

  private FormatSample() {}

  /** A sample beside a test. */
  public static Path beside(Class<?> test, String name) {
    try {
      return Path.of(test.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is wrong with a file, and what was left out, one a line, without the name of the file. */
  public static String findings(
      AnnotationFormat format, Path file, Texts texts, ReadOptions options) throws IOException {
    StringBuilder findings = new StringBuilder();
    for (Finding finding : format.reading(file, texts, options).findings()) {
      assertThat(finding.file()).isEqualTo(file.toString());
      findings
          .append(finding.toString().substring(finding.file().length() + 1).strip())
          .append('\n');
    }
    return findings.toString().strip();
  }

  /** What is wrong with some content under the standard options. */
  public static String findings(
      AnnotationFormat format, Path folder, String name, String content, Texts texts)
      throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return findings(format, file, texts, ReadOptions.STANDARD);
  }
}
