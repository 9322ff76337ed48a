package org.rationale.bench.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Measures the matcher of compiled lexicons and three ready-made ones on the same generated terms
 * and the same texts, and prints a table.
 */
public final class LexiconSpeed {
  private static final List<String> MATCHERS =
      List.of("compiled", "transducer", "double-array", "tokensregex");

  /** A matcher that is not done by then is given up, and the table says so. */
  private static final int MOST_MINUTES = 3;

  private LexiconSpeed() {}

  /**
   * Measures.
   *
   * @param arguments a folder of {@code .txt} files, then numbers of terms
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path texts = Path.of(arguments[0]);
    List<Integer> sizes = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      sizes.add(Integer.valueOf(arguments[i]));
    }
    System.out.printf(
        "%-13s %9s %9s %8s %10s %8s %10s %14s %6s%n",
        "matcher",
        "terms",
        "build s",
        "file MB",
        "load s/cpu",
        "heap MB",
        "M chars/s",
        "of tokenizing",
        "hits");
    Path folder = Files.createTempDirectory("lexicon-bench");
    try {
      for (int size : sizes) {
        for (String matcher : MATCHERS) {
          row(matcher, size, folder.resolve(matcher), texts);
        }
      }
    } finally {
      for (String matcher : MATCHERS) {
        Files.deleteIfExists(folder.resolve(matcher));
      }
      Files.delete(folder);
    }
  }

  private static void row(String matcher, int size, Path file, Path texts)
      throws IOException, InterruptedException {
    System.out.printf("%-13s %,9d ", matcher, size);
    Optional<String[]> built = child("build", matcher, Integer.toString(size), file.toString());
    if (built.isEmpty()) {
      System.out.printf("not built within %d minutes or 8 GB%n", MOST_MINUTES);
      return;
    }
    System.out.printf("%9s %8.1f ", built.get()[0], Long.parseLong(built.get()[1]) / 1e6);
    Optional<String[]> run = child("run", matcher, file.toString(), texts.toString());
    if (run.isEmpty()) {
      System.out.printf("not loaded and run within %d minutes or 8 GB%n", MOST_MINUTES);
      return;
    }
    String[] figures = run.get();
    System.out.printf(
        "%10s %8s %10s %14s %6s%n", figures[0], figures[1], figures[4], figures[2], figures[5]);
  }

  private static Optional<String[]> child(String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx8g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Trial.class.getName()));
    command.addAll(List.of(arguments));
    Path answer = Files.createTempFile("lexicon-bench", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(answer.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly().waitFor();
        return Optional.empty();
      }
      return process.exitValue() == 0
          ? Optional.of(Files.readString(answer, StandardCharsets.UTF_8).strip().split(" ", -1))
          : Optional.empty();
    } finally {
      Files.delete(answer);
    }
  }
}
