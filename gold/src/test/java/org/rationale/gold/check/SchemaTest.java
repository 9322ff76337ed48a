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
  @CsvSource(
      delimiter = ';',
      value = {
        "DATE;;value;2010-08-31;2010-08-32",
        "DRUG;brand;ingredients;acetaminophen + hydrocodone;Norco",
        "DOSAGE;strength;value;5;5.0",
        "DOSAGE;strength;value;10/325;10/325 mg",
        "DOSAGE;dose;value;0.5-1;1,000",
        "DOSAGE;dose;unit;mg/kg;mg / kg",
        "DOSAGE;strength;unit;%;",
        "DOSAGE;strength;unit;mg/5ml;MG",
        "DOSAGE;form;value;extended release;Cream",
        "DOSAGE;refills;value;0;1.5",
        "DOSAGE;duration;unit;week;weeks",
        "DOSAGE;frequency;rate;4-6/day;4/hour",
        "DOSAGE;frequency;rate;1/3day;1/day3",
        "DOSAGE;sessions;rate;2/week;2x",
        "DOSAGE;frequency;prn;true;false",
        "DOSAGE;sessions;bound;max;about",
        "DIAGNOSIS;finding;head;pain;Pain",
        "DIAGNOSIS;finding;site;ankle + foot;foot + ankle",
        "DIAGNOSIS;finding;side;bilateral;both",
        "DIAGNOSIS;disorder;level;T12-L1;L4-5",
        "PROCEDURE;treatment;level;L4 + L5 + S1;L4, L5",
        "DIAGNOSIS;disorder;severity;mild-moderate;mild to moderate",
        "CITATION;guideline;edition;2;2nd",
        "CITATION;literature;year;2004;04",
        "CITATION;guideline;pages;56,98-99;98-99,56",
        "CITATION;guideline;updated;2014-08-22;08/22/2014",
        "CITATION;short;key;odg;ODG",
        "CITATION;guideline;key;acoem|ch=7|p=127;acoem|p=127|ch=7",
        "CITATION;guideline;key;mtus|ch=opioids|sec=9792.24.4;mtus|opioids",
        "DRUG;ingredient;code;RXNORM:161 UMLS:C0000970;161"
      })
  void normalForms(String type, String kind, String name, String good, String bad) {
    AttributeRule rule =
        SCHEMA.attribute(new EntityType(type), kind == null ? "" : kind, name).orElseThrow();

    assertThat(rule.allows(good)).as(good).isTrue();
    assertThat(rule.allows(bad == null ? "" : bad)).as(bad).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "DRUG, class, ingredients",
    "DOSAGE, form, unit",
    "DOSAGE, route, rate",
    "DOSAGE, frequency, value",
    "DOSAGE, refills, unit",
    "CITATION, short, pages",
    "PROCEDURE, treatment, severity",
    "DATE, '', key"
  })
  void normalFormsOfOtherKinds(EntityType type, String kind, String name) {
    assertThat(SCHEMA.attribute(type, kind, name)).isEmpty();
  }

  @Test
  void aRowWithoutKindsHoldsForAll() {
    AttributeRule assertion = SCHEMA.attribute(EntityType.DRUG, "class", "assertion").orElseThrow();

    assertThat(assertion.kinds()).isEmpty();
    assertThat(assertion.isFor("anything")).isTrue();
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
        "attribute DRUG unit optional =unit;expected =date, =names or =pages, but there is \"=unit\"",
        "inside DRUG PROCEDURE sometimes;expected full-date or always, but there is \"sometimes\""
      })
  void namesTheRowThatIsNone(String row, String problem) {
    assertThatThrownBy(() -> Schema.parse("# header\ntype\tDRUG\n" + row.replace(' ', '\t')))
        .hasMessage("schema, line 3: " + problem);
  }
}
