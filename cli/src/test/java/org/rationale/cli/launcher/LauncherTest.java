package org.rationale.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final String FIRST_BUILD =
      "Rationale is not built yet: building it with ./mvnw. The first time fetches about 60 MB and"
          + " takes about a minute …";

  /** Has blanks in its name, as home folders do. */
  private Path project;

  private Path builds;

  @TempDir private Path temporary;

  @BeforeEach
  void aProjectWhoseBuildIsACopy() throws IOException {
    project = Files.createDirectories(temporary.toRealPath().resolve("my own project"));
    builds = project.resolve("builds");
    Path source = project.resolve("cli/src/main/java/Some.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "class Some {}");
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Path launcher = Path.of(System.getProperty("rationale.root"), "rationale");
    Files.copy(launcher, project.resolve("rationale"));
    executable(project.resolve("rationale"));
    fillJar(project.resolve("echo.jar"));
    mvnw("mkdir -p cli/target/lean", "cp echo.jar cli/target/lean/rationale-cli.jar");
    try (Stream<Path> files = Files.walk(project)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(100)));
      }
    }
  }

  @Test
  void theFirstRunBuildsAndRunsAndTheSecondOnlyRuns() throws Exception {
    Run first = run(project, "./rationale", "annotate", "two words", "", "*");
    assertThat(first.out)
        .containsExactly("home " + project, "<annotate>", "<two words>", "<>", "<*>");
    assertThat(first.err.get(0)).isEqualTo(FIRST_BUILD);
    assertThat(first.err.get(1)).matches("Built in \\d+ s\\.");
    assertThat(first.status).isEqualTo(7);
    assertThat(Files.readAllLines(builds)).containsExactly("-B -q -Dlean -pl cli -am package");

    Run second = run(project, "./rationale", "show");
    assertThat(second.out).containsExactly("home " + project, "<show>");
    assertThat(second.err).isEmpty();
    assertThat(Files.readAllLines(builds)).hasSize(1);
  }

  @Test
  void itIsBuiltAnewWhereModelsAreWanted() throws Exception {
    run(project, "./rationale");
    Map<String, String> wanted =
        Map.of("RATIONALE_MODELS", "yes", "JAVA_HOME", System.getProperty("java.home"));
    run(project, wanted, "./rationale");
    run(project, wanted, "./rationale");
    assertThat(Files.readAllLines(builds))
        .containsExactly(
            "-B -q -Dlean -pl cli -am package", "-B -q -Dlean -Dmodels -pl cli -am package");
    run(project, "./rationale");
    run(project, wanted, "./rationale");
    assertThat(Files.readAllLines(builds)).as("each build takes the place of the other").hasSize(4);
  }

  @Test
  void aChangedSourceIsBuiltAnew() throws Exception {
    run(project, "./rationale");
    Files.setLastModifiedTime(
        project.resolve("cli/src/main/java/Some.java"),
        FileTime.from(Instant.now().plusSeconds(100)));
    Run run = run(project, "./rationale");
    assertThat(run.err)
        .first()
        .isEqualTo("Rationale's sources have changed: building anew, some seconds …");
    assertThat(Files.readAllLines(builds)).hasSize(2);
  }

  @Test
  void aSourceThatIsGoneIsBuiltAnew() throws Exception {
    run(project, "./rationale");
    Path folder = project.resolve("cli/src/main/java");
    Files.delete(folder.resolve("Some.java"));
    Files.setLastModifiedTime(folder, FileTime.from(Instant.now().plusSeconds(100)));
    run(project, "./rationale");
    assertThat(Files.readAllLines(builds)).hasSize(2);
  }

  @Test
  void itIsFoundThroughLinksFromAnyFolder() throws Exception {
    Path elsewhere = Files.createDirectories(temporary.resolve("else where/bin"));
    Files.createSymbolicLink(elsewhere.resolve("one"), project.resolve("rationale"));
    Files.createSymbolicLink(elsewhere.resolve("two"), Path.of("one"));
    Run run = run(temporary, "else where/bin/two", "check");
    assertThat(run.out).containsExactly("home " + project, "<check>");
  }

  @Test
  void aBuildThatFailsSaysWhyAndIsTriedAgain() throws Exception {
    mvnw("echo 'no route to host'", "exit 1");
    for (int attempt = 0; attempt < 2; attempt++) {
      Run run = run(project, "./rationale", "evaluate");
      assertThat(run.status).isEqualTo(1);
      assertThat(run.out).isEmpty();
      assertThat(run.err).contains(FIRST_BUILD, "no route to host");
      assertThat(String.join(" ", run.err)).contains("The first build needs the internet");
    }
  }

  @Test
  void anOldJavaIsPassedOver() throws Exception {
    Path old = jdk("11.0.2");
    Run run = run(project, Map.of("JAVA_HOME", old.toString()), "./rationale");
    assertThat(run.out).containsExactly("home " + project);
  }

  @Test
  void withoutAJdkItSaysWhatItNeeds() throws Exception {
    Path launcher = project.resolve("rationale");
    String script = Files.readString(launcher);
    Files.writeString(
        launcher, script.replaceAll("(/usr/lib/jvm|/usr/libexec|/Library)/", "/nowhere/"));
    Path bin = Files.createDirectories(temporary.resolve("bin"));
    for (String tool : List.of("sed", "readlink", "dirname")) {
      String call = "#!/bin/sh\nPATH=/usr/bin:/bin exec " + tool + " \"$@\"\n";
      executable(Files.writeString(bin.resolve(tool), call));
    }
    Path old = jdk("11.0.2");
    Run run =
        run(
            project,
            Map.of("JAVA_HOME", old.toString(), "PATH", bin.toString(), "HOME", "/nowhere"),
            "/bin/sh",
            "./rationale",
            "show");
    assertThat(run.status).isEqualTo(2);
    assertThat(run.err)
        .startsWith(
            "rationale needs a JDK 17 or newer, and there is none in JAVA_HOME, on the PATH or in"
                + " the usual folders.",
            "Found, but not fit:",
            "  " + old + ": a JDK 11");
    assertThat(run.out).isEmpty();
  }

  private record Run(int status, List<String> out, List<String> err) {}

  private Run run(Path folder, String... command) throws Exception {
    return run(folder, Map.of("JAVA_HOME", System.getProperty("java.home")), command);
  }

  private Run run(Path folder, Map<String, String> environment, String... command)
      throws Exception {
    Path out = temporary.resolve("out");
    Path err = temporary.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(environment);
    int status = builder.start().waitFor();
    return new Run(status, Files.readAllLines(out), Files.readAllLines(err));
  }

  private void mvnw(String... commands) throws IOException {
    Path mvnw = project.resolve("mvnw");
    Files.writeString(
        mvnw, "#!/bin/sh\nset -e\necho \"$@\" >>builds\n" + String.join("\n", commands) + "\n");
    executable(mvnw);
  }

  private Path jdk(String version) throws IOException {
    Path home = Files.createDirectories(temporary.resolve("jdk-" + version));
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    for (String tool : List.of("java", "javac")) {
      executable(Files.writeString(home.resolve("bin").resolve(tool), "#!/bin/sh\nexit 1\n"));
    }
    return home;
  }

  private static void executable(Path file) {
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static void fillJar(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
    String entry = Echo.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        InputStream in = Echo.class.getClassLoader().getResourceAsStream(entry)) {
      out.putNextEntry(new JarEntry(entry));
      in.transferTo(out);
    }
  }
}
