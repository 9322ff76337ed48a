package org.rationale.annotators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;

/** Abbreviations in no list that a document defines itself count in the whole of it. */
class DefinedAbbreviationsTest {
  private static final Rationale RATIONALE = Rationale.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He has a [gluteal tendon tear (GTT)|DIAGNOSIS.disorder]. The [GTT|DIAGNOSIS.disorder] did not heal.",
        "[Severe GTT|DIAGNOSIS.disorder] is old; a [gluteal tendon tear (GTT)|DIAGNOSIS.disorder] was seen.",
        "He has [GTT (gluteal tendon tear)|DIAGNOSIS.disorder] and [new GTT|DIAGNOSIS.disorder].",
        "She has [thigh muscle ache (TMA)|DIAGNOSIS.finding] and denied [TMA|DIAGNOSIS.finding].",
        "The [pulsed shock therapy (PST)|PROCEDURE.treatment] failed: no more [PST of the knee|PROCEDURE.treatment].",
        "She had [heated knee injections (HKIs)|PROCEDURE.treatment]; one more [HKI|PROCEDURE.treatment] is asked for.",
        "An [intraoperative cranial echography (ICE)|PROCEDURE.test] was done, then [ice|PROCEDURE.treatment] and [ICE|PROCEDURE.test].",
        "A [diagnostic muscle scan (DMS)|PROCEDURE.test] and two [DMSs|PROCEDURE.test].",
        "He takes [gabapentin (GBP)|DRUG.ingredient], [GBP|DRUG.ingredient] twice.",
      })
  void countsAsItsLongForm(String marked) {
    assertThat(Marked.found(RATIONALE, marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The GTT did not heal, nor PST, nor GBP.",
        "The [pulsed shock therapy (PST)|PROCEDURE.treatment] helped, pst did not.",
        "The utilization review organization (URO) denied it. URO said so.",
        "The range of the knee (ROTK) is full. ROTK was noted.",
        "His date of injury (DOI) is not known. The DOI is old.",
        "A [complex regional pain syndrome (CRPS)|DIAGNOSIS.disorder] is [CRPS I|DIAGNOSIS.disorder] or [CRPS type II|DIAGNOSIS.disorder].",
        "An [MRI of the right lower extremity (RLE)|PROCEDURE.test] was done. RLE strength is full.",
        "[Repair of the anterior cruciate ligament (ACL)|PROCEDURE.treatment] is planned. The left ACL was seen.",
        "The [pulsed shock therapy (PST)|PROCEDURE.treatment] helped. The PSTS office closed.",
        "A [diagnostic muscle scan (DMS)|PROCEDURE.test] was read. DMSS is the office."
      })
  void isNothingWithoutADefinitionOfThem(String marked) {
    assertThat(Marked.found(RATIONALE, marked)).isEqualTo(marked);
  }

  @Test
  void hasTheNormalFormOfItsLongForm() {
    AnnotatedDocument annotated =
        RATIONALE.annotate(
            new Document(
                "note",
                "He has a left gluteal tendon tear (GTT) and takes gabapentin (GBP)."
                    + " GTT is old. GBP helps."));
    Map<String, String> said =
        annotated.mentions().stream()
            .filter(m -> m.span().length() == 3)
            .collect(
                Collectors.toMap(
                    m -> m.of(annotated.document().text()),
                    m ->
                        m.attributes()
                            .getOrDefault(
                                "ingredients",
                                m.attributes().get("head") + " of " + m.attributes().get("site"))));
    assertThat(said).isEqualTo(Map.of("GTT", "tear of gluteus", "GBP", "gabapentin"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A cold RX [spasm (CRXS)|DIAGNOSIS.finding] and a radiant [CRXS (RX)|DIAGNOSIS.finding]: ([CRXS|DIAGNOSIS.finding]) (RX).",
        "A cold (RXQ) [spasm (CRXS)|DIAGNOSIS.finding] and a radix ([CRXS|DIAGNOSIS.finding]) quad (RXQ): [CRXS|DIAGNOSIS.finding]."
      })
  @Timeout(60)
  void endsWhereTwoAbbreviationsDefineEachOther(String marked) {
    assertThat(Marked.found(RATIONALE, marked)).isEqualTo(marked);
  }
}
