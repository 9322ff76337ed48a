package org.rationale.eval.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.eval.Marked.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rationale.eval.Evaluator;

class ScoreJsonTest {

  private final JsonNode json =
      ScoreJson.tree(
          Scorecard.of(
              Evaluator.of()
                  .evaluate(
                      List.of(document("a", "[Soma 350|DRUG] in [2012|DATE]")),
                      List.of(document("a", "[Soma|DRUG] 350 in 2012")))));

  @Test
  void hasCountsOfEveryMetric() {
    assertThat(json.get("documents").asInt()).isEqualTo(1);
    assertThat(json.get("metrics").fieldNames())
        .toIterable()
        .containsExactly("strict", "exact", "partial", "type", "overlap", "token");
    assertThat(json.at("/metrics/partial/all").toString())
        .isEqualTo(
            "{\"tp\":0.5,\"fp\":0.5,\"fn\":1.5,\"precision\":0.5,\"recall\":0.25,"
                + "\"f1\":0.3333333333333333,\"correct\":0,\"incorrect\":0,\"partial\":1,"
                + "\"missed\":1,\"spurious\":0,\"possible\":2,\"actual\":1}");
    assertThat(json.at("/metrics/overlap/types/DRUG").toString())
        .isEqualTo("{\"tp\":1,\"fp\":0,\"fn\":0,\"precision\":1.0,\"recall\":1.0,\"f1\":1.0}");
    assertThat(json.at("/metrics/overlap/averages/macro_types/recall").asDouble()).isEqualTo(0.5);
  }

  @Test
  void writesAnUndefinedScoreAsNull() {
    assertThat(json.at("/metrics/strict/types/DATE/precision").isNull()).isTrue();
    assertThat(json.at("/metrics/strict/types/DATE/recall").asDouble(-1)).isZero();
  }
}
