package org.rationale.annotators.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.corpus.EntityType.CITATION;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rationale.annotators.Marked;
import org.rationale.annotators.Rationale;
import org.rationale.corpus.Document;
import org.rationale.corpus.Mention;

class CitationFinderTest {
  private static final Rationale RATIONALE = Rationale.standard();

  private static List<Mention> citations(String text) {
    return RATIONALE.annotate(new Document("citations", text)).mentions().stream()
        .filter(m -> m.type().equals(CITATION))
        .toList();
  }

  private static void assertFound(String marked) {
    assertThat(Marked.found(RATIONALE, marked, CITATION)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Decision based on [MTUS Chronic Pain Treatment Guidelines Ketamine Page(s):"
            + " 56,113|CITATION.guideline].",
        "Decision based on [MTUS Low Back Complaints 2004, Section(s): Special"
            + " Studies|CITATION.guideline].",
        "Decision based on [MTUS Shoulder Complaints 2004, Section(s): Initial"
            + " Care|CITATION.guideline], and [Forearm, Wrist, and Hand Complaints"
            + " 2004|CITATION.guideline].",
        "Decision based on [MTUS Knee Complaints 2004|CITATION.guideline]. Decision based on Non-MTUS"
            + " Citation [ODG, pain, Ketamine infusion|CITATION.guideline].",
        "Decision based on Non-MTUS Citation [Official Disability Guidelines (ODG) Low Back - Lumbar &"
            + " Thoracic (Acute & Chronic), Traction, Corsets|CITATION.guideline].",
        "Decision based on Non-MTUS Citation [Official Disability Guidelines (ODG) Hip"
            + " Traction|CITATION.guideline] and [ODG Chiropractic"
            + " Guidelines|CITATION.guideline].",
        "Decision based on Non-MTUS Citation [Official Disability Guidelines (ODG), Pain Chapter,"
            + " Botulinum toxin|CITATION.guideline]; [ODG Hernia (updated 3/4/15)|CITATION.guideline].",
        "Decision based on Non-MTUS Citation [American College of Occupational and Environmental"
            + " Medicine (ACOEM), 2nd Edition, (2004) Chapter 7, page 127|CITATION.guideline].",
        "Decision based on Non-MTUS Citation [ACOEM Occupational Medicine Practice Guidelines, 3rd"
            + " ed., Hip and Groin Disorders, pg. 212|CITATION.guideline].",
        "Decision based on Non-MTUS Citation [Official Disability Guidelines|CITATION.short].",
        "Decision based on Non-MTUS Citation [Official Disability Guidelines (ODG) Hip"
            + " Arthroplasty|CITATION.guideline] and Other Medical Treatment Guidelines [ASIPP Suggested"
            + " Approach to Facet Joint Interventions|CITATION.guideline].",
        "Decision based on Non-MTUS Citation [American College of Occupational and Environmental"
            + " Medicine (ACOEM), Occupational Medicine Practice Guidelines, Second Edition (2004),"
            + " Chapter 5, page 77|CITATION.guideline].",
        "Decision based on Non-MTUS Citation [California Labor Code 4600|CITATION.law].",
        "Decision based on Non-MTUS Citation"
            + " [http://www.example.org/baclofen.htm|CITATION.literature]."
      })
  void readsTheListsOfGuidelineLines(String list) {
    assertFound("MAXIMUS guideline: " + list + " Decision rationale: It is not supported.");
    assertFound("Claims Administrator guideline: " + list + " MAXIMUS guideline: None was cited.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MAXIMUS guideline: Decision based on Non-MTUS Citation [Smith HS, Barkin RL. Opioids for"
            + " pain. Pain Physician. 2010;13(5):401-17|CITATION.literature]. Decision rationale: No.",
        "MAXIMUS guideline: Decision based on Non-MTUS Citation [How does spirometry work?"
            + " http://www.lung.org/tests/spirometry, accessed 05/09/2014|CITATION.literature],"
            + " [Moreau K, et al. Vertigo in workers. Topic 4127, version 9.0. UpToDate, accessed"
            + " 05/09/2014|CITATION.literature]. Decision rationale: No.",
        "MAXIMUS guideline: Decision based on [MTUS Low Back Complaints Page(s):"
            + " 303-305|CITATION.guideline], [Chronic Pain Treatment Guidelines Opioids Page(s):"
            + " 78|CITATION.guideline]. Decision rationale: No.",
        "Claims Administrator guideline: The Claims Administrator did not base their decision on the"
            + " [MTUS|CITATION.short]. MAXIMUS guideline: None.",
        "MAXIMUS guideline: The Expert Reviewer based their decision on recommendation(s) outside of"
            + " the [MTUS Guidelines|CITATION.short]. Decision rationale: No.",
        "MAXIMUS guideline: The Expert Reviewer based his/her decision on the [Neck and Upper Back"
            + " Complaints (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 8), page"
            + " 181-183|CITATION.guideline], which is part of the [MTUS|CITATION.short]. Decision"
            + " rationale: No."
      })
  void readsWholeGuidelineLines(String marked) {
    assertFound(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [MTUS|CITATION.short] and [ACOEM Guidelines|CITATION.short] do not address it.",
        "The [CA MTUS/ACOEM Guidelines|CITATION.short] and the [ODG|CITATION.short] agree.",
        "According to the [California MTUS 2016 Chronic Pain Guidelines|CITATION.guideline], it is.",
        "The [2009 California MTUS|CITATION.guideline] says so.",
        "The [California Acupuncture MTUS|CITATION.guideline], for sprains, says so.",
        "The [acupuncture medical treatment guidelines|CITATION.guideline] and the [physical medicine"
            + " guidelines|CITATION.guideline] for massage say so.",
        "The [MTUS guidelines|CITATION.short] for massage say so.",
        "[ODG, Hernia Chapter, Mesh repair|CITATION.guideline] states so.",
        "[Official Disability Guidelines, Hernia, Mesh repair (MRs)|CITATION.guideline] notes so.",
        "According to the [ODG Hernia Chapter|CITATION.guideline], mesh is recommended.",
        "[Labor Code 4600(a)|CITATION.law] and [8 CCR 9792.6|CITATION.law] apply.",
        "The [Colorado Medical Treatment Guidelines|CITATION.guideline] and the [American College of"
            + " Radiology Appropriateness Criteria|CITATION.short] say so.",
        "Though the [MTUS Guideline in ACOEM Chapter 15, Table 15-2, page 394|CITATION.guideline]"
            + " says it, no.",
        "The [Second Edition ACOEM Guidelines Eye Disorders Chapter|CITATION.guideline] says on"
            + " page 45 that.",
        "As said on page 7 of the [MTUS Chronic Pain Medical Treatment Guidelines (July 28,"
            + " 2016)|CITATION.guideline], no.",
        "[ACOEM Guidelines, Chapter 7, Page 127|CITATION.guideline], state that it may.",
        "[MTUS, Topical Analgesics section, pg. 111|CITATION.guideline]: Recommended.",
        "[ODG Low Back Chapter, under Facet Joint Diagnostic Blocks|CITATION.guideline]: Recommend.",
        "[ODG, Pain (Chronic) Chapter, under Muscle relaxants (for pain)|CITATION.guideline], states"
            + " so.",
        "Consult the [MTUS Opioids Treatment Guidelines (\"Tapering opioids\")|CITATION.guideline].",
        "The [ODG Preface|CITATION.guideline] explains [Occupational Therapy"
            + " Guidelines|CITATION.guideline].",
        "The [ACOEM chapter on ankle and foot complaints|CITATION.guideline] agrees.",
        "[Opioids Treatment Guidelines MTUS - 8 C.C.R. 9792.24.4 (July 28,"
            + " 2016)|CITATION.guideline] apply.",
        "The [CDC Guideline for Prescribing Opioids for Chronic Pain|CITATION.guideline] and [Medicare"
            + " Guidelines|CITATION.short] agree.",
        "(See [Section 2.7, Opioids after Dental Surgery|CITATION.guideline], and [Section 3.8.2, Use of"
            + " Written Agreements|CITATION.guideline]) Schedule visits.",
        "The study is limited ([Table 12-7|CITATION.guideline]).",
        "As defined in [Section 9792.20(e)|CITATION.law] and [Labor Code section"
            + " 4610.5(c)(2)|CITATION.law].",
        "See [8 CCR 9792.20|CITATION.law] and [section 4600 of the Labor Code|CITATION.law].",
        "It failed. ([Namaka, 2004|CITATION.literature]) ([van Tulder, 2003|CITATION.literature])"
            + " ([Kinkade, 2007|CITATION.literature]; [Chou, 2007|CITATION.literature])",
        "[Smith et al., 2009|CITATION.literature] and [Jones et al (2012)|CITATION.literature] agree."
      })
  void readsRunningProse(String marked) {
    assertFound(marked);
  }

  @Test
  void readsTheSameInALayoutOfBrokenLines() {
    String printed =
        """
        MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical \n
        Treatment 2016, Section(s): Physical medicine treatment. Decision \n
        based on Non-MTUS Citation Official Disability Guidelines (ODG) \n
        Low Back, MRI. \n
        Decision rationale: The ODG does not support it.""";
    assertThat(citations(printed))
        .extracting(m -> m.of(printed).replaceAll("\\s+", " "))
        .containsExactly(
            "MTUS Chronic Pain Medical Treatment 2016, Section(s): Physical medicine treatment",
            "Official Disability Guidelines (ODG) Low Back, MRI",
            "ODG");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The guidelines state that. Guidelines recommend it. Current Guidelines do not.",
        "This exceeds guideline recommendations and evidence-based guidelines.",
        "The Claims Administrator did not cite any medical evidence for its decision.",
        "Decision based on Non-MTUS Citation.",
        "He had a fusion (October 2016), an MRI (2014) and a visit (November 8, 2016).",
        "The drug is FDA approved. It is on page 5 of the report, section three.",
        "The patient was seen by Dr. Smith (Dr. Jones, 2014)."
      })
  void leavesMereWordsAlone(String text) {
    assertThat(citations(text)).isEmpty();
  }

  @Provide
  Arbitrary<String> citationlikeText() {
    return Arbitraries.of(
            "MTUS",
            "ODG ",
            "ACOEM Guidelines",
            ", ",
            " and ",
            "Chapter 7",
            "page ",
            "98-99",
            "(",
            ")",
            "2004",
            ". ",
            "; ",
            "Section(s): ",
            "Decision based on ",
            "Non-MTUS Citation ",
            "et al",
            "Smith, ",
            "guideline: ",
            "MAXIMUS ",
            "Decision rationale: ",
            "Labor Code ",
            "under ",
            "Low Back ",
            "/",
            "-",
            ":",
            "\n",
            "Section 4.1, ",
            "8 CCR ")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 500)
  void staysInsideAnyTextAndFindsTheSameTwice(@ForAll("citationlikeText") String text) {
    List<Mention> found = citations(text);
    assertThat(citations(text)).isEqualTo(found);
    int last = 0;
    for (Mention mention : found) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(last);
      last = mention.span().end();
      assertThat(last).isLessThanOrEqualTo(text.length());
      assertThat(mention.of(text)).isEqualTo(mention.of(text).strip()).isNotEmpty();
      assertThat(mention.kind()).isIn("guideline", "short", "literature", "law");
    }
  }
}
