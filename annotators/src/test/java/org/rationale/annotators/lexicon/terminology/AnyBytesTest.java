package org.rationale.annotators.lexicon.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.rationale.annotators.lexicon.terminology.format.ColumnMapping;
import org.rationale.annotators.lexicon.terminology.format.TableDefaults;
import org.rationale.annotators.lexicon.terminology.format.TableFormat;
import org.rationale.annotators.lexicon.terminology.format.TableSyntax;
import org.rationale.corpus.EntityType;

/** Whatever a file holds: terms, or the exception that was declared. */
class AnyBytesTest {

  private static final List<String> BEGINNINGS =
      List.of(
          "1|ENG||||||7||||RXNORM|IN|1|zelparin||N|4096|\n",
          "C9000001|ENG|P|L1|PF|S1|Y|A1||||SRC|PT|1|Talvian gout|0|N|256|\n",
          "00001 G99     0 Gout" + " ".repeat(57) + "Gout\n",
          "<ICD10CM.tabular><diag><name>G99</name><desc>Gout</desc>",
          "E990100100" + "3Corset\n",
          "Ingredient~Trade_Name~Appl_Type~Appl_No\n",
          "PRODUCTNDC\tPRODUCTTYPENAME\tPROPRIETARYNAME\tNONPROPRIETARYNAME\n",
          "id\teffectiveTime\tactive\tmoduleId\tconceptId\tlanguageCode\ttypeId\tterm\t"
              + "caseSignificanceId\n",
          "term,code\n",
          "term\tcode\n",
          "");

  private static Path folder;

  @BeforeContainer
  static void aFolder() throws IOException {
    folder = Files.createTempDirectory("any-bytes");
    Files.writeString(folder.resolve("MRSTY.RRF"), "C9000001|T047|B2|Disease|AT1|256|\n");
  }

  @AfterContainer
  static void removeIt() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static List<TerminologyFormat> formats() {
    List<TerminologyFormat> formats = new ArrayList<>(TerminologyFormats.published());
    for (TableSyntax syntax : TableSyntax.values()) {
      formats.add(
          new TableFormat(
              syntax,
              ColumnMapping.byName(),
              new TableDefaults(new Sort(EntityType.DRUG, "brand"), "OWN", false)));
    }
    return formats;
  }

  private static void read(byte[] bytes, String name) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    for (TerminologyFormat format : formats()) {
      try {
        Import imported = Release.read(format, file);
        ImportReport report = imported.report();
        assertThat(imported.terms()).hasSize((int) report.terms());
        assertThat(report.malformed()).isLessThan(Math.max(1, report.rows()));
      } catch (IOException e) {
        assertThat(e.getMessage()).as(format.name()).isNotBlank();
      }
    }
  }

  @Provide
  Arbitrary<byte[]> content() {
    Arbitrary<String> rows =
        Arbitraries.strings()
            .withChars("|~\t,\"\n\r\0 <>/&;0123456789AGCEJen(){}é漢\uD83D\uDE00")
            .ofMaxLength(300);
    return Arbitraries.of(BEGINNINGS)
        .flatMap(beginning -> rows.map(rest -> beginning + rest))
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 60)
  void anyBytes(@ForAll byte[] bytes) throws IOException {
    read(bytes, "any.txt");
  }

  @Property(tries = 250)
  void rowsThatBeginAsTheyShould(@ForAll("content") byte[] bytes) throws IOException {
    read(bytes, "rows.txt");
  }

  @Property(tries = 20)
  void whatIsNotPackedAsItsNameSays(@ForAll byte[] bytes) throws IOException {
    read(bytes, "any.gz");
    read(bytes, "any.zip");
  }
}
