package org.rationale.annotators.drug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.text.Terms;

class DrugListsTest {
  private static final Set<String> KINDS = Set.of("ingredient", "brand", "class", "compound");

  /** Names that are ingredients of a brand, and in a text only in company. */
  private static final Set<String> DOUBTFUL = new HashSet<>();

  static {
    LexiconReader.read(DrugListsTest.class, "doubtful.tsv")
        .forEach(
            e -> {
              DOUBTFUL.add(e.term().toLowerCase(Locale.ROOT));
              DOUBTFUL.addAll(List.of(e.normal().split(" [+] ")));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "ingredients.tsv, ingredient, 1500",
    "brands.tsv, brand, 1500",
    "classes.tsv, class, 400",
    "compounds.tsv, compound, 80"
  })
  void areBroadAndOfOneKind(String list, String kind, int least) {
    List<Entry> entries = LexiconReader.read(DrugListsTest.class, list);
    assertThat(entries).hasSizeGreaterThan(least).allMatch(e -> e.kind().equals(kind));
  }

  @Test
  void haveEachTermOnce() {
    Map<List<String>, String> first = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (String list :
        List.of("doubtful.tsv", "classes.tsv", "compounds.tsv", "ingredients.tsv", "brands.tsv")) {
      for (Entry entry : LexiconReader.read(DrugListsTest.class, list)) {
        String place = list + ": " + entry.term();
        String before = first.putIfAbsent(Terms.words(entry.term()), place);
        if (before != null) {
          twice.add(before + " = " + place);
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void writeIngredientsOneWay() {
    Set<String> names = new HashSet<>();
    List<Entry> ingredients = LexiconReader.read(DrugListsTest.class, "ingredients.tsv");
    ingredients.forEach(e -> names.add(e.term().toLowerCase(Locale.ROOT)));
    ingredients.forEach(e -> names.addAll(List.of(e.normal().split(" [+] "))));
    for (String list : List.of("doubtful.tsv", "ingredients.tsv", "brands.tsv")) {
      for (Entry entry : LexiconReader.read(DrugListsTest.class, list)) {
        String normal = entry.kind().equals("none") ? "" : entry.normal();
        List<String> parts = List.of(normal.split(" [+] "));
        assertThat(String.join(" + ", new TreeSet<>(parts))).as(entry.term()).isEqualTo(normal);
        assertThat(normal).as(entry.term()).isEqualTo(normal.toLowerCase(Locale.ROOT));
      }
    }
    assertThat(LexiconReader.read(DrugListsTest.class, "brands.tsv"))
        .flatExtracting(e -> e.normal().isEmpty() ? List.of() : List.of(e.normal().split(" [+] ")))
        .filteredOn(name -> !names.contains(name) && !DOUBTFUL.contains(name))
        .isEmpty();
  }

  @Test
  void markDoubtfulTermsByTheirKind() {
    assertThat(LexiconReader.read(DrugListsTest.class, "doubtful.tsv"))
        .allMatch(
            e -> e.kind().equals("none") || KINDS.contains(e.kind().replaceFirst("\\?$", "")));
  }

  @Test
  void haveNoOrdinaryWordAmongTheNames() {
    Set<String> names = new HashSet<>();
    for (String list : List.of("classes.tsv", "ingredients.tsv", "brands.tsv")) {
      LexiconReader.read(DrugListsTest.class, list)
          .forEach(e -> names.add(e.term().toLowerCase(Locale.ROOT)));
    }
    assertThat(LexiconReader.read(DrugListsTest.class, "ordinary.tsv"))
        .extracting(Entry::term)
        .doesNotContainAnyElementsOf(names);
  }
}
