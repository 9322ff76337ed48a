package org.rationale.annotators.lexicon.terminology.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.lexicon.terminology.Offer;
import org.rationale.annotators.lexicon.terminology.Sort;
import org.rationale.annotators.text.Terms;

/** Names of active substances: with their salt as published, without it as a normal form. */
final class Substances {

  private static final String SALTS = "/org/rationale/annotators/drug/salts.tsv";

  private static final Set<String> JOINTS = Set.of("and", "with", "w", "/", ",", ";", "&", "in");

  private final Set<String> salts = words(SALTS);
  private final Set<String> elements = words("elements.tsv");

  Substances() {
    salts.addAll(words("more-salts.tsv"));
  }

  private static Set<String> words(String resource) {
    Set<String> words = new HashSet<>();
    LexiconReader.read(Substances.class, resource).forEach(entry -> words.add(entry.term()));
    return words;
  }

  /**
   * A name in small letters without the salt: {@code DOXEPIN HYDROCHLORIDE} gives {@code doxepin}.
   * A salt of an element is a substance of its own: {@code calcium carbonate}.
   */
  String base(String name) {
    List<String> words =
        new ArrayList<>(List.of(name.toLowerCase(Locale.ROOT).strip().split("\\s+")));
    if (elements.contains(words.get(0))) {
      return String.join(" ", words);
    }
    while (words.size() > 1 && salts.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return String.join(" ", words);
  }

  /** The normal form of several: their names without salts, in order, joined by plus. */
  String normal(Collection<String> names) {
    Set<String> bases = new TreeSet<>();
    names.stream().filter(name -> !name.isBlank()).map(this::base).forEach(bases::add);
    return String.join(" + ", bases);
  }

  /**
   * An ingredient as a register names it, in small letters, without a code.
   *
   * @param normal its normal form, or that of all that are named; may be empty
   */
  static Offer offer(String name, String normal) {
    return Offer.of(name.toLowerCase(Locale.ROOT), Sort.INGREDIENT, "")
        .withoutCodes()
        .withIngredients(normal);
  }

  /**
   * Whether a trade name is nothing but the substances, perhaps without their salts: {@code
   * Hydrocodone bitartrate and acetaminophen}.
   */
  boolean areNamedBy(String tradeName, Collection<String> names) {
    Set<String> named = new HashSet<>();
    names.forEach(name -> named.addAll(Terms.words(name)));
    return Terms.words(tradeName).stream()
        .allMatch(word -> named.contains(word) || salts.contains(word) || JOINTS.contains(word));
  }
}
