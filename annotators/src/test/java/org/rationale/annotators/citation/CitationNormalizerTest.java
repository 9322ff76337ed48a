package org.rationale.annotators.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rationale.annotators.NormalForm;

class CitationNormalizerTest {
  private static final CitationNormalizer NORMALIZER = new CitationNormalizer();

  private static List<NormalForm> table() throws IOException {
    return NormalForm.table(CitationNormalizerTest.class, "citation-parts.tsv");
  }

  private static Map<String, String> parts(String citation) {
    return NormalForm.of(NORMALIZER, citation).attributes();
  }

  private static String key(String citation) {
    return parts(citation).getOrDefault("key", "");
  }

  @ParameterizedTest
  @MethodSource("table")
  void readsEveryForm(NormalForm expected) {
    assertThat(parts(expected.text())).isEqualTo(expected.attributes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ACOEM Guidelines, Chapter 7, Page 127; American College of Occupational and Environmental"
            + " Medicine (ACOEM), 2nd Edition, (2004) Chapter 7, page 127; ACOEM Practice Guidelines"
            + " Second Edition 2004 Chapter 7 pg. 127; MTUS/ACOEM, Chapter 7 (Independent Medical"
            + " Examinations and Consultations), p. 127",
        "ACOEM Chapter 12, Table 12-8, pages 308-310; ACOEM Low Back Complaints Chapter, Table 12-8,"
            + " pgs 308-10; MTUS Guideline in ACOEM Chapter 12 Low Back Complaints, Table 12-8, p."
            + " 308, 309, 310",
        "ODG, Low Back, MRI; Official Disability Guidelines (ODG), Low Back - Lumbar & Thoracic (Acute"
            + " & Chronic), MRIs (magnetic resonance imaging); Official Disability Guidelines:"
            + " Lumbar & Thoracic Chapter, Magnetic Resonance Imaging (MRI)",
        "MTUS Chronic Pain Treatment Guidelines Page(s): 98-99; California MTUS Chronic Pain Medical"
            + " Treatment Guidelines, pages 98 and 99; MTUS (Chronic Pain), pgs. 98-9; Medical Treatment"
            + " Utilization Schedule 2009 Chronic Pain Guidelines p98-99",
        "8 CCR 9792.24.2; California Code of Regulations, Title 8, section 9792.24.2; Title 8 C.C.R."
            + " § 9792.24.2"
      })
  void oneKeyForAllSpellings(String spellings) {
    assertThat(List.of(spellings.split("; ", -1)))
        .extracting(s -> key(s))
        .containsOnly(key(spellings.split("; ", -1)[0]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ACOEM Guidelines, Chapter 7, Page 127; ACOEM Guidelines, 3rd Edition, Chapter 7, Page 127",
        "ACOEM Guidelines, Chapter 7, Page 127; ACOEM Guidelines, Chapter 7, Page 128",
        "MTUS Low Back Complaints 2004; MTUS 2019, Low Back Complaints",
        "ODG, Pain, Acupuncture; ODG, Shoulder, Acupuncture",
        "MTUS Chronic Pain Guidelines; ODG Chronic Pain Guidelines",
        "Li, 2005; Li, 2006"
      })
  void anotherKeyForAnotherPlace(String two) {
    String[] citations = two.split("; ", -1);
    assertThat(key(citations[0])).isNotEqualTo(key(citations[1]));
  }

  @Test
  void saysOnlyWhatTheTextSays() {
    assertThat(parts("guidelines")).isEmpty();
    assertThat(parts("Shoulder Complaints 2004"))
        .isEqualTo(Map.of("chapter", "Shoulder Complaints", "year", "2004"));
    assertThat(parts("MTUS, Chapter")).isEqualTo(Map.of("source", "MTUS", "key", "mtus"));
    assertThat(parts("ODG (updated 13/45/2011)")).isEqualTo(Map.of("source", "ODG", "key", "odg"));
  }

  @Property(tries = 60)
  void keyIsTheSameInEveryLayoutAndCase(
      @ForAll("rows") NormalForm row, @ForAll("gaps") String gap) {
    String key = row.attributes().getOrDefault("key", "");
    assertThat(key(row.text().replaceAll("(?<=[a-z,]) (?=[A-Z])", gap))).isEqualTo(key);
    if (!row.attributes().getOrDefault("source", "").isEmpty()
        && List.of("MTUS", "ODG", "ACOEM").contains(row.attributes().get("source"))) {
      assertThat(key(row.text().replace("Chapter", "chapter").replace("Page", "page")))
          .isEqualTo(key);
    }
  }

  @Property(tries = 300)
  void readsAnyTextAndRepeatsItself(@ForAll("texts") String text) {
    Map<String, String> parts = parts(text);
    assertThat(parts).isEqualTo(parts(text));
    assertThat(parts.keySet())
        .isSubsetOf(
            "source", "edition", "year", "chapter", "section", "topic", "pages", "updated", "key");
    assertThat(parts.values()).allSatisfy(value -> assertThat(value).isNotBlank());
    assertThat(parts.values()).noneMatch(value -> value.contains("\t") || value.contains("\n"));
    assertThat(parts.containsKey("key")).isEqualTo(parts.containsKey("source"));
  }

  @Provide
  Arbitrary<NormalForm> rows() throws IOException {
    return Arbitraries.of(table());
  }

  @Provide
  Arbitrary<String> gaps() {
    return Arbitraries.of("  ", " \n\n", "\u00a0 ");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "MTUS",
            "ACOEM",
            "ODG",
            "CCR",
            "Labor Code",
            "Title",
            "8",
            "Chapter",
            "12",
            "Low Back",
            "Pain",
            "(",
            ")",
            ",",
            ";",
            ":",
            "-",
            "/",
            "&",
            "and",
            "under",
            "Guidelines",
            "Section(s):",
            "section",
            "9792.20",
            "(e)",
            "3.3.6",
            "page",
            "Page(s):",
            "56,113",
            "98-99",
            "of",
            "2nd",
            "Edition",
            "2004",
            "(2004)",
            "updated",
            "11/22/16",
            "Table",
            "12-8",
            "Topical",
            "et",
            "al",
            "Namaka",
            "http://a.b/c",
            "accessed",
            "\"",
            "§",
            "p309",
            "\u2013",
            ".",
            "x")
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(words -> String.join(" ", words));
  }
}
