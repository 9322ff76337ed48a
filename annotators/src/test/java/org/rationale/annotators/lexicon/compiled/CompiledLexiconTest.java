package org.rationale.annotators.lexicon.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.annotators.Texts;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;

class CompiledLexiconTest {

  static final LexiconInfo INFO =
      new LexiconInfo(
          "trial",
          Instant.parse("2026-11-20T10:15:30Z"),
          List.of(
              new LexiconSource(
                  "ICD-10-CM 2019", "icd10cm", "codes.txt", "0123456789abcdef".repeat(4), 12, 7)),
          List.of("one letter: 3", "ordinary words: 2"));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x-ray | X rays were taken | X rays",
        "x-ray | an XRAY of the knee | XRAY",
        "X rays | one x-ray only | x-ray",
        "L4-5 disc bulge | at L4 -5 disc bulge is seen | L4 -5 disc bulge",
        "L4/L5 fusion | L4-L5 fusion was done | L4-L5 fusion",
        "Tinel's sign | a positive Tinel sign | Tinel sign",
        "Tinel sign | a positive Tinel\u2019s sign | Tinel\u2019s sign",
        "Ménière disease | Meniere's disease | Meniere's disease",
        "stenosis | two stenoses | stenoses",
        "injury of knee | injuries of knees | injuries of knees",
        "Vitamin B-12 | took vitamin B12 daily | vitamin B12",
        "Vitamin B12 | took vitamin B-12 daily | vitamin B-12",
        "anti-inflammatory | an antiinflammatory drug | antiinflammatory",
        "Sprain of knee, unspecified | sprain of knee unspecified | sprain of knee unspecified",
        "Sprain of knee, unspecified | sprain of knee, unspecified. | sprain of knee, unspecified",
        "cold & flu tablet | Cold and Flu tablets | Cold and Flu tablets",
        "AIDS | he has AIDS | AIDS",
        "AIDS | he has Aids | Aids",
        "capsaicin 0.025% | capsaicin 0.025% cream | capsaicin 0.025%",
      })
  void findsATermInEverySpelling(String term, String text, String found) {
    assertThat(found(lexicon(term), text)).containsExactly(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AIDS | a hearing aid",
        "atypical | a typical case",
        "L4-5 | L45 is no level",
        "neck shoulder pain | pain of neck, shoulder pain",
        "low back pain | low. ... -- back pain",
        "knee pain | the knee",
      })
  void findsNothingInAnother(String term, String text) {
    assertThat(found(lexicon(term), text)).isEmpty();
  }

  @Test
  void takesTheLongestFromTheLeft() {
    CompiledLexicon lexicon =
        lexicon("low back pain", "back pain", "chronic low back pain", "pain in knee", "back");

    assertThat(found(lexicon, "Low back pain in knee and back, chronic low back spasm; back pain"))
        .containsExactly("Low back pain", "back", "back", "back pain");
  }

  @Test
  void countsATermInItsOwnCapitalsOnlyWhereItSaysSo() {
    Term all = new Term("ALL", EntityType.DIAGNOSIS, "disorder", List.of(), Map.of(), true);
    CompiledLexicon lexicon = CompiledLexicon.of(List.of(all), INFO);

    assertThat(found(lexicon, "All of them have ALL, all.")).containsExactly("ALL");
  }

  @Test
  void fallsBackToAShorterTermWhereTheLongerIsNotInItsCapitals() {
    Term long1 = new Term("MS CONTIN", EntityType.DRUG, "brand", List.of(), Map.of(), true);
    Term short1 = new Term("Ms", EntityType.DIAGNOSIS, "", List.of());
    CompiledLexicon lexicon = CompiledLexicon.of(List.of(long1, short1), INFO);

    assertThat(found(lexicon, "MS Contin or MS CONTIN")).containsExactly("MS", "MS CONTIN");
  }

  @Test
  void makesTermsOfTheSameWordsTypeAndKindOne() {
    CompiledLexicon lexicon =
        CompiledLexicon.of(
            Stream.of(
                    new Term("Low back pain", EntityType.DIAGNOSIS, "", List.of("ICD10CM:M54.5")),
                    new Term("LOW-BACK PAINS", EntityType.DIAGNOSIS, "", List.of("UMLS:C0024031")),
                    new Term("low back pain", EntityType.PROCEDURE, "", List.of("X:1")))
                .toList(),
            INFO);

    assertThat(lexicon.terms())
        .containsExactly(
            new Term(
                "Low back pain",
                EntityType.DIAGNOSIS,
                "",
                List.of("ICD10CM:M54.5", "UMLS:C0024031")),
            new Term("low back pain", EntityType.PROCEDURE, "", List.of("X:1")));
    assertThat(lexicon.hits(Texts.of("low back pain")))
        .containsExactly(new LexiconHit(0, 3, lexicon.terms().toList()));
  }

  @Test
  void whatLaterTermsOfTheSameWordsHaveIsAddedInTheirOrder() {
    CompiledLexicon lexicon =
        CompiledLexicon.of(
            List.of(
                drug("Zelpax", "B:2", Map.of("level", "1")),
                drug("Ombix", "A:1", Map.of()),
                drug("ZELPAXES", "A:1", Map.of("level", "2", "side", "left")),
                drug("zelpax", "C:3", Map.of("side", "right", "site", "knee"))),
            INFO);

    assertThat(lexicon.terms())
        .containsExactly(
            new Term(
                "Zelpax",
                EntityType.DRUG,
                "brand",
                List.of("A:1", "B:2", "C:3"),
                Map.of("level", "1", "side", "left", "site", "knee"),
                false),
            drug("Ombix", "A:1", Map.of()));
  }

  private static Term drug(String text, String code, Map<String, String> attributes) {
    return new Term(text, EntityType.DRUG, "brand", List.of(code), attributes, false);
  }

  @Test
  void isTheSameWhenReadBack() throws IOException {
    List<Term> terms =
        List.of(
            new Term(
                "Norco",
                EntityType.DRUG,
                "brand",
                List.of("RXNORM:1", "NDC:0-1"),
                Map.of("ingredients", "acetaminophen + hydrocodone"),
                false),
            new Term("naïve-β", new EntityType("OTHER"), "", List.of(), Map.of(), true));
    Path file = folder.resolve("trial.lexicon");

    CompiledLexicon.write(terms, INFO, file);
    CompiledLexicon read = CompiledLexicon.open(file);

    assertThat(read.info()).isEqualTo(INFO);
    assertThat(read.terms()).containsExactlyElementsOf(terms);
    assertThat(read.size()).isEqualTo(2);
    assertThat(found(read, "norco and naïve-β")).containsExactly("norco", "naïve-β");
    assertThat(folder.toFile().list()).containsExactly("trial.lexicon");
  }

  @Test
  void mayBeEmpty() throws IOException {
    Path file = folder.resolve("empty.lexicon");
    CompiledLexicon.write(List.of(), INFO, file);

    assertThat(CompiledLexicon.open(file).hits(Texts.of("Norco for pain"))).isEmpty();
  }

  @Test
  void keepsTheEarlierFileWhereTheTermsFail() throws IOException {
    Path file = folder.resolve("trial.lexicon");
    CompiledLexicon.write(List.of(term("Norco")), INFO, file);
    byte[] before = Files.readAllBytes(file);
    Iterable<Term> failing = () -> Stream.of("Soma", "!").map(CompiledLexiconTest::term).iterator();

    assertThatThrownBy(() -> CompiledLexicon.write(failing, INFO, file))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(folder.toFile().list()).containsExactly("trial.lexicon");
  }

  @Test
  void refusesWhatIsNotALexicon() throws IOException {
    Path text = Files.writeString(folder.resolve("list.tsv"), "Norco\tbrand\n");

    assertThatThrownBy(() -> CompiledLexicon.open(text))
        .hasMessageContaining("list.tsv: not a compiled lexicon")
        .hasMessageContaining("rationale lexicon import");
    assertThatThrownBy(() -> CompiledLexicon.open(folder.resolve("no.lexicon")))
        .hasMessageContaining("no.lexicon: there is no such file");
    assertThatThrownBy(() -> CompiledLexicon.open(folder)).hasMessageContaining("no such file");
  }

  @Test
  void saysWhereItCannotWrite() {
    assertThatThrownBy(
            () ->
                CompiledLexicon.write(List.of(term("Norco")), INFO, folder.resolve("no/x.lexicon")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("does not exist; create it or name another");
  }

  @Test
  void neverLoadsAFileThatIsCutOffOrChangedInAnyByte() throws IOException {
    Path file = folder.resolve("trial.lexicon");
    CompiledLexicon.write(
        Stream.of("Norco", "Soma").map(CompiledLexiconTest::term).toList(), INFO, file);
    byte[] whole = Files.readAllBytes(file);
    Path damaged = folder.resolve("damaged.lexicon");

    for (int length = 0; length < whole.length; length++) {
      Files.write(damaged, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> CompiledLexicon.open(damaged))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("rationale lexicon import");
    }
    for (int at = 0; at < whole.length; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= (byte) (1 << (at % 8));
      Files.write(damaged, changed);
      assertThatThrownBy(() -> CompiledLexicon.open(damaged))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("rationale lexicon import");
    }
    Files.write(damaged, Arrays.copyOf(whole, whole.length + 1));
    assertThatThrownBy(() -> CompiledLexicon.open(damaged)).hasMessageContaining("not loaded");
  }

  private static CompiledLexicon lexicon(String... terms) {
    return CompiledLexicon.of(Stream.of(terms).map(CompiledLexiconTest::term).toList(), INFO);
  }

  static Term term(String text) {
    return new Term(text, EntityType.DIAGNOSIS, "", List.of());
  }

  static List<String> found(CompiledLexicon lexicon, String string) {
    Text text = Texts.of(string);
    return lexicon.hits(text).stream().map(hit -> text.string(hit.from(), hit.to())).toList();
  }
}
