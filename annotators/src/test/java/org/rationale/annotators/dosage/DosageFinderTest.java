package org.rationale.annotators.dosage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.corpus.EntityType.DOSAGE;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rationale.annotators.Marked;
import org.rationale.annotators.Rationale;
import org.rationale.corpus.Document;
import org.rationale.corpus.Mention;

class DosageFinderTest {
  private static final Rationale RATIONALE = Rationale.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vicodin [5/300mg|DOSAGE.strength] [#45|DOSAGE.quantity] with [2 refills|DOSAGE.refills]",
        "Tramadol HCL [ER|DOSAGE.form] [150mg|DOSAGE.strength] [#15|DOSAGE.quantity] "
            + "[day supply: 15|DOSAGE.duration]",
        "Vicodin [7.5-300mg|DOSAGE.strength] [2-3 tablets|DOSAGE.dose] "
            + "[every 10-12 hours|DOSAGE.frequency]",
        "Ketamine [5%|DOSAGE.strength] [cream|DOSAGE.form] [60 gr|DOSAGE.quantity]",
        "Fentanyl [patch|DOSAGE.form] [50mcg/hr|DOSAGE.strength], [#15|DOSAGE.quantity]",
        "[Topical|DOSAGE.route] lidocaine and [oral|DOSAGE.route] NSAIDs",
        "Lidoderm [patches|DOSAGE.form] were tried.",
        "Vimovo [500/20mg|DOSAGE.strength] [oral|DOSAGE.route] [capsule|DOSAGE.form], "
            + "[two capsules|DOSAGE.dose] [every evening|DOSAGE.frequency] [9 days|DOSAGE.duration]",
        "raising atenolol to [75 mg|DOSAGE.dose] [every 36 hours|DOSAGE.frequency]",
        "Percocet [10/325mg|DOSAGE.strength] [1|DOSAGE.dose] [PO|DOSAGE.route] "
            + "[q6h prn|DOSAGE.frequency] [#120|DOSAGE.quantity]",
        "MS Contin [30mg|DOSAGE.strength], [one (1) tablet|DOSAGE.dose] "
            + "[BID|DOSAGE.frequency], [30 day|DOSAGE.duration] supply",
        "He stays at [35 mg/day MED|DOSAGE.dose] of opioids",
        "The most of Tylenol is [4 g|DOSAGE.strength].",
        "Voltaren [gel|DOSAGE.form] [1%|DOSAGE.strength] [2 gm|DOSAGE.dose] [four times a day|DOSAGE.frequency]",
        "Lidoderm [patches|DOSAGE.form], [12 hrs on 12 hrs off|DOSAGE.frequency]",
        "Soma is not for use [longer than a 2 to 3 week period|DOSAGE.duration]",
        "Ultracet [tablets|DOSAGE.form], [1-2|DOSAGE.dose] [q6h prn|DOSAGE.frequency]",
        "Prednisone [10 mg|DOSAGE.strength] taper [over 6 days|DOSAGE.duration]",
        "Relafen [as needed every eight to ten hours daily|DOSAGE.frequency]",
        "Baclofen [10 mg|DOSAGE.strength] [BID-TID|DOSAGE.frequency] [x30 days|DOSAGE.duration]",
        "Neurontin [at bed time|DOSAGE.frequency]; Lyrica [at dinner time|DOSAGE.frequency]",
        "Relafen [once or twice a day|DOSAGE.frequency]",
        "Baclofen [2%|DOSAGE.strength] in [gel base|DOSAGE.form] [120g|DOSAGE.quantity]",
        "Zestoretic [20/12.5 mg|DOSAGE.strength] and Fiorinal " + "[50-325-40mg|DOSAGE.strength]",
        "Capsaicin [.025%|DOSAGE.strength] and Pepcid [20 mg|DOSAGE.strength] "
            + "[#45|DOSAGE.quantity],[2 refills|DOSAGE.refills]",
        "Mobic [15 mg|DOSAGE.strength] [Qty45|DOSAGE.quantity] [RF: 2|DOSAGE.refills]",
        "Robaxin [8mg/2mg|DOSAGE.strength] [film|DOSAGE.form], [one|DOSAGE.dose] "
            + "[sublingual|DOSAGE.route] [daily|DOSAGE.frequency]",
        "Norco [one|DOSAGE.dose] [every eight hours|DOSAGE.frequency]",
        "He has been on Mobic [for over a year|DOSAGE.duration].",
        "She took Mobic [for the past 5 months|DOSAGE.duration] and [9 weeks|DOSAGE.duration] of "
            + "Relafen.",
        "Opioids [for a maximum of nine days|DOSAGE.duration] only",
        "Most limit the use of opioids to [9 days|DOSAGE.duration]."
      })
  void findsAmountsOfDrugs(String marked) {
    assertThat(Marked.found(RATIONALE, marked, DOSAGE)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Occupational therapy [3 times a month for 5 months|DOSAGE.sessions] "
            + "([15 sessions|DOSAGE.sessions])",
        "[Nine (9)|DOSAGE.sessions] aquatic therapy sessions were sought.",
        "[9|DOSAGE.sessions] additional massage sessions for the jaw",
        "Occupational therapy, [times 7|DOSAGE.sessions]",
        "acupuncture [4 x 5|DOSAGE.sessions] to the hips and PT [3×9|DOSAGE.sessions]",
        "Home nurse [9 hours per day|DOSAGE.sessions], "
            + "[6 times a month for 2 months|DOSAGE.sessions]",
        "Biofeedback for the headaches [#9|DOSAGE.sessions]",
        "a first course of [7 visits over 5 weeks|DOSAGE.sessions]",
        "in all [up to 14 visits over 5-7 weeks|DOSAGE.sessions]",
        "measured in a [nine-visit|DOSAGE.sessions] pilot phase",
        "liver function tests [at least 5 times a year|DOSAGE.sessions]",
        "Traction [for ten days|DOSAGE.duration]",
        "[no more than one set|DOSAGE.sessions] of facet blocks",
        "She was certified for [7 visits|DOSAGE.sessions] of massage.",
        "The plan allows for [7 visits|DOSAGE.sessions] of massage.",
        "A prescription for [7 visits|DOSAGE.sessions] of massage",
        "Massage is recommended [for 7 visits over 5 weeks|DOSAGE.sessions].",
        "Massage fades (from [5 visits per week|DOSAGE.sessions] to [2 or less|DOSAGE.sessions]).",
        "Massage [3x5 weeks|DOSAGE.sessions], then [1-2x5-7 weeks|DOSAGE.sessions]",
        "Home nurse [7 hours per day|DOSAGE.sessions] [x 5 days per week|DOSAGE.sessions]",
        "Restoration program, [9 sessions|DOSAGE.sessions] ([54 hours|DOSAGE.sessions])",
        "urine drug screens [quarterly|DOSAGE.sessions]",
        "Massage, [quantity: 7 visits|DOSAGE.sessions], and [9|DOSAGE.sessions] PT/OT visits",
        "Pool therapy [7|DOSAGE.sessions]: Upheld",
        "The request was for [7 visits|DOSAGE.sessions].",
        "a [15-day|DOSAGE.duration] functional restoration program",
        "a stay of [7 to 9 days|DOSAGE.duration] in a nursing facility",
        "extension of the stay from [three to five weeks|DOSAGE.duration]",
        "He is no better after [7 weeks|DOSAGE.duration] of aquatic therapy.",
        "traction machine [9 days|DOSAGE.duration]"
      })
  void findsAmountsOfCare(String marked) {
    assertThat(Marked.found(RATIONALE, marked, DOSAGE)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "His pain was 9-10/10 with Norco, 50% relief for 4 hours.",
        "A 38-year-old female, 6 feet tall, BMI 27.4, blood pressure 118/76 on benazepril.",
        "Jaw pain for 7 months, and ibuprofen.",
        "Glucose was 110 mg/dl on metformin.",
        "Infusion solutions (in terms of mg/kg/hr) of ketamine.",
        "Abduction was 70/95 degrees; grip strength was 3/5.",
        "Relafen eases daily functioning and her activities of daily living.",
        "She left the ER after oral surgery.",
        "The fall was 9 weeks ago; next visit in 5 weeks.",
        "Symptoms have persisted for at least 6 weeks despite physical therapy.",
        "activity limitation for more than five months, and failure of massage",
        "He failed 9 weeks of conservative care and takes ibuprofen.",
        "Relief is obtained for nine weeks after an injection.",
        "She worked as a welder for 7 years and takes ibuprofen.",
        "For the last 3 weeks he has had more pain with massage.",
        "The use of 3 proton pump inhibitors and two opioids was not supported.",
        "She has daily headaches and takes Fioricet.",
        "He smokes twice a day and each Monday he takes ibuprofen.",
        "Ibuprofen helps by 60% for 7 hours.",
        "With ibuprofen he works 7 hours a day and smokes half a pack per day."
      })
  void leavesOtherNumbersAlone(String text) {
    assertThat(Marked.found(RATIONALE, text, DOSAGE)).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "Norco",
            "10",
            "/",
            "325",
            "mg",
            "#",
            "60",
            "-",
            "two",
            "(",
            ")",
            "times",
            "a",
            "week",
            "for",
            "6",
            "weeks",
            "therapy",
            "sessions",
            "x",
            "%",
            "cream",
            "daily",
            "as needed",
            "up to",
            ".",
            "\n",
            "q6h",
            "é",
            "𝒙")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 200)
  void mentionsAreInsideTrimmedSortedAndApart(@ForAll("scraps") String text) {
    List<Mention> mentions = RATIONALE.annotate(new Document("scraps", text)).mentions();
    int end = 0;
    for (Mention mention : mentions.stream().filter(m -> m.type().equals(DOSAGE)).toList()) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.of(text)).isEqualTo(mention.of(text).strip());
      assertThat(mention.kind()).isNotEqualTo(DosagePattern.NONE).isNotEmpty();
      end = mention.span().end();
    }
    assertThat(RATIONALE.annotate(new Document("scraps", text)).mentions()).isEqualTo(mentions);
  }
}
