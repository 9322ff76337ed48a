package org.rationale.annotators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/** The contract of the whole pipeline, on text of any kind. */
class RationaleTest {
  private static final Rationale RATIONALE = Rationale.standard();

  /** Words that set finders going, to be thrown together in any order. */
  @Provide
  Arbitrary<String> crowdedText() {
    return Arbitraries.of(
            "Norco",
            "10/325 mg",
            "#60",
            "5%",
            "cream",
            "pain",
            "radiating",
            "to the",
            "left",
            "knee",
            "L4-5",
            "MRI",
            "of",
            "MTUS",
            "Page(s):",
            "98-99",
            "ODG",
            "03/11/2015",
            "2009",
            "two times a week",
            "injection",
            "steroid",
            ",",
            ".",
            ";",
            "(",
            ")",
            "and",
            "\n",
            "\f",
            "CLINICAL CASE SUMMARY",
            ": Upheld",
            "\uD83D\uDE00",
            "\u00A0",
            "-",
            "/")
        .list()
        .ofMaxSize(60)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 300)
  void mentionsAreInsideTheTextTrimmedSortedAndTheSameEachTime(@ForAll("crowdedText") String text) {
    List<Mention> mentions = mentions(text);
    assertThat(mentions).isSortedAccordingTo(Mention.ORDER).isEqualTo(mentions(text));
    int labelledFrom = text.indexOf("CLINICAL CASE SUMMARY");
    for (Mention mention : mentions) {
      assertThat(mention.type()).isIn(EntityType.LABELLED);
      assertThat(mention.span().start()).isGreaterThan(labelledFrom);
      assertThat(mention.of(text)).isEqualTo(mention.of(text).strip()).isNotEmpty();
    }
  }

  private static List<Mention> mentions(String text) {
    return RATIONALE.annotate(new Document("random", text)).mentions();
  }

  @Test
  void anEmptyTextHasNoMentions() {
    assertThat(mentions("")).isEmpty();
    assertThat(mentions(" \n\f\n ")).isEmpty();
  }

  @Test
  void boilerplateIsNotLabelled() {
    String boilerplate = "He/she treats back pain with Norco.\nCLINICAL CASE SUMMARY\n";
    assertThat(mentions(boilerplate)).isEmpty();
    assertThat(mentions(boilerplate + "She has gout.")).hasSize(1);
  }

  @Test
  void aTextThatIsNoDeterminationIsTaggedAllTheSame() {
    String note = "Norco 10/325 mg #60 for low back pain, seen 03/11/2015.";
    assertThat(mentions(note))
        .extracting(m -> m.type() + " " + m.of(note))
        .containsExactly(
            "DRUG Norco",
            "DOSAGE 10/325 mg",
            "DOSAGE #60",
            "DIAGNOSIS low back pain",
            "DATE 03/11/2015");
  }
}
