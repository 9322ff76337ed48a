package org.rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the examples of README.md, from top to bottom in one folder.
 *
 * <p>A block whose first line is a comment with a file name is that file. In a {@code console}
 * block a line that starts with {@code $} is a command, and the lines up to the next one are all
 * that it prints; {@code …} stands for any text, on a line of its own for any lines.
 */
@DisabledOnOs(OS.WINDOWS)
class ReadmeTest {

  private static final Path ROOT = Path.of(System.getProperty("rationale.root"));

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

  private static final Pattern FILE = Pattern.compile("(?://|#) (\\S+\\.\\w+)\\n");

  @TempDir private static Path folder;

  /** A command and what it prints. */
  private record Example(String command, List<String> output) {}

  @TestFactory
  List<DynamicTest> examplesPrintWhatTheReadmeSays() throws IOException {
    prepareFolder();
    List<DynamicTest> tests = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve("README.md")));
    while (block.find()) {
      String text = block.group(2);
      Matcher file = FILE.matcher(text);
      if (file.lookingAt()) {
        Files.writeString(folder.resolve(file.group(1)), text);
      }
      if (block.group(1).equals("console")) {
        for (Example example : examples(text)) {
          tests.add(DynamicTest.dynamicTest(example.command, () -> run(example)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(5);
    return tests;
  }

  @Test
  void linksLeadToFilesThatAreThere() throws IOException {
    for (String name : List.of("README.md", "CONTRIBUTING.md")) {
      Matcher link =
          Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(ROOT.resolve(name)));
      while (link.find()) {
        assertThat(ROOT.resolve(link.group(1))).exists();
      }
    }
  }

  private static List<Example> examples(String block) {
    List<Example> examples = new ArrayList<>();
    for (String line : block.lines().toList()) {
      if (line.startsWith("$ ")) {
        examples.add(new Example(line.substring(2), new ArrayList<>()));
      } else {
        examples.get(examples.size() - 1).output.add(line);
      }
    }
    return examples;
  }

  private static void run(Example example) throws IOException, InterruptedException {
    assumeTrue(
        !example.command.contains("python3") || isOnThePath("python3"),
        "python3 is not on the PATH");
    Path output = folder.resolve(".output");
    ProcessBuilder shell =
        new ProcessBuilder("/bin/sh", "-c", example.command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    Map<String, String> environment = shell.environment();
    environment.put("PATH", Path.of(java()).getParent() + ":" + environment.get("PATH"));
    environment.put("LC_ALL", "C.UTF-8");
    shell.start().waitFor();
    String printed = Files.readString(output).stripTrailing();
    assertThat(printed).matches(Pattern.compile(pattern(example.output), Pattern.DOTALL));
  }

  private static String pattern(List<String> lines) {
    return lines.stream()
        .map(line -> line.equals("…") ? ".*" : literal(line))
        .collect(Collectors.joining("\n"));
  }

  private static String literal(String line) {
    return Pattern.compile("…")
        .splitAsStream(line)
        .map(Pattern::quote)
        .collect(Collectors.joining("[^\n]*", "", line.endsWith("…") ? "[^\n]*" : ""));
  }

  private static boolean isOnThePath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(part -> Files.isExecutable(Path.of(part, program)));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** What a fresh clone has after its first build, with the classes under test in their place. */
  private static void prepareFolder() throws IOException {
    for (String part : List.of("corpus/documents", "gold/labels", "eval/expected")) {
      copy(part);
    }
    Files.copy(ROOT.resolve("corpus/corpus.json"), folder.resolve("corpus/corpus.json"));
    Path lib = Files.createDirectories(folder.resolve("cli/target/lean"));
    ClassPathJar.write(lib.resolve("rationale-cli.jar"));
    Path launcher = folder.resolve("rationale");
    Files.writeString(
        launcher,
        "#!/bin/sh\nexec '%s' -Drationale.home='%s' -cp '%s' org.rationale.cli.Main \"$@\"\n"
            .formatted(java(), folder, lib.resolve("rationale-cli.jar")));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
  }

  private static void copy(String part) throws IOException {
    Path to = Files.createDirectories(folder.resolve(part));
    try (Stream<Path> files = Files.list(ROOT.resolve(part))) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
