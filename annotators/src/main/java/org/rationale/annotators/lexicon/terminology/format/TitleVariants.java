package org.rationale.annotators.lexicon.terminology.format;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What people write for the title of a class: without the coder's "unspecified" and "NOS", and
 * without what stands in brackets.
 */
final class TitleVariants {

  private static final Pattern UNSPECIFIED =
      Pattern.compile(
          "(?i)^unspecified (?=\\w)"
              + "|(?:,? (?:unspecified|NOS|NEC|\\(NOS\\)|not (?:elsewhere classified|otherwise specified)))+$");

  private static final Pattern BRACKETS = Pattern.compile("\\s*(?:\\([^()]*\\)|\\[[^\\[\\]]*\\])");

  private TitleVariants() {}

  /** None to three. */
  static List<String> of(String title) {
    Set<String> variants = new LinkedHashSet<>();
    String plain = UNSPECIFIED.matcher(title).replaceAll("").strip();
    variants.add(plain);
    variants.add(BRACKETS.matcher(title).replaceAll("").strip());
    variants.add(BRACKETS.matcher(plain).replaceAll("").strip());
    variants.remove(title);
    variants.remove("");
    return List.copyOf(variants);
  }
}
