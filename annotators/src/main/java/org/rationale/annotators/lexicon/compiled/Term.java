package org.rationale.annotators.lexicon.compiled;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/**
 * A term of a terminology and what a mention of it gets.
 *
 * @param text as published, for instance {@code Low back pain}; holds a letter or a digit
 * @param type what a mention of it is
 * @param kind refines the type, for instance {@code brand}; may be empty
 * @param codes as {@code SYSTEM:CODE}, for instance {@code ICD10CM:M54.5}, without white space; may
 *     be empty; sorted, each once, immutable
 * @param attributes further values for the mention by name, for instance {@code ingredients}; none
 *     is empty or holds a tab or a line break; the kind and the codes are not among them; sorted by
 *     name, immutable
 * @param asWritten whether it counts only in these very capitals, for instance {@code ALL}, which
 *     in small letters is an ordinary word
 */
public record Term(
    String text,
    EntityType type,
    String kind,
    List<String> codes,
    Map<String, String> attributes,
    boolean asWritten) {

  /** Name of the attribute that holds a mention's codes, joined by blanks. */
  public static final String CODE = "code";

  private static final Pattern CODE_FORM = Pattern.compile("[A-Za-z0-9]+:\\S+");

  public Term {
    if (text.chars().noneMatch(Character::isLetterOrDigit)) {
      throw new IllegalArgumentException(
          "a term holds a letter or a digit, but it is \"" + text + "\"");
    }
    codes = codes.stream().distinct().sorted().toList();
    for (String code : codes) {
      if (!CODE_FORM.matcher(code).matches()) {
        throw new IllegalArgumentException(
            "a code of \"%s\" is SYSTEM:CODE without white space, but it is \"%s\""
                .formatted(text, code));
      }
    }
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    attributes.forEach((name, value) -> check(name, value));
    if (!kind.isEmpty()) {
      check("the kind", kind);
    }
  }

  /** A term that counts in any capitals and has no attributes but its codes. */
  public Term(String text, EntityType type, String kind, List<String> codes) {
    this(text, type, kind, codes, Map.of(), false);
  }

  private static void check(String name, String value) {
    if (name.isEmpty() || name.equals(Mention.KIND) || name.equals(CODE)) {
      throw new IllegalArgumentException(
          "an attribute of a term has a name other than kind and code, but it is \"" + name + "\"");
    }
    if (value.isBlank() || value.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r')) {
      throw new IllegalArgumentException(
          "the value of %s has no tab or line break and is not empty, but it is \"%s\""
              .formatted(name, value));
    }
  }
}
