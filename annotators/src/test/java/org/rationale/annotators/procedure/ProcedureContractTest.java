package org.rationale.annotators.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rationale.annotators.EarlierMentions;
import org.rationale.annotators.Texts;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.Mention;

class ProcedureContractTest {
  private static final ProcedureFinder FINDER = new ProcedureFinder();
  private static final Set<String> KINDS = Set.of("treatment", "test", "device", "evaluation");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "MRI",
            "of the",
            "left",
            "knee",
            "and",
            ",",
            "L4-5",
            "L5-S1",
            "epidural",
            "steroid",
            "injection",
            "surgery",
            "for",
            "pain",
            "fracture",
            "without",
            "contrast",
            "(",
            ")",
            "EMG",
            "/",
            "-",
            "NCV",
            "physical therapy",
            "sessions",
            "Spurling's",
            "positive",
            "consult",
            "requested",
            "with a",
            "neurologist",
            "fusion",
            "brace",
            "program",
            ".",
            ": Upheld",
            "Gizmo",
            "12",
            "x",
            "\n",
            "\u00e9",
            "\ud83d\ude00",
            "procedure",
            "at",
            "level")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 500)
  void givesTrimmedSortedSpansInsideTheText(@ForAll("texts") String original) {
    Text text = Texts.of(original);
    List<Mention> mentions = FINDER.find(text, EarlierMentions.none(text));
    int end = 0;
    for (Mention mention : mentions) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.span().end()).isLessThanOrEqualTo(text.string().length());
      String surface = mention.of(text.string());
      assertThat(surface).isEqualTo(surface.strip()).isNotEmpty();
      assertThat(KINDS).contains(mention.kind());
      end = mention.span().end();
    }
    assertThat(FINDER.find(text, EarlierMentions.none(text))).isEqualTo(mentions);
  }
}
