package org.rationale.bench.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rationale.annotators.drug.DrugFinder;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.LexiconReader;

/**
 * Names in the manner of the large terminologies, from the project's word lists and coined names:
 * products with strength and form, disorders and procedures with site, side and cause. A third of
 * them holds a word that no other has. The same random numbers give the same names.
 */
final class GeneratedNames {
  private static final String ROOT = "/org/rationale/annotators/";

  private static final List<String> SYLLABLES =
      List.of(
          "ac", "ben", "cor", "dal", "ex", "fen", "gli", "hy", "ib", "jo", "ka", "lor", "mi", "nor",
          "ox", "pra", "que", "ris", "sul", "tra", "ur", "vel", "xa", "yl", "zo", "pan", "thi",
          "ster", "azol", "idine", "amide", "itis", "osis", "ase", "mab", "tinib");

  private static final List<String> FORMS =
      List.of(
          "Oral Tablet",
          "Oral Capsule",
          "Topical Cream",
          "Injectable Solution",
          "Extended Release Oral Tablet",
          "Transdermal System",
          "Oral Suspension");

  private static final List<String> SIDES = List.of("right ", "left ", "bilateral ", "");

  private static final List<String> ENDS =
      List.of(
          "",
          "",
          ", initial encounter",
          ", subsequent encounter",
          " (disorder)",
          " due to trauma",
          ", unspecified");

  private final Random random;
  private final List<String> ingredients = words("drug/ingredients.tsv");
  private final List<String> brands = words("drug/brands.tsv");
  private final List<String> conditions = words("diagnosis/conditions.tsv");
  private final List<String> modifiers = words("diagnosis/modifiers.tsv");
  private final List<String> sites = words("anatomy/sites.tsv");
  private final List<String> procedures =
      words("procedure/surgery.tsv", "procedure/tests.tsv", "procedure/therapies.tsv");

  GeneratedNames(Random random) {
    this.random = random;
  }

  /** The ingredients as the word lists have them. */
  List<String> ingredients() {
    return ingredients;
  }

  /** The conditions as the word lists have them. */
  List<String> conditions() {
    return conditions;
  }

  /** The procedures as the word lists have them. */
  List<String> procedures() {
    return procedures;
  }

  String product() {
    String name =
        random.nextInt(4) == 0
            ? one(ingredients) + " / " + one(ingredients)
            : random.nextInt(3) == 0 ? coined() : one(ingredients);
    String brand =
        random.nextInt(3) == 0 ? " [" + (random.nextBoolean() ? coined() : one(brands)) + "]" : "";
    return name + " " + (random.nextInt(400) + 1) + " MG " + one(FORMS) + brand;
  }

  String disorder() {
    String where = where();
    String what = random.nextInt(3) == 0 ? coined() + " " : "";
    return one(modifiers) + " " + what + one(conditions) + where;
  }

  String procedure() {
    String where = where();
    String with = random.nextInt(3) == 0 ? " with " + coined() : "";
    return one(procedures) + with + where;
  }

  /** A substance with up to five coined parts, as chemicals are named. */
  String substance() {
    StringBuilder name = new StringBuilder(coined());
    for (int i = random.nextInt(5); i > 0; i--) {
      name.append(i % 2 == 0 ? "-" : " ").append(coined());
    }
    return name.toString();
  }

  private String where() {
    return " of " + one(SIDES) + one(sites) + one(ENDS);
  }

  String coined() {
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(3) + 2; i > 0; i--) {
      name.append(one(SYLLABLES));
    }
    return name.toString();
  }

  String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static List<String> words(String... lists) {
    List<String> words = new ArrayList<>();
    for (String list : lists) {
      LexiconReader.read(DrugFinder.class, ROOT + list).stream()
          .map(Entry::term)
          .forEach(words::add);
    }
    return words;
  }
}
