package org.rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house rules about files that no compiler holds. */
class SourcesTest {

  /** Lines of a file, imports and comments included; a class of 250 asks to be split. */
  private static final int LONGEST_FILE = 300;

  private static final Path ROOT = Path.of(System.getProperty("rationale.root"));

  private static List<Path> mainFiles(String ending) throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .map(module -> module.resolve("src/main"))
          .filter(Files::isDirectory)
          .flatMap(SourcesTest::walk)
          .filter(file -> file.toString().endsWith(ending))
          .toList();
    }
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyPackageSaysWhatRoomItIs() throws IOException {
    assertThat(mainFiles(".java").stream().map(Path::getParent).distinct())
        .isNotEmpty()
        .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
  }

  @Test
  void noFileIsSoLongThatItHasToBeSplit() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : mainFiles(".java")) {
      int lines = Files.readAllLines(file).size();
      if (lines > LONGEST_FILE) {
        tooLong.add(ROOT.relativize(file) + ": " + lines + " lines");
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void everyTableSaysWhereItComesFromAndUnderWhichLicence() throws IOException {
    assertThat(mainFiles(".tsv"))
        .allSatisfy(
            file ->
                assertThat(
                        Files.readAllLines(file).stream()
                            .takeWhile(line -> line.startsWith("#"))
                            .toList())
                    .anyMatch(
                        line -> line.toLowerCase(Locale.ROOT).contains("written for rationale"))
                    .anyMatch(line -> line.contains("GPL-3.0-or-later")));
  }
}
