package org.rationale.gold.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.gold.check.Schema.AttributeRule;

class SchemaTest {

  private static final Schema SCHEMA = Schema.standard();

  @Test
  void hasTheSixTypes() {
    assertThat(SCHEMA.types()).isEqualTo(EntityType.LABELLED);
  }

  @Test
  void everyTypeButDateNeedsAKind() {
    Map<String, String> kinds =
        SCHEMA.attributes().stream()
            .filter(a -> a.name().equals("kind") && a.required())
            .collect(Collectors.toMap(a -> a.type().name(), AttributeRule::values));

    assertThat(kinds)
        .isEqualTo(
            Map.of(
                "DRUG", "ingredient|brand|class|compound",
                "DOSAGE", "strength|dose|form|route|frequency|duration|quantity|refills|sessions",
                "DIAGNOSIS", "disorder|finding",
                "PROCEDURE", "treatment|test|device|evaluation",
                "CITATION", "guideline|short|literature|law"));
  }

  @ParameterizedTest
  @CsvSource({
    "2010, true",
    "2010-08, true",
    "2010-08-31, true",
    "2010-13, false",
    "10-08-31, false",
    "2010-08-32, false",
    "August, false"
  })
  void datesHaveAnIsoValue(String value, boolean allowed) {
    assertThat(SCHEMA.attribute(EntityType.DATE, "value").orElseThrow().allows(value))
        .isEqualTo(allowed);
  }

  @Test
  void nesting() {
    Mention drug = Mention.of(EntityType.DRUG, 0, 4);
    Mention date = Mention.of(EntityType.DATE, 0, 4);

    assertThat(SCHEMA.allowsInside(drug, "Soma", EntityType.PROCEDURE)).isTrue();
    assertThat(SCHEMA.allowsInside(drug, "Soma", EntityType.CITATION)).isFalse();
    assertThat(SCHEMA.allowsInside(date, "July 28, 2016", EntityType.CITATION)).isTrue();
    assertThat(SCHEMA.allowsInside(date, "2016", EntityType.CITATION)).isFalse();
    assertThat(SCHEMA.allowsInside(date, "July 28, 2016", EntityType.PROCEDURE)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "kind DRUG;expected type, attribute or inside with their cells, but there is \"kind\tDRUG\"",
        "type;expected type, attribute or inside with their cells, but there is \"type\"",
        "attribute DRUG kind needed a|b;expected required or optional, but there is \"needed\"",
        "inside DRUG PROCEDURE sometimes;expected full-date or always, but there is \"sometimes\""
      })
  void namesTheRowThatIsNone(String row, String problem) {
    assertThatThrownBy(() -> Schema.parse("# header\ntype\tDRUG\n" + row.replace(' ', '\t')))
        .hasMessage("schema, line 3: " + problem);
  }
}
