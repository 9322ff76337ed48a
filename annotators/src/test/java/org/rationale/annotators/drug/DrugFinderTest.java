package org.rationale.annotators.drug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.corpus.EntityType.DRUG;

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

class DrugFinderTest {
  private static final Rationale RATIONALE = Rationale.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He takes [Soma|DRUG.brand] 350 mg and [lisinopril|DRUG.ingredient] daily.",
        "[Ketamine Hydrochloride|DRUG.ingredient] 100% #240",
        "[Tramadol HCL|DRUG.ingredient] ER 150mg was refilled.",
        "Prescribed [Oxycodone-Acetaminophen|DRUG.ingredient] 7.5/300mg #45.",
        "A request for [Lidocaine/Prilocaine|DRUG.ingredient] cream was denied.",
        "He uses [hydrocodone/APAP|DRUG.ingredient] and [HCTZ|DRUG.ingredient].",
        "[acetaminophen (APAP)|DRUG.ingredient] was tried.",
        "[Norco|DRUG.brand] ([hydrocodone-acetaminophen|DRUG.ingredient]) was tried.",
        "He had [Lidoderm|DRUG.brand] patches and [MS Contin|DRUG.brand] 15 mg.",
        "She takes [Flexeril|DRUG.brand], [Norco|DRUG.brand], and [Advil|DRUG.brand]."
      })
  void findsNamesWithWhatBelongsToThem(String marked) {
    assertThat(Marked.found(RATIONALE, marked, DRUG)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was treated with [opioids|DRUG.class] and [muscle relaxants|DRUG.class].",
        "Chronic [opioid|DRUG.class] use is not [opioid|DRUG.class] therapy.",
        "Some [non-opioid medications|DRUG.class] and [opioid pain medications|DRUG.class].",
        "He needs [pain medication|DRUG.class] and [blood pressure meds|DRUG.class].",
        "[Tricyclic antidepressant agents (TCAs)|DRUG.class]: recommended.",
        "[opioid-containing antitussive agents (OCAs)|DRUG.class] are not recommended.",
        "topical [NSAIDs|DRUG.class] but [topical analgesics|DRUG.class]",
        "An epidural [steroid|DRUG.class] injection under [local anesthetic|DRUG.class].",
        "[SSRIs|DRUG.class], [tricyclic antidepressants|DRUG.class] and [PPIs|DRUG.class]",
        "Use of [medical foods|DRUG.class] and [dietary supplements|DRUG.class] was noted.",
        "A [compounded cream|DRUG.compound] and any [compounded product|DRUG.compound]."
      })
  void findsClassesAndCompounds(String marked) {
    assertThat(Marked.found(RATIONALE, marked, DRUG)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He takes [Gralice|DRUG.brand] and [gabapentine|DRUG.ingredient].",
        "[Cyclobenzaprin|DRUG.ingredient] 7.5 mg and [Tramdaol|DRUG.ingredient]",
        "A trial of [benzodiazapines|DRUG.class] failed.",
        "[Novoprazole|DRUG.ingredient] and [testolimab|DRUG.ingredient] are new.",
        "[Zuvadol|DRUG.brand] 2% cream, [Zuvadol|DRUG.brand] ER 50 mg #30: Upheld",
        "[Zuvadol|DRUG.brand] ointment 120 gm and [zuvadine hydrochloride|DRUG.ingredient]"
      })
  void findsMisspelledAndNewNames(String marked) {
    assertThat(Marked.found(RATIONALE, marked, DRUG)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Sulindacmisoprostol|DRUG.ingredient] and [tramadolhydrochloride|DRUG.ingredient]",
        "[H2blockers|DRUG.class], [musclerelaxants|DRUG.class], [protonpump inhibitors|DRUG.class]",
        "[Lyrica|DRUG.brand]75mg was given.",
        "The [shortacting opioids|DRUG.class] and [NSAID's|DRUG.class] were stopped."
      })
  void findsNamesThatLostABlankOrAHyphen(String marked) {
    assertThat(Marked.found(RATIONALE, marked, DRUG)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Continue [iron|DRUG.ingredient] 325 mg daily.",
        "He takes [Norco|DRUG.brand], [zinc|DRUG.ingredient] and [ASA|DRUG.ingredient].",
        "[Align|DRUG.brand] capsules for the bowel."
      })
  void findsDoubtfulNamesInCompany(String marked) {
    assertThat(Marked.found(RATIONALE, marked, DRUG)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The medication and other drugs, agents and products were reviewed.",
        "Her urine drug screen showed no alcohol.",
        "Today he will commit to balance and nature; he could sleep with ice and oxygen.",
        "The iron rod will align; lead paint, zinc roof, his PCP and a BMP.",
        "Neurologic symptoms from the cortex; the program, stating cholesterol was normal.",
        "The analgesic effect of manipulation and its anti-inflammatory properties.",
        "A vitamin D deficiency and a low testosterone level were seen.",
        "Requested 50 mg; Glucose 110 mg/dl; Weight 80 kg; potassium was 4 meq/l.",
        "Aerobic exercise in a hurricane; hypoglycemia, pancreatic and hypertonic states.",
        "Treatment by non-opioid means in pain medicine and sleep medicine clinics.",
        "Decision based on MTUS Chronic Pain Treatment Guidelines page 56."
      })
  void leavesOrdinaryWordsAlone(String text) {
    assertThat(Marked.found(RATIONALE, text, DRUG)).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "Norco",
            "opioid",
            "medications",
            "(",
            ")",
            "NSAIDs",
            "/",
            "-",
            "HCl",
            "iron",
            "325",
            "mg",
            ",",
            "and",
            "non",
            "containing",
            "pain",
            ".",
            "\n",
            "gabapentine",
            "é",
            "𝒙")
        .list()
        .ofMaxSize(30)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 200)
  void mentionsAreInsideTrimmedSortedAndApart(@ForAll("scraps") String text) {
    List<Mention> mentions = RATIONALE.annotate(new Document("scraps", text)).mentions();
    int end = 0;
    for (Mention mention : mentions.stream().filter(m -> m.type().equals(DRUG)).toList()) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.of(text)).isEqualTo(mention.of(text).strip());
      assertThat(mention.kind()).isIn("ingredient", "brand", "class", "compound");
      end = mention.span().end();
    }
    assertThat(RATIONALE.annotate(new Document("scraps", text)).mentions()).isEqualTo(mentions);
  }
}
