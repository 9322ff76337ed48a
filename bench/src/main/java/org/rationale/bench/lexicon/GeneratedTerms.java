package org.rationale.bench.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rationale.annotators.drug.DrugFinder;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.lexicon.compiled.Term;
import org.rationale.corpus.EntityType;

/**
 * Terms in the manner of the large terminologies, from the project's word lists and coined names:
 * products with strength and form, disorders and procedures with site, side and cause. A third of
 * them holds a word that no other has. The same numbers give the same terms.
 */
final class GeneratedTerms {
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

  private GeneratedTerms(long seed) {
    this.random = new Random(seed);
  }

  /** So many terms, all different; the plain names of the word lists come first. */
  static List<Term> of(int size) {
    GeneratedTerms generator = new GeneratedTerms(20261120);
    Map<String, Term> terms = new LinkedHashMap<>();
    generator.plain(terms, size);
    while (terms.size() < size) {
      Term term = generator.next(terms.size());
      terms.putIfAbsent(term.text(), term);
    }
    return List.copyOf(terms.values());
  }

  private void plain(Map<String, Term> terms, int size) {
    for (int i = 0; terms.size() < size && i < conditions.size(); i++) {
      int number = terms.size();
      for (Term term :
          List.of(
              drug(ingredients.get(i % ingredients.size()), number),
              disorder(conditions.get(i), number),
              procedure(procedures.get(i % procedures.size()), number))) {
        if (terms.size() < size) {
          terms.putIfAbsent(term.text(), term);
        }
      }
    }
  }

  private Term next(int number) {
    int sort = random.nextInt(100);
    if (sort < 35) {
      String name =
          random.nextInt(4) == 0
              ? one(ingredients) + " / " + one(ingredients)
              : random.nextInt(3) == 0 ? coined() : one(ingredients);
      String brand =
          random.nextInt(3) == 0
              ? " [" + (random.nextBoolean() ? coined() : one(brands)) + "]"
              : "";
      return drug(name + " " + (random.nextInt(400) + 1) + " MG " + one(FORMS) + brand, number);
    }
    String where = " of " + one(SIDES) + one(sites) + one(ENDS);
    if (sort < 75) {
      String what = random.nextInt(3) == 0 ? coined() + " " : "";
      return disorder(one(modifiers) + " " + what + one(conditions) + where, number);
    }
    String with = random.nextInt(3) == 0 ? " with " + coined() : "";
    return procedure(one(procedures) + with + where, number);
  }

  private static Term drug(String text, int number) {
    return new Term(text, EntityType.DRUG, "ingredient", List.of("RXNORM:" + (number + 100_000)));
  }

  private static Term disorder(String text, int number) {
    return new Term(text, EntityType.DIAGNOSIS, "", List.of("SNOMEDCT:" + (number + 10_000_000L)));
  }

  private static Term procedure(String text, int number) {
    return new Term(text, EntityType.PROCEDURE, "", List.of("SNOMEDCT:" + (number + 20_000_000L)));
  }

  private String coined() {
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(3) + 2; i > 0; i--) {
      name.append(one(SYLLABLES));
    }
    return name.toString();
  }

  private String one(List<String> words) {
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
