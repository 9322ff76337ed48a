package org.rationale.corpus.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.corpus.Decision.OVERTURNED;
import static org.rationale.corpus.Decision.PARTIALLY_OVERTURNED;
import static org.rationale.corpus.Decision.UPHELD;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rationale.corpus.Decision;
import org.rationale.corpus.DisputedItem;
import org.rationale.corpus.Document;
import org.rationale.corpus.Outline;
import org.rationale.corpus.Section;
import org.rationale.corpus.SectionKind;

/** Headings of disputed items in the shapes in which letters print them. */
class ItemHeadingsTest {

  private static final String BEFORE =
      """
      CLINICAL CASE SUMMARY
      The injured worker is a 46 year old female with low back pain after a fall in 2011.

      IMR ISSUES, DECISIONS AND RATIONALES
      The Final Determination was based on decisions for the disputed items/services set forth below:

      Gym membership: Upheld

      Claims Administrator guideline: Decision based on MTUS.

      MAXIMUS guideline: Decision based on Non-MTUS Citation ODG, Low Back Chapter.

      Decision rationale: The records do not show that a home exercise program has failed, or that
      any of the equipment is needed. The request for a gym membership is not medically necessary.
      """;

  private static final String AFTER =
      """

      Claims Administrator guideline: The Claims Administrator did not cite any guideline.

      MAXIMUS guideline: Decision based on MTUS 2009, Section(s): Physical Medicine.

      Decision rationale: Active therapy restores strength. It is medically necessary.
      """;

  /** The heading in square brackets, its colon and decision behind; ⏎ is a line break. */
  static Stream<Arguments> headings() {
    return Stream.of(
        Arguments.of("[TENS unit]: Upheld", UPHELD),
        Arguments.of("[TENS unit]:   Overturned. ", OVERTURNED),
        Arguments.of("[TENS UNIT] : UPHELD", UPHELD),
        Arguments.of("[TENS unit] - Overturned", OVERTURNED),
        Arguments.of("[TENS unit] Upheld", UPHELD),
        Arguments.of("[TENS unit]: Partially overturned", PARTIALLY_OVERTURNED),
        Arguments.of("[TENS unit]: Overturned in part", PARTIALLY_OVERTURNED),
        Arguments.of("[TENS unit]: Modified", PARTIALLY_OVERTURNED),
        Arguments.of("[Pre-op labs: PT/PTT]: Upheld", UPHELD),
        Arguments.of("[Oxycodone ER 20 mg #60 day supply: 30]: Upheld", UPHELD),
        Arguments.of("[TENS unit]:⏎Overturned", OVERTURNED),
        Arguments.of("[TENS unit]:⏎⏎Overturned", OVERTURNED),
        Arguments.of("[TENS unit]⏎: Overturned", OVERTURNED),
        Arguments.of(
            "[Retrospective: Physical therapy for the lumbar spine, the left knee and the right hip,⏎"
                + "2 times a week for 6 weeks]: Upheld",
            UPHELD),
        Arguments.of(
            "[Chiropractic visits for the cervical spine and the upper back 12 times was the original⏎"
                + "request. 6 visits was authorized by the Claims Administrator. The remaining IMR⏎"
                + "eligible portion of the original request, 6 chiropractic visits is]: Upheld",
            UPHELD),
        Arguments.of(
            "[Chiropractic visits for the neck, the mid back and the low back was the original request.⏎"
                + "Chiropractic visits for the neck was authorized by the Claims Administrator today.⏎"
                + "The remaining IMR eligible portion of the original request, visits is]: Upheld",
            UPHELD),
        Arguments.of(
            "[Eight acupuncture sessions, two a week, for the right shoulder and elbow was the original⏎"
                + "request.\fSix sessions was authorized by the Claims Administrator. The remaining⏎"
                + "portion of the original request, two sessions is]: Overturned",
            OVERTURNED),
        Arguments.of(
            "[Retrospective: Physical therapy for the lumbar spine, the left knee and the right hip,⏎⏎"
                + "Final Determination Letter for IMR Case Number CM14-0012345 3⏎⏎"
                + "2 times a week for 6 weeks]: Upheld",
            UPHELD));
  }

  @ParameterizedTest
  @MethodSource("headings")
  void findsTheHeadingBehindABlankLine(String marked, Decision decision) {
    assertSecondItem(BEFORE + "\n" + printed(marked) + "\n" + AFTER, heading(marked), decision);
  }

  @ParameterizedTest
  @MethodSource("headings")
  void findsTheHeadingWithoutBlankLines(String marked, Decision decision) {
    String dense = (BEFORE + printed(marked) + "\n" + AFTER).replaceAll("\n+", "\n");
    assertSecondItem(dense, heading(marked).replaceAll("\n+", "\n"), decision);
  }

  @ParameterizedTest
  @MethodSource("headings")
  void findsTheHeadingWithWindowsLineEnds(String marked, Decision decision) {
    String windows = (BEFORE + "\n" + printed(marked) + "\n" + AFTER).replace("\n", "\r\n");
    assertSecondItem(windows, heading(marked).replace("\n", "\r\n"), decision);
  }

  @ParameterizedTest
  @MethodSource("headings")
  void findsTheHeadingInDoubleSpacing(String marked, Decision decision) {
    String spaced = (BEFORE + "\n" + printed(marked) + "\n" + AFTER).replace("\n", "\n\n");
    assertSecondItem(spaced, heading(marked).replace("\n", "\n\n"), decision);
  }

