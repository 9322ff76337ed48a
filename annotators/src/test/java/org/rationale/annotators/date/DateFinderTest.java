package org.rationale.annotators.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.corpus.EntityType.DATE;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rationale.annotators.Marked;
import org.rationale.annotators.Rationale;
import org.rationale.corpus.Document;
import org.rationale.corpus.Mention;

class DateFinderTest {
  private static final Rationale RATIONALE = Rationale.standard();

  private static List<Mention> dates(String text) {
    return RATIONALE.annotate(new Document("dates", text)).mentions().stream()
        .filter(m -> m.type().equals(DATE))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was injured on [09/26/2011|DATE] secondary to a fall.",
        "As of [5/21/2015|DATE], the injured worker still had pain.",
        "Progress notes ([08-03-2014|DATE] to [08-19-2014|DATE]) told of dizziness.",
        "Treatment from [7/6/14|DATE]-[7/29/14|DATE] was approved.",
        "Per the [8/14/13|DATE] letter and the RFA dated [5-2-14|DATE] she is retired.",
        "On [March 11, 2013|DATE], a CT of the lumbar spine was done.",
        "On [March11, 2013|DATE] and [Apr-12-2013|DATE] she was seen.",
        "It was signed on [Nov. 8, 2016|DATE] and on the [8th of November 2016|DATE].",
        "A lumbar fusion in [August of 2010|DATE] and an MRI in [March 2014|DATE] failed.",
        "Surgeries were a fusion in [2010|DATE] and a decompression in [2012|DATE].",
        "He was treated in [2014|DATE] and [2015|DATE], and again since at least [2009|DATE].",
        "She had a lumbar fusion ([2012|DATE]) and his [2010|DATE] surgery failed.",
        "He worked from [2010|DATE]-[2012|DATE], until mid-[2015|DATE], and as of [2016|DATE] not.",
        "The requests dated [2/9|DATE] and of [06-21-14|DATE] were late; s/p ORIF [2007|DATE].",
        "Ketamine with a dos of [1/23/2015|DATE].",
        "Session notes ([06-23-2015|DATE] and [0312-2016|DATE]) mention vertigo.",
        "On [03-272015|DATE] and on [06/182015|DATE] she called.",
        "The letter from [05/24/ 2015|DATE] and the RFA dated [0719-15|DATE] differ.",
        "The vital signs on a [07/2014|DATE] clinic sheet were normal.",
        "He was seen in [January|DATE] and [February 2015|DATE].",
        "He retired in the [winter of 2011|DATE].",
        "He was seen on [9/26|DATE] and on [2016-11-08|DATE].",
        "Injuries of [November 30, 2009|DATE], [December 20, 2011|DATE], and [May 1, 2012|DATE]."
      })
  void findsEveryForm(String marked) {
    assertThat(Marked.found(RATIONALE, marked, DATE)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pain was 9/10, on average 8/10, and strength was 4/5.",
        "Norco 10/325 mg #60, 2000 mg daily, in 2000 patients.",
        "The patient is a 52-year-old with pain at T11, L4-5 and L5-S1.",
        "He was injured four years ago and may take 20 tablets.",
        "Massage 3-4 times a month for 5-7 months, 9-11-13 visits in all.",
        "Call 1-800-555-1212 about lot 10-12-16-99 or case CM15-0043210.",
        "Neck rotation was 55/80 degrees and blood pressure was 118/76.",
        "The effects fall off in march order, and he may march 5 miles.",
        "MTUS Chronic Pain Treatment Guidelines Page(s): 98-99.",
        "(Namaka, 2004) These agents are applied locally."
      })
  void leavesOtherNumbersAlone(String text) {
    assertThat(dates(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seen on 3/31/15 again | 2015-03-31",
        "seen in August of 2010 again | 2010-08",
        "seen in 2012 again | 2012",
        "seen on 0105-2017 again | 2017-01-05",
        "seen on November 8, 1998 again | 1998-11-08",
        "seen on 11-08-98 again | 1998-11-08"
      })
  void resolvesTheValue(String text, String value) {
    assertThat(dates(text))
        .singleElement()
        .extracting(m -> m.attributes().get(DateNormalizer.VALUE))
        .isEqualTo(value);
  }

  @Test
  void labelsOnlyAFullDateInsideACitation() {
    String marked =
        "Decision based on MTUS Knee Complaints 2004, Section(s): Summary. Decision based on Non-MTUS"
            + " Citation ODG, Knee (updated [2/17/15|DATE]), accessed in March 2016, pages 9-10.";
    assertThat(Marked.found(RATIONALE, marked, DATE)).isEqualTo(marked);
  }

  @Test
  void leavesOutAValueThatCannotBeResolved() {
    for (String text : List.of("seen on November 8 again", "seen on 113-2016", "on 2/30/2016")) {
      assertThat(dates(text))
          .as(text)
          .singleElement()
          .extracting(m -> m.attributes().containsKey(DateNormalizer.VALUE))
          .isEqualTo(false);
    }
  }

  @Provide
  Arbitrary<String> datelikeText() {
    return Arbitraries.of(
            "10",
            "/",
            "-",
            "2016",
            "in ",
            "November ",
            "8",
            ",",
            " ",
            "on ",
            "1",
            "th",
            ". ",
            "\n",
            "'16",
            "(",
            ")",
            "mg",
            "%",
            "and ",
            "May",
            "0",
            "\u2013",
            "MTUS ",
            "page ")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 300)
  void staysInsideAnyTextAndFindsTheSameTwice(@ForAll("datelikeText") String text) {
    List<Mention> found = dates(text);
    assertThat(dates(text)).isEqualTo(found);
    int last = 0;
    for (Mention mention : found) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(last);
      last = mention.span().end();
      assertThat(last).isLessThanOrEqualTo(text.length());
      assertThat(mention.of(text)).isEqualTo(mention.of(text).strip()).isNotEmpty();
    }
  }
}
