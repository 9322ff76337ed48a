package org.rationale.gold.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;

/** What holds for every document, whatever its characters. */
class BratRoundTripTest {

  @Property
  void whatIsWrittenIsStrictAndReadBack(@ForAll long seed) {
    AnnotatedDocument annotated = RandomDocuments.of(seed);

    String ann = BratFormat.write(annotated);
    BratReading reading = BratFormat.STRICT.reading(annotated.document(), ann, "random.ann");

    assertThat(reading.findings()).isEmpty();
    AnnotatedDocument read = reading.document().annotated();
    assertThat(read.mentions()).isEqualTo(annotated.mentions());
    assertThat(read.links()).containsExactlyInAnyOrderElementsOf(annotated.links());
    assertThat(BratFormat.write(reading.document())).isEqualTo(ann);
  }

  @Property
  void anyOrderOfLinesIsTheSameToATolerantReader(@ForAll long seed) {
    AnnotatedDocument annotated = RandomDocuments.of(seed);
    String ann = BratFormat.write(annotated);
    List<String> lines = new ArrayList<>(ann.lines().toList());
    Collections.shuffle(lines, new Random(seed));

    BratReading reading =
        BratFormat.TOLERANT.reading(
            annotated.document(), "\uFEFF" + String.join("\r\n", lines), "random.ann");

    assertThat(reading.findings()).isEmpty();
    assertThat(BratFormat.write(reading.document())).isEqualTo(ann);
  }

  @Property
  void everyLineKeepsToItself(@ForAll long seed) {
    String ann = BratFormat.write(RandomDocuments.of(seed));

    assertThat(ann).doesNotContain("\r", "\f", "\u0085", "\u2028", "\u001D");
    assertThat(ann.lines()).allMatch(line -> line.matches("[TAR][1-9][0-9]*\t.+"));
  }

  @Property
  void aChangedAttributeChangesItsLineOnly(@ForAll long seed) {
    AnnotatedDocument annotated = RandomDocuments.of(seed);
    Assume.that(!annotated.mentions().isEmpty());
    Mention corrected = annotated.mentions().get(Math.floorMod(seed, annotated.mentions().size()));
    Assume.that(
        annotated.mentions().indexOf(corrected) == annotated.mentions().lastIndexOf(corrected));
    Assume.that(corrected.attributes().containsKey("kind"));
    Mention correction = corrected.with("kind", "a new one");
    List<Mention> mentions = new ArrayList<>(annotated.mentions());
    mentions.set(mentions.indexOf(corrected), correction);
    List<Link> links =
        annotated.links().stream()
            .map(
                l ->
                    new Link(
                        l.type(),
                        l.from().equals(corrected) ? correction : l.from(),
                        l.to().equals(corrected) ? correction : l.to()))
            .toList();
    BratDocument before = BratDocument.of(annotated);

    String after =
        BratFormat.write(before.with(new AnnotatedDocument(annotated.document(), mentions, links)));

    Set<String> gone = new HashSet<>(BratFormat.write(before).lines().toList());
    after.lines().forEach(gone::remove);
    assertThat(gone).hasSize(1).allMatch(line -> line.startsWith("A"));
  }

  @Property
  void noFileMakesTheReaderFail(@ForAll String ann, @ForAll long seed) {
    Document document = RandomDocuments.of(seed).document();

    BratReading strict = BratFormat.STRICT.reading(document, ann, "any.ann");
    BratFormat.TOLERANT.reading(document, ann, "any.ann");

    if (strict.findings().isEmpty()) {
      assertThat(BratFormat.write(strict.document())).isEqualTo(ann);
    }
  }

  @Property
  void noDamageMakesTheReaderFail(@ForAll long seed) {
    AnnotatedDocument annotated = RandomDocuments.of(seed);
    StringBuilder ann = new StringBuilder(BratFormat.write(annotated));
    Random random = new Random(seed);
    for (int i = random.nextInt(4); i >= 0 && !ann.isEmpty(); i--) {
      int at = random.nextInt(ann.length());
      ann.replace(at, at + random.nextInt(2), "" + "0T:; \t\nA".charAt(random.nextInt(8)));
    }

    BratReading strict =
        BratFormat.STRICT.reading(annotated.document(), ann.toString(), "damaged.ann");
    BratReading tolerant =
        BratFormat.TOLERANT.reading(annotated.document(), ann.toString(), "damaged.ann");

    if (strict.findings().isEmpty()) {
      assertThat(BratFormat.write(strict.document())).isEqualTo(ann.toString());
      assertThat(tolerant.findings()).isEmpty();
    }
  }
}
