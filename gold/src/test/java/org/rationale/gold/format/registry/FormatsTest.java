package org.rationale.gold.format.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rationale.gold.format.LabelledCases.describe;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.gold.format.AnnotationFormat;
import org.rationale.gold.format.Capability;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.ReadOptions;
import org.rationale.gold.format.Texts;

/** No format is unregistered, untested or undocumented, and each is recognised. */
class FormatsTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("```[a-z]+ (\\S+)\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  private static String page() throws IOException {
    return Files.readString(Path.of(System.getProperty("rationale.root"), "gold", "FORMATS.md"));
  }

  private static String section(String name) throws IOException {
    List<String> sections = List.of(page().split("\n(?=## )", -1));
    return sections.stream()
        .filter(s -> s.startsWith("## " + name + "\n"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("FORMATS.md has no section \"## " + name + "\""));
  }

  @Test
  void everyClassOfAFormatIsRegistered() throws Exception {
    assertThat(classes()).isNotEmpty();
    for (Class<?> type : classes()) {
      assertThat(Formats.ALL).as("Formats.ALL").anyMatch(type::isInstance);
    }
  }

  private static List<Class<?>> classes() throws IOException, URISyntaxException {
    Path root =
        Path.of(AnnotationFormat.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name = root.relativize(file).toString().replace('/', '.').replace('\\', '.');
        try {
          Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
          if (AnnotationFormat.class.isAssignableFrom(type) && !type.isInterface()) {
            found.add(type);
          }
        } catch (ClassNotFoundException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return found;
  }

  @Test
  void everyFormatHasItsTest() {
    for (AnnotationFormat format : Formats.ALL) {
      String test = format.getClass().getName() + "Test";
      assertThat(format.getClass().getClassLoader().getResource(test.replace('.', '/') + ".class"))
          .as(test)
          .isNotNull();
    }
  }

  @Test
  void namesAreUniqueAndFindTheirFormat() {
    assertThat(Formats.names()).doesNotHaveDuplicates().hasSize(10);
    for (AnnotationFormat format : Formats.ALL) {
      assertThat(Formats.named(format.name())).contains(format);
    }
    assertThat(Formats.named("word")).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> theExampleOfThePageIsRecognisedAndRead() {
    return Formats.ALL.stream()
        .map(format -> DynamicTest.dynamicTest(format.name(), () -> checkExample(format)));
  }

  private void checkExample(AnnotationFormat format) throws IOException {
    String page = page();
    String text =
        EXAMPLE.matcher(page).results().findFirst().orElseThrow().group(2).stripTrailing();
    Document document = new Document("example", text);
    List<MatchResult> files = EXAMPLE.matcher(section(format.name())).results().toList();
    assertThat(files).as("examples of " + format.name()).isNotEmpty();
    for (MatchResult example : files) {
      Path file = folder.resolve(format.name() + "-" + example.start()).resolve(example.group(1));
      Files.createDirectories(file.getParent());
      Files.writeString(file, example.group(2));

      assertThat(Formats.detect(file)).isSameAs(format);
      List<AnnotatedDocument> read = Formats.read(file, Texts.of(List.of(document)));
      assertThat(read).extracting(AnnotatedDocument::document).containsExactly(document);
      assertThat(describe(read))
          .extracting(d -> d.replaceAll(" \\{.*", ""))
          .containsExactly(
              "example DRUG Soma", "example DOSAGE 350 mg", "example DIAGNOSIS muscle spasms");
    }
  }

  @Test
  void theTableOfThePageSaysWhatEachFormatCarries() throws IOException {
    String page = page();
    for (AnnotationFormat format : Formats.ALL) {
      StringBuilder row =
          new StringBuilder("| [%s](#%s) |".formatted(format.name(), format.name()));
      row.append(' ').append(String.join(" ", format.extensions())).append(" |");
      for (Capability capability : Capability.values()) {
        row.append(format.carries(capability) ? " yes |" : " – |");
      }
      assertThat(page).contains(row);
    }
  }

  @Test
  void saysWhereAFormatIsNotClear() throws IOException {
    Path word = Files.writeString(folder.resolve("letter.docx"), "PK");
    Path mixed = Files.createDirectory(folder.resolve("mixed"));
    Files.writeString(mixed.resolve("a.ann"), "");
    Files.writeString(mixed.resolve("b.bio"), "Soma\tB-DRUG\n");
    Files.writeString(mixed.resolve("notes.md"), "Soma");

    assertThatThrownBy(() -> Formats.detect(word))
        .isInstanceOf(FormatException.class)
        .hasMessage(
            word
                + ": no format is recognised here; name the format, one of brat, jsonl, bioc-xml,"
                + " bioc-json, webanno-tsv, conll-bio, conll-bilou, label-studio, doccano, prodigy");
    assertThatThrownBy(() -> Formats.detect(mixed))
        .hasMessageStartingWith(mixed + ": this may be brat or conll-bio; name the format");
    assertThatThrownBy(() -> Formats.detect(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void recognisesTheFilesOfAFolder() throws IOException {
    Files.writeString(folder.resolve("a.bio"), "Soma\tB-DRUG\n");
    Files.writeString(folder.resolve("README.md"), "Tags of September.");

    assertThat(Formats.detect(folder).name()).isEqualTo("conll-bio");
    assertThat(Formats.read(folder, Texts.NONE)).hasSize(1);
  }

  @Test
  void recognisesOurOwnLinesThatLackTheUnitSoThatItCanBeAskedFor() throws IOException {
    Path file = folder.resolve("found.jsonl");
    Files.writeString(file, "{\"id\":\"case\",\"text\":\"Soma\",\"mentions\":[]}\n");

    assertThat(Formats.detect(file).name()).isEqualTo("jsonl");
    assertThat(Formats.reading(file, Texts.NONE, ReadOptions.STANDARD).findings())
        .singleElement()
        .asString()
        .endsWith("found.jsonl:1: the object needs a string \"offsetUnit\", but has none");
  }

  @Test
  void brokenFilesAreOfNoFormat() throws IOException {
    for (String name : List.of("a.json", "a.jsonl", "a.xml", "a.tsv", "a.bio", "a.bilou")) {
      Path file = Files.write(folder.resolve(name), new byte[] {'{', '"', (byte) 0xFF, '<'});
      assertThatThrownBy(() -> Formats.detect(file))
          .hasMessageContaining("no format is recognised");
    }
  }
}
