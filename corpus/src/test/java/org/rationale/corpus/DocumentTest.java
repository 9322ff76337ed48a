package org.rationale.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "a/b", "a\\b", ".", ".."})
  void refusesAnIdThatIsNoFileName(String id) {
    assertThatThrownBy(() -> new Document(id, "text"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + id + "\"");
  }

  @Test
  void annotationsAreSortedAndStayInsideTheText() {
    Document document = new Document("a", "Soma and Norco");
    Mention soma = Mention.of(EntityType.DRUG, 0, 4);
    Mention norco = Mention.of(EntityType.DRUG, 9, 14);
    AnnotatedDocument annotated = new AnnotatedDocument(document, List.of(norco, soma));
    assertThat(annotated.mentions()).containsExactly(soma, norco);
    assertThat(annotated.mentions(EntityType.DATE)).isEmpty();
    assertThatThrownBy(
            () -> new AnnotatedDocument(document, List.of(Mention.of(EntityType.DRUG, 9, 15))))
        .hasMessageContaining("a: DRUG")
        .hasMessageContaining("14 characters");
  }

  @Test
  void aTypeIsAWord() {
    assertThat(EntityType.LABELLED)
        .extracting(EntityType::toString)
        .containsExactly("DRUG", "DOSAGE", "DIAGNOSIS", "PROCEDURE", "DATE", "CITATION");
    assertThatThrownBy(() -> new EntityType("TWO WORDS")).hasMessageContaining("TWO WORDS");
  }

  @Test
  void anOutlineRefusesSectionsThatOverlap() {
    Section first = new Section(SectionKind.HEADER, new Span(0, 10));
    Section second = new Section(SectionKind.OTHER, new Span(9, 12));
    assertThatThrownBy(() -> new Outline(Header.NONE, List.of(first, second), List.of(), 0))
        .hasMessageContaining("in order and apart");
    assertThatThrownBy(() -> new Outline(Header.NONE, List.of(first), List.of(), -1))
        .hasMessageContaining("-1");
  }
}
