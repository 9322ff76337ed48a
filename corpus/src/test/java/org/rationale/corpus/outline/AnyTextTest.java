package org.rationale.corpus.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rationale.corpus.DisputedItem;
import org.rationale.corpus.Document;
import org.rationale.corpus.Outline;
import org.rationale.corpus.Section;
import org.rationale.corpus.Span;

/** What holds of every outline, however the parts of a determination are thrown together. */
class AnyTextTest {

  @Provide
  Arbitrary<String> shuffledParts() {
    return Arbitraries.of(
            "HOW THE IMR FINAL DETERMINATION WAS MADE",
            "CLINICAL CASE SUMMARY",
            "IMR ISSUES, DECISIONS AND RATIONALES",
            "for the disputed items/services set forth below:",
            "Claims Administrator guideline:",
            "The Claims Administrator based its decision on",
            "MAXIMUS guideline:",
            "The Physician Reviewer based his/her decision on the ODG.",
            "Decision rationale:",
            ": Upheld",
            "Overturned",
            "is not medically necessary",
            "Partially overturned.",
            "was the original request.",
            "portion of the original request, TENS",
            "Final Determination Letter for IMR Case Number 7",
            "Case Number: CM16-0111222 Decision Date: 01/04/2017",
            "TENS unit",
            "a long line of words that is as wide as the page can be and then some",
            ".",
            "\ud83d\ude00",
            " ",
            "\n",
            "\n",
            " \n\n",
            "\n\n",
            "\f",
            "\r\n",
            "\u00a0")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 1000)
  void sectionsCoverTheTextInOrder(@ForAll("shuffledParts") String text) {
    Outline outline = Sectioner.outline(new Document("any", text));
    int last = 0;
    for (Section section : outline.sections()) {
      assertThat(text.substring(last, section.span().start())).matches("[\\s\\h]*");
      assertTrimmed(section.span().of(text));
      last = section.span().end();
    }
    assertThat(text.substring(last)).matches("[\\s\\h]*");
    assertThat(outline.labelledFrom()).isBetween(0, text.length());
  }

  @Property(tries = 1000)
  void theSpansOfAnItemStandInOrderInsideTheirSections(@ForAll("shuffledParts") String text) {
    Outline outline = Sectioner.outline(new Document("any", text));
    int last = 0;
    for (DisputedItem item : outline.items()) {
      List<Span> spans = new ArrayList<>(List.of(item.heading(), item.decisionSpan()));
      item.claimsGuideline().ifPresent(spans::add);
      item.reviewerGuideline().ifPresent(spans::add);
      item.rationale().ifPresent(spans::add);
      for (Span span : spans) {
        assertThat(span.start()).isGreaterThanOrEqualTo(last);
        assertTrimmed(span.of(text));
        assertThat(outline.sections()).anyMatch(section -> section.span().contains(span));
        last = span.end();
      }
    }
  }

  @Property(tries = 300)
  void theSameTextHasTheSameOutline(@ForAll("shuffledParts") String text) {
    Document document = new Document("any", text);
    assertThat(Sectioner.outline(document)).isEqualTo(Sectioner.outline(document));
  }

  @Test
  @Timeout(20)
  void timeGrowsWithTheTextNotWithItsSquare() {
    for (String part :
        List.of(
            "Claims Administrator guideline:\n",
            "TENS unit: Upheld\n\n",
            "Decision rationale: x. ",
            "\n ",
            "a ")) {
      Sectioner.outline(new Document("long", "x\n" + part.repeat(1_000_000 / part.length()) + "y"));
    }
  }

  private static void assertTrimmed(String text) {
    assertThat(text).isNotEmpty();
    assertThat(TextRange.isBlank(text.charAt(0))).isFalse();
    assertThat(TextRange.isBlank(text.charAt(text.length() - 1))).isFalse();
  }
}
