package org.rationale.annotators.dosage.normal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rationale.annotators.lexicon.Table;

/**
 * One way to say an amount, or a part of one, in plain words.
 *
 * @param facet what it is a way to say, for instance {@code rate}
 * @param pattern what is looked for
 * @param says names with what they are set to, piece by piece; {@code $x} stands for the group
 *     {@code x}
 * @param example kind and words of an amount that it is for, and what is read from these
 */
record AmountForm(String facet, Pattern pattern, Map<String, List<String>> says, Example example) {
  private static final Pattern PIECE = Pattern.compile("\\$[a-z]|[^$]+");

  /**
   * An amount and what is read from it.
   *
   * @param reading the attributes by name, for instance {@code unit=mg value=5}
   */
  record Example(String kind, String words, String reading) {}

  /**
   * What a form finds.
   *
   * @param said values by name; none is empty
   * @param rest the plain words without those found
   */
  record Found(Map<String, String> said, String rest) {}

  /** All forms of the built-in table, in the order in which they are tried. */
  static List<AmountForm> load(Parts parts) {
    return Table.read(
        AmountForm.class,
        "forms-of-amounts.tsv",
        6,
        row ->
            new AmountForm(
                row.cell(0),
                parts.compile(row.cell(1)),
                says(row.cell(2)),
                new Example(row.cell(3), row.cell(4), row.cell(5))));
  }

  private static Map<String, List<String>> says(String written) {
    Map<String, List<String>> says = new HashMap<>();
    for (String each : written.isEmpty() ? new String[0] : written.split(" ")) {
      int equals = each.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException(
            "expected name=value, found \"" + each + "\" in \"" + written + "\"");
      }
      says.put(
          each.substring(0, equals),
          PIECE.matcher(each.substring(equals + 1)).results().map(MatchResult::group).toList());
    }
    return Map.copyOf(says);
  }

  /** What it finds in plain words. */
  Optional<Found> in(String plain) {
    Matcher matcher = pattern.matcher(plain);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Map<String, String> said = new HashMap<>();
    says.forEach(
        (name, pieces) -> {
          String value = filled(pieces, matcher);
          if (!value.isEmpty()) {
            said.put(name, value);
          }
        });
    String before = plain.substring(0, matcher.start()).strip();
    String behind = plain.substring(matcher.end()).strip();
    return Optional.of(new Found(said, (before + " " + behind).strip()));
  }

  private static String filled(List<String> pieces, Matcher found) {
    StringBuilder filled = new StringBuilder();
    for (String piece : pieces) {
      if (piece.charAt(0) != '$') {
        filled.append(piece);
      } else {
        String group = found.group(piece.substring(1));
        filled.append(group == null ? "" : group.strip());
      }
    }
    return filled.toString();
  }

  /** The forms of each facet. */
  static Map<String, List<AmountForm>> byFacet(List<AmountForm> forms) {
    Map<String, List<AmountForm>> byFacet = new HashMap<>();
    forms.forEach(f -> byFacet.computeIfAbsent(f.facet(), k -> new ArrayList<>()).add(f));
    return byFacet;
  }
}
