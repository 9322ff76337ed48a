package org.rationale.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints their figures as characters a second and as a ratio. */
public final class Speed {
  private static final String FOLDER = "rationale.bench.texts";

  private Speed() {}

  /**
   * Measures.
   *
   * @param arguments a folder of {@code .txt} files; the project's corpus where there is none
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    System.setProperty(FOLDER, arguments.length > 0 ? arguments[0] : "corpus/documents");
    List<String> texts = texts();
    long characters = texts.stream().mapToLong(String::length).sum();
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(AnnotatorsBenchmark.class.getSimpleName())
                    .jvmArgsAppend("-D" + FOLDER + "=" + System.getProperty(FOLDER), "-Xmx512m")
                    .forks(3)
                    .warmupIterations(12)
                    .warmupTime(TimeValue.seconds(2))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.seconds(1))
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    double tokenizer = microseconds(results, "coreNlpTokenizerAndSplitter");
    double annotators = microseconds(results, "sixAnnotators");
    System.out.printf("%d texts, %,d characters, one thread%n", texts.size(), characters);
    row("CoreNLP tokenizer and sentence splitter", characters / tokenizer);
    row("the six annotators", characters / annotators);
    System.out.printf(
        "The six annotators take %.2f times as long as the tokenizer and sentence splitter.%n",
        annotators / tokenizer);
  }

  private static void row(String name, double charactersPerMicrosecond) {
    System.out.printf("%-40s %6.2f M characters/s%n", name, charactersPerMicrosecond);
  }

  private static double microseconds(Collection<RunResult> results, String benchmark) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith(benchmark))
        .findFirst()
        .orElseThrow()
        .getPrimaryResult()
        .getScore();
  }

  static List<String> texts() throws IOException {
    Path folder = Path.of(System.getProperty(FOLDER));
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IOException(folder + ": no .txt file to measure on; name a folder of texts");
    }
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(Files.readString(file));
    }
    return texts;
  }
}
