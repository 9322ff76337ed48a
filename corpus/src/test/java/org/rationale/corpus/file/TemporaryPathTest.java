package org.rationale.corpus.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class TemporaryPathTest {

  @TempDir private Path folder;

  /** Begins a file and a folder, says so and waits for its end. */
  static final class Unfinished {
    private Unfinished() {}

    public static void main(String[] arguments) throws IOException {
      Path target = Path.of(arguments[0]);
      try (TemporaryPath room = TemporaryPath.beside(target)) {
        Files.writeString(Files.createDirectory(room.path()).resolve("run"), "half");
        WholeFile.write(
            target,
            out -> {
              out.write("half");
              out.flush();
              System.out.println("begun");
              waitForTheEnd();
            });
      }
    }
  }

  private static void waitForTheEnd() throws IOException {
    try {
      if (!new CountDownLatch(1).await(1, TimeUnit.MINUTES)) {
        throw new IOException("nobody has ended it");
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void whatIsInItGoesWhenItIsClosed() throws IOException {
    Path file = folder.resolve("case.txt");
    try (TemporaryPath room = TemporaryPath.beside(file)) {
      assertThat(room.path()).doesNotExist().hasParentRaw(folder);
      Files.writeString(Files.createDirectory(room.path()).resolve("run"), "half");
      assertThat(names()).singleElement().asString().matches("\\.case\\.txt\\..{36}\\.tmp");
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void whatHasGotItsNameStays() throws IOException {
    Path file = folder.resolve("case.txt");
    try (TemporaryPath beside = TemporaryPath.beside(file)) {
      Files.move(Files.writeString(beside.path(), "whole"), file);
    }
    assertThat(file).hasContent("whole");
  }

  @Test
  @Timeout(60)
  void nothingIsLeftWhereTheProgramIsStopped() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("case.txt"), "earlier");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Unfinished.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assumeThat(program.supportsNormalTermination()).as("a system with signals").isTrue();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(said.readLine()).isEqualTo("begun");
      assertThat(names()).hasSize(3);
      program.destroy();
      assertThat(program.waitFor()).isEqualTo(128 + 15);
    }
    assertThat(names()).containsExactly("case.txt");
    assertThat(file).hasContent("earlier");
  }
}
