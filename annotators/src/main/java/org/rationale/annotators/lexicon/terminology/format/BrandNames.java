package org.rationale.annotators.lexicon.terminology.format;

import java.util.Locale;
import java.util.regex.Pattern;
import org.rationale.annotators.lexicon.terminology.Intake;
import org.rationale.annotators.lexicon.terminology.Offer;
import org.rationale.annotators.lexicon.terminology.Sort;
import org.rationale.corpus.file.Place;

/** Trade names from registers, as people write them. */
final class BrandNames {

  private static final Pattern BEGINNING = Pattern.compile("(?<![\\p{L}\\p{N}'’])\\p{Ll}");

  /** What sets apart packages of one brand: a number, a kit. */
  private static final Pattern PACKAGE = Pattern.compile("(?i)(?: kit| \\d[\\d./-]*)+$");

  private static final int SHORTEST = 4;

  private BrandNames() {}

  /** Offers a trade name, and it without a number at its end. */
  static void offer(String name, String code, String ingredients, Place place, Intake intake) {
    Offer brand = Offer.of(capitals(name), Sort.BRAND, code).withIngredients(ingredients);
    intake.offer(place, brand);
    String plain = PACKAGE.matcher(brand.text()).replaceFirst("");
    if (!plain.equals(brand.text()) && plain.length() >= SHORTEST) {
      intake.offer(place, brand.variant(plain));
    }
  }

  /** {@code SOMA COMPOUND} gives {@code Soma Compound}; what has small letters stays as it is. */
  private static String capitals(String name) {
    return name.chars().anyMatch(Character::isLowerCase)
        ? name
        : BEGINNING
            .matcher(name.toLowerCase(Locale.ROOT))
            .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
  }
}
