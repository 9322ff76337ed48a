package org.rationale.annotators.corenlp.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.rationale.annotators.corenlp.ViewTokenizer;
import org.rationale.annotators.text.ReflowedView;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.Span;

class TagSchemeTest {

  private static Text text(String text) {
    return new ViewTokenizer().text(ReflowedView.of(text));
  }

  @Test
  void neighboursStayApart() {
    Text text = text("Soma Norco 10 mg daily");
    String[] tags =
        TagScheme.tags(text, List.of(new Span(0, 4), new Span(5, 10), new Span(11, 16)));
    assertThat(tags).containsExactly("B", "B", "B", "I", "O");
    assertThat(TagScheme.spans(text, 0, List.of(tags)))
        .containsExactly(new Span(0, 4), new Span(5, 10), new Span(11, 16));
  }

  @Test
  void aFurtherTokenWithoutAFirstOneOpensASpan() {
    assertThat(TagScheme.spans(text("low back pain"), 0, List.of("O", "I", "I")))
        .containsExactly(new Span(4, 13));
  }

  @Property(tries = 200)
  void tagsSayTheSpansThatTheyWereMadeOf(
      @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 4) Integer> lengths) {
    Text text = text("one two three four five six seven eight nine ten eleven twelve");
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (int length : lengths) {
      if (at + length <= text.size()) {
        spans.add(text.span(at, at + length));
      }
      at += length + length % 2;
    }
    assertThat(TagScheme.spans(text, 0, List.of(TagScheme.tags(text, spans)))).isEqualTo(spans);
  }
}
