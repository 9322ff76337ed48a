package org.rationale.annotators.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

class CoreNlpEntitiesTest {

  private static final Document NOTE =
      new Document(
          "note",
          "Received 1/2/2014\n\nCLINICAL CASE SUMMARY\n\nThe patient was seen on March \n\n11, 2013 for"
              + " pneumonia.");

  @Test
  void suTimeReadsDatesOfTheLabelledPartInTheOriginalText() {
    List<Mention> found = CoreNlpEntities.dates().annotate(NOTE).mentions();
    assertThat(found)
        .containsExactly(Mention.of(EntityType.DATE, 66, 82).with("value", "2013-03-11"));
    assertThat(found.get(0).of(NOTE.text())).isEqualTo("March \n\n11, 2013");
  }

  /** Takes nearly 1 GB and up to a minute, so it is run where models are asked for. */
  @Test
  @EnabledIfEnvironmentVariable(named = "RATIONALE_MODELS", matches = "yes")
  void namedEntitiesAreMappedToOurTypes() {
    List<Mention> found = CoreNlpEntities.namedEntities().annotate(NOTE).mentions();
    assertThat(found)
        .extracting(m -> m.type() + " " + m.of(NOTE.text()))
        .containsExactly("DATE March \n\n11, 2013", "DIAGNOSIS pneumonia");
    assertThat(found.get(1).span()).isEqualTo(new Span(87, 96));
    assertThat(found.get(1).kind()).isEqualTo("disorder");
  }
}