  /** Blank lines hold a blank, and the page break, which holds none, is as wide as one of them. */
  @Test
  void aPageBreakInDoubleSpacingIsNoBlankLine() {
    String heading =
        "Physical therapy for the lumbar spine, the left knee, the right hip and both of the\n"
            + "PAGE ankles, 2 times a week for 6 weeks";
    String spaced = (BEFORE + "\n" + heading + ": Upheld\n" + AFTER).replace("\n", " \n\n");
    assertSecondItem(
        spaced.replace("PAGE", "\n\n"),
        heading.replace("\n", " \n\n").replace("PAGE", "\n\n"),
        UPHELD);
  }

  @Test
  void aLineThatBreaksOffEndsARationaleWithoutAFullStop() {
    String text =
        BEFORE.stripTrailing().replaceAll("[.]$", "\nTherefore not certified\n")
            + "TENS unit: Overturned"
            + AFTER;
    assertThat(Sectioner.outline(new Document("no-stop", text)).items())
        .extracting(item -> item.heading().of(text))
        .containsExactly("Gym membership", "TENS unit");
  }

  private static String printed(String marked) {
    return marked.replace("[", "").replace("]", "").replace('⏎', '\n');
  }

  private static String heading(String marked) {
    return marked.substring(1, marked.indexOf(']')).replace('⏎', '\n');
  }

  private static void assertSecondItem(String text, String heading, Decision decision) {
    Outline outline = Sectioner.outline(new Document("hand-written", text));
    assertThat(outline.items()).hasSize(2);
    assertThat(outline.items().get(0).rationale().orElseThrow().of(text))
        .startsWith("The records do not show")
        .endsWith("gym membership is not medically necessary.");
    DisputedItem item = outline.items().get(1);
    assertThat(item.heading().of(text)).isEqualTo(heading);
    assertThat(item.decision()).isEqualTo(decision);
    assertThat(item.claimsGuideline().orElseThrow().of(text))
        .isEqualTo("The Claims Administrator did not cite any guideline.");
    assertThat(item.reviewerGuideline().orElseThrow().of(text))
        .isEqualTo("Decision based on MTUS 2009, Section(s): Physical Medicine.");
    assertThat(item.rationale().orElseThrow().of(text))
        .isEqualTo("Active therapy restores strength. It is medically necessary.");
  }

  @Test
  void aHeadingWithAnUnknownDecisionIsASectionButNoItem() {
    String text = BEFORE + "\nTENS unit: Withdrawn by the physician\n" + AFTER;
    Outline outline = Sectioner.outline(new Document("withdrawn", text));
    assertThat(outline.items()).hasSize(1);
    assertThat(outline.sections(SectionKind.ITEM_HEADING))
        .extracting(section -> section.span().of(text))
        .containsExactly("Gym membership: Upheld", "TENS unit: Withdrawn by the physician");
    assertThat(outline.sections(SectionKind.RATIONALE)).hasSize(2);
  }

  @Test
  void anItemMayLackLabels() {
    String text =
        BEFORE
            + "\nTENS unit: Upheld\n\nLumbar brace: Overturned\n"
            + "Decision rationale: A brace helps.\n";
    Outline outline = Sectioner.outline(new Document("bare", text));
    assertThat(outline.items())
        .extracting(item -> item.heading().of(text))
        .containsExactly("Gym membership", "TENS unit", "Lumbar brace");
    assertThat(outline.items().get(1).rationale()).isEmpty();
    assertThat(outline.items().get(2).claimsGuideline()).isEmpty();
    assertThat(outline.items().get(2).rationale().orElseThrow().of(text))
        .isEqualTo("A brace helps.");
  }

  @Test
  void readsTheSentencesOfTheFirstLettersAsLabels() {
    String text =
        """
        CLINICAL CASE SUMMARY
        The patient has neck pain.

        IMR DECISION(S) AND RATIONALE(S)
        The Final Determination was based on decisions for the disputed items/services set forth below:

        1. Cyclobenzaprine 7.5 mg #60 is not medically necessary and appropriate.

        The Claims Administrator based its decision on the MTUS Guidelines.

        The Physician Reviewer based his/her decision on the MTUS, pages 41-42.

        The Physician Reviewer's decision rationale:
        A short course only is recommended.

        2. One urine drug screen is medically necessary and appropriate.

        The Claims Administrator did not cite any guideline.

        The Physician Reviewer based his/her decision on the ODG.

        The Physician Reviewer's decision rationale:
        Screening is recommended.
        """;
    Outline outline = Sectioner.outline(new Document("early", text));
    assertThat(outline.items())
        .extracting(item -> item.heading().of(text))
        .containsExactly("1. Cyclobenzaprine 7.5 mg #60", "2. One urine drug screen");
    assertThat(outline.items())
        .extracting(DisputedItem::decision)
        .containsExactly(UPHELD, OVERTURNED);
    assertThat(outline.items().get(0).reviewerGuideline().orElseThrow().of(text))
        .isEqualTo("The Physician Reviewer based his/her decision on the MTUS, pages 41-42.");
    assertThat(outline.items().get(0).rationale().orElseThrow().of(text))
        .isEqualTo("A short course only is recommended.");
  }

  @Test
  void wordsOfALabelInsideARationaleAreText() {
    String text =
        BEFORE.stripTrailing()
            + " The prior decision rationale: not stated. It was\nUpheld by the first reviewer.\n";
    Outline outline = Sectioner.outline(new Document("quoted", text));
    assertThat(outline.items()).hasSize(1);
    List<Section> sections = outline.sections();
    assertThat(sections.get(sections.size() - 1).span().of(text))
        .startsWith("Decision rationale: The records")
        .endsWith("Upheld by the first reviewer.");
  }
}
