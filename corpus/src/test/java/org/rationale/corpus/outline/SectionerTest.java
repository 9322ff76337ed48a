package org.rationale.corpus.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.Document;
import org.rationale.corpus.Header;
import org.rationale.corpus.Located;
import org.rationale.corpus.Outline;
import org.rationale.corpus.Section;
import org.rationale.corpus.SectionKind;
import org.rationale.corpus.Span;

class SectionerTest {

  private static final String LETTER =
      """

      Case Number: CM16-0111222
      Date Assigned: 12/06/2016 Date of Injury:  11/01/2016
      Decision Date: 01/04/2017 UR Denial Date:  02/30/2016
      Priority:  Standard Application
      Received:
      December 1, 2016

      HOW THE IMR FINAL DETERMINATION WAS MADE
      The case file was sent to an expert reviewer.

      DOCUMENTS REVIEWED
      Medical records from 2016.

      CLINICAL CASE SUMMARY
      The clinical case summary says that nothing is known.
      """;

  private static Outline outline(String text) {
    return Sectioner.outline(new Document("letter", text));
  }

  @Test
  void readsTheHeaderWithItsPlaces() {
    Header header = outline(LETTER).header();
    assertThat(header.caseNumber()).contains(new Located<>("CM16-0111222", new Span(14, 26)));
    assertThat(day(header.dateAssigned())).isEqualTo("12/06/2016 = 2016-12-06");
    assertThat(day(header.dateOfInjury())).isEqualTo("11/01/2016 = 2016-11-01");
    assertThat(day(header.decisionDate())).isEqualTo("01/04/2017 = 2017-01-04");
    assertThat(header.utilizationReviewDate()).as("no calendar has it").isEmpty();
    assertThat(header.priority().orElseThrow().value()).isEqualTo("Standard");
    assertThat(day(header.applicationReceived())).isEqualTo("December 1, 2016 = 2016-12-01");
  }

  private static String day(Optional<Located<LocalDate>> field) {
    Located<LocalDate> day = field.orElseThrow();
    return day.span().of(LETTER) + " = " + day.value();
  }

  @Test
  void aFieldWithoutAValueTakesNotThatOfTheNext() {
    Header header =
        outline(
                "Case Number: CM16-0111222\nDate of Injury:\nDecision Date: 01/04/2017\n"
                    + "CLINICAL CASE SUMMARY\nPain.")
            .header();
    assertThat(header.dateOfInjury()).isEmpty();
    assertThat(header.decisionDate()).isPresent();
  }

  @Test
  void cutsTheLetterIntoItsSections() {
    assertThat(outline(LETTER).sections())
        .extracting(Section::kind)
        .containsExactly(
            SectionKind.HEADER,
            SectionKind.BOILERPLATE,
            SectionKind.DOCUMENTS_REVIEWED,
            SectionKind.CASE_SUMMARY);
    Section summary = outline(LETTER).sections().get(3);
    assertThat(summary.span().of(LETTER))
        .isEqualTo("CLINICAL CASE SUMMARY\nThe clinical case summary says that nothing is known.");
  }

  @Test
  void labelsStartBehindTheHeadingOfTheSummary() {
    int heading = LETTER.indexOf("CLINICAL CASE SUMMARY");
    assertThat(LETTER.substring(heading, outline(LETTER).labelledFrom()).strip())
        .isEqualTo("CLINICAL CASE SUMMARY");
  }

  @Test
  void aTextThatIsNoDeterminationIsOneSection() {
    String text = "  Dear Sir,\n\nthe decision rationale is late. It was upheld.\n";
    Outline outline = outline(text);
    assertThat(outline.sections())
        .containsExactly(new Section(SectionKind.OTHER, new Span(2, text.length() - 1)));
    assertThat(outline.items()).isEmpty();
    assertThat(outline.labelledFrom()).isZero();
    assertThat(outline.header()).isEqualTo(Header.NONE);
  }

  @Test
  void aTextOfWhiteSpaceHasNoSection() {
    assertThat(outline(" \n\u00a0\f").sections()).isEmpty();
    assertThat(outline("").sections()).isEmpty();
  }

  @Test
  void anExcerptWithoutHeadingsStillHasItsItems() {
    String text =
        "TENS unit: Upheld\nClaims Administrator guideline: MTUS\n"
            + "MAXIMUS guideline: ODG\nDecision rationale: Too early.";
    assertThat(outline(text).items()).hasSize(1);
    assertThat(outline(text).items().get(0).heading()).isEqualTo(new Span(0, 9));
    assertThat(outline(text).labelledFrom()).isZero();
  }
}
