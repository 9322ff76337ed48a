package org.rationale.bench.lexicon;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rationale.annotators.lexicon.compiled.Term;

/**
 * One matcher on one lexicon, in a virtual machine of its own: how long it takes to load, how much
 * it keeps in memory, and how long it matches beside how long CoreNLP tokenizes the same texts,
 * turn by turn.
 */
final class Trial {
  static final Map<String, Supplier<Matcher>> MATCHERS =
      Map.of(
          "compiled", CompiledMatcher::new,
          "double-array", DoubleArrayMatcher::new,
          "transducer", TransducerMatcher::new,
          "tokensregex", TokensRegexMatcher::new);

  private static final int ROUNDS = 120;
  private static final long MOST_NANOSECONDS = 60_000_000_000L;
  private static final int CHARACTERS_A_ROUND = 150_000;

  private Trial() {}

  /**
   * Builds or measures.
   *
   * @param arguments {@code build}, matcher, number of terms, file to make; or {@code run},
   *     matcher, file, folder of texts
   */
  public static void main(String[] arguments) throws IOException {
    Matcher matcher = MATCHERS.get(arguments[1]).get();
    if (arguments[0].equals("build")) {
      build(matcher, Integer.parseInt(arguments[2]), Path.of(arguments[3]));
    } else {
      run(matcher, Path.of(arguments[2]), texts(Path.of(arguments[3])));
    }
  }

  private static void build(Matcher matcher, int size, Path file) throws IOException {
    List<Term> terms = GeneratedTerms.of(size);
    long started = cpu();
    matcher.build(terms, file);
    System.out.printf(Locale.ROOT, "%.2f %d%n", (cpu() - started) / 1e9, Files.size(file));
  }

  private static void run(Matcher matcher, Path file, List<String> texts) throws IOException {
    long before = used();
    long started = System.nanoTime();
    long startedCpu = cpu();
    matcher.load(file);
    double load = seconds(started);
    double loadCpu = (cpu() - startedCpu) / 1e9;
    double megabytes = (used() - before) / 1e6;
    List<String> all = new ArrayList<>();
    int characters = 0;
    for (int i = 0; characters < CHARACTERS_A_ROUND; i++) {
      all.add(texts.get(i % texts.size()));
      characters += all.get(i).length();
    }
    List<Prepared> prepared = all.stream().map(Prepared::of).toList();
    long end = System.nanoTime() + MOST_NANOSECONDS;
    List<Double> tokenizing = new ArrayList<>();
    List<Double> matching = new ArrayList<>();
    int hits = 0;
    while (matching.size() < ROUNDS && (System.nanoTime() < end || matching.isEmpty())) {
      long start = cpu();
      all.forEach(Prepared::tokenize);
      tokenizing.add((cpu() - start) / 1e9);
      start = cpu();
      hits = prepared.stream().mapToInt(matcher::match).sum();
      matching.add((cpu() - start) / 1e9);
    }
    double tokenize = median(tokenizing);
    double match = median(matching);
    System.out.printf(
        Locale.ROOT,
        "%.2f/%.2f %.1f %.3f %.2f %.2f %d%n",
        load,
        loadCpu,
        megabytes,
        match / tokenize,
        characters / tokenize / 1e6,
        characters / match / 1e6,
        hits);
  }

  /** The middle one of the second half: the first half warms up. */
  private static double median(List<Double> times) {
    List<Double> warm = new ArrayList<>(times.subList(times.size() / 2, times.size()));
    Collections.sort(warm);
    return warm.get(warm.size() / 2);
  }

  /** Nanoseconds of processor time that this thread has used, whatever else the machine does. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(long started) {
    return (System.nanoTime() - started) / 1e9;
  }

  /** Bytes of the heap that are in use after a collection. */
  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  private static List<String> texts(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(Files.readString(file));
    }
    if (texts.isEmpty()) {
      throw new IOException(folder + ": no .txt file to measure on; name a folder of texts");
    }
    return texts;
  }
}
