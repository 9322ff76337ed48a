package org.rationale.gold.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.Document;
import org.rationale.corpus.file.Finding;
import org.rationale.gold.check.GoldCheck;
import org.rationale.gold.check.Schema;

/** The example of gold/FORMAT.md is what the reader reads and the writer writes. */
class FormatDocumentTest {

  private static String block(String name) throws Exception {
    String page =
        Files.readString(Path.of(System.getProperty("rationale.root"), "gold", "FORMAT.md"));
    Matcher block = Pattern.compile("```" + name + "\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertThat(block.find()).as("a block of %s in FORMAT.md", name).isTrue();
    return block.group(1);
  }

  @Test
  void theExampleIsReadAndWrittenUnchanged() throws Exception {
    Document document = new Document("example", block("text"));
    BratReading reading = BratFormat.STRICT.reading(document, block("ann"), "example.ann");

    assertThat(reading.findings()).isEmpty();
    assertThat(BratFormat.write(reading.document())).isEqualTo(block("ann"));
    assertThat(reading.document().annotated().mentions())
        .extracting(m -> m.type() + " " + m.of(document.text()))
        .containsExactly("DRUG Soma", "DOSAGE 350 mg", "DIAGNOSIS muscle\nspasms", "DRUG Soma");
  }

  @Test
  void theExampleIsGoldButForItsLinkWhichTheSchemaDoesNotHaveYet() throws Exception {
    Document document = new Document("example", block("text"));

    assertThat(new GoldCheck(Schema.standard(), true).check(document, block("ann"), "x.ann"))
        .containsExactly(
            Finding.error("x.ann", 4, "R1 of T2: the schema has no link doseOf; delete it"));
  }
}
