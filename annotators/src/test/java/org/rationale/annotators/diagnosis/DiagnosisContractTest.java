package org.rationale.annotators.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rationale.annotators.EarlierMentions;
import org.rationale.annotators.Texts;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.Mention;

class DiagnosisContractTest {
  private static final DiagnosisFinder FINDER = new DiagnosisFinder();

  private static List<Mention> find(Text text) {
    return FINDER.find(text, EarlierMentions.none(text));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            ("pain,left,knee,and,or,the,of,in,L4-5,chronic,mildly,decreased,range of motion,was,is,"
                    + "tender,torn,meniscus,strain,/,-,(,),numbness,tingling,that radiated,into,with,"
                    + "to palpation,unspecified,initial encounter,injury,symptoms,neurologic,CRPS,"
                    + "pain management,headache,no,first,bilaterally,worse on,right,1,.,\n,\u00e9,"
                    + "\ud83d\ude00,hypertension,sprain,flexion,restriction,as well as,through,5th,"
                    + "4 mm,cam-type,re-tear,other,difficulty,walking,flexing,his,sensation,- left")
                .split(","))
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words).replace(" / ", "/"));
  }

  @Property(tries = 1000)
  void givesTrimmedSortedSpansInsideTheText(@ForAll("texts") String original) {
    Text text = Texts.of(original);
    List<Mention> mentions = find(text);
    int end = 0;
    for (Mention mention : mentions) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.span().end()).isLessThanOrEqualTo(text.string().length());
      String surface = mention.of(text.string());
      assertThat(surface).isEqualTo(surface.strip()).isNotEmpty().doesNotContain("\n");
      assertThat(mention.kind()).isIn("finding", "disorder");
      end = mention.span().end();
    }
    assertThat(find(text)).isEqualTo(mentions);
  }

  /** One sentence of many equal conditions is read in lists of limited length. */
  @Test
  @Timeout(20)
  void readsOneEndlessSentence() {
    assertThat(find(Texts.of("pain and ".repeat(100_000)))).hasSize(100_000);
  }
}
