package org.rationale.gold.format.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.gold.brat.RandomDocuments;
import org.rationale.gold.format.AnnotationFormat;
import org.rationale.gold.format.Capability;
import org.rationale.gold.format.Counting;
import org.rationale.gold.format.FormatReading;
import org.rationale.gold.format.Losses;
import org.rationale.gold.format.ReadOptions;
import org.rationale.gold.format.Texts;

/** What a format can carry comes back as it was, from any text. */
class RoundTripTest {

  @Provide
  Arbitrary<AnnotationFormat> formats() {
    return Arbitraries.of(Formats.ALL);
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadBack(
      @ForAll("formats") AnnotationFormat format, @ForAll long seed, @ForAll boolean several)
      throws IOException {
    List<AnnotatedDocument> documents =
        Losses.drop(
                format,
                several
                    ? List.of(random(seed, "a"), random(~seed, "b"))
                    : List.of(random(seed, "a")))
            .documents()
            .stream()
            .map(d -> format.name().equals("bioc-xml") ? withoutControls(d) : d)
            .toList();
    ReadOptions options =
        format.name().equals("doccano")
            ? ReadOptions.STANDARD.withCounting(Counting.UTF_16)
            : ReadOptions.STANDARD.withCounting(unit(format));

    inFolder(
        folder -> {
          Path target = target(folder, format);
          format.write(documents, target);
          FormatReading read = format.reading(target, Texts.ofAnnotated(documents), options);

          assertThat(sorted(read.orThrow())).isEqualTo(sorted(documents));
          assertThat(read.findings()).isEmpty();
          if (format.carries(Capability.TEXT)) {
            assertThat(sorted(format.reading(target, Texts.NONE, options).orThrow()))
                .isEqualTo(sorted(documents));
          }
        });
  }

  /** Left to itself, a reader may say that it cannot tell, but never reads something else. */
  @Property(tries = 300)
  void nothingElseIsReadWhereTheUnitIsNotNamed(
      @ForAll("formats") AnnotationFormat format, @ForAll long seed) throws IOException {
    AnnotatedDocument document = Losses.drop(format, List.of(random(seed, "a"))).documents().get(0);
    List<AnnotatedDocument> documents =
        List.of(format.name().equals("bioc-xml") ? withoutControls(document) : document);

    inFolder(
        folder -> {
          Path target = target(folder, format);
          format.write(documents, target);
          FormatReading read =
              format.reading(target, Texts.ofAnnotated(documents), ReadOptions.STANDARD);

          if (read.findings().isEmpty()) {
            assertThat(sorted(read.documents())).isEqualTo(sorted(documents));
          }
        });
  }

  /** The same with links in an order of their own: brat has one for links, others another. */
  private static List<AnnotatedDocument> sorted(List<AnnotatedDocument> documents) {
    return documents.stream()
        .map(
            d ->
                new AnnotatedDocument(
                    d.document(),
                    d.mentions(),
                    d.links().stream().sorted(Comparator.comparing(Link::toString)).toList()))
        .toList();
  }

  private static Counting unit(AnnotationFormat format) {
    return Set.of("webanno-tsv", "conll-bio", "conll-bilou").contains(format.name())
        ? Counting.UTF_16
        : Counting.CODE_POINT;
  }

  private static Path target(Path folder, AnnotationFormat format) {
    return format.carries(Capability.SEVERAL_DOCUMENTS)
        ? folder.resolve("all" + format.extensions().get(0))
        : folder;
  }

  /** Something done with a folder. */
  @FunctionalInterface
  private interface InFolder {
    void run(Path folder) throws IOException;
  }

  private static void inFolder(InFolder action) throws IOException {
    Path folder = Files.createTempDirectory("formats");
    try {
      action.run(folder);
    } finally {
      try (Stream<Path> inside = Files.walk(folder)) {
        for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** A random document in which no mention is there twice. */
  private static AnnotatedDocument random(long seed, String id) {
    AnnotatedDocument random = RandomDocuments.of(seed);
    Map<String, Mention> unique =
        random.mentions().stream()
            .collect(
                Collectors.toMap(
                    m -> m.type() + "" + m.fragments(),
                    Function.identity(),
                    (a, b) -> a,
                    LinkedHashMap::new));
    List<Link> links = new ArrayList<>(random.links());
    links.removeIf(l -> !unique.containsValue(l.from()) || !unique.containsValue(l.to()));
    return new AnnotatedDocument(
        new Document(id, random.document().text()), List.copyOf(unique.values()), links);
  }

  private static AnnotatedDocument withoutControls(AnnotatedDocument document) {
    String text = document.document().text().replaceAll("[\\f\\x1C-\\x1F]", " ");
    return new AnnotatedDocument(
        new Document(document.document().id(), text), document.mentions(), document.links());
  }
}
