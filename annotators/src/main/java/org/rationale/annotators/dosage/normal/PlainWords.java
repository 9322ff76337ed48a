package org.rationale.annotators.dosage.normal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.lexicon.Table;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * Puts the words of an amount into plain words, separated by blanks: numbers in digits, units with
 * {@code ~} before them, one word for each notion ({@code bid} is {@code 2 times per day}), ranges
 * and fractions as {@code 4-6} and {@code 10/325}.
 */
final class PlainWords {
  /** A longer run of digits is no amount. */
  private static final int LONGEST_NUMBER = 9;

  /** Stands for what is written with digits and is no amount. */
  private static final String NO_NUMBER = "?";

  private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d+(?:,\\d+)*(?:\\.\\d+)?|\\.\\d+");

  private final Lexicon words = Lexicon.load(PlainWords.class, "words.tsv");
  private final List<Rewriting> rewritings;

  /** A pattern and what stands in its place; {@code written} becomes {@code plain} by it alone. */
  record Rewriting(Pattern pattern, String replacement, String written, String plain) {
    String apply(String string) {
      return pattern.matcher(string).replaceAll(replacement);
    }
  }

  PlainWords(Parts parts) {
    rewritings =
        Table.read(
            PlainWords.class,
            "rewritings.tsv",
            4,
            row ->
                new Rewriting(parts.compile(row.cell(0)), row.cell(1), row.cell(2), row.cell(3)));
  }

  /** All rewritings, in the order in which they are applied. */
  List<Rewriting> rewritings() {
    return rewritings;
  }

  /**
   * The plain words of a range of tokens.
   *
   * @param from index of the first
   * @param to index behind the last
   */
  String of(Text text, int from, int to) {
    List<String> plain = new ArrayList<>();
    for (int at = from; at < to; at++) {
      Optional<Hit> hit = words.longestAt(text, at, to);
      if (hit.isPresent()) {
        add(plain, hit.get().entry());
        at = hit.get().to() - 1;
      } else {
        add(plain, text.token(at));
      }
    }
    String string = String.join(" ", plain);
    if (plain.stream().filter(word -> isDigit(word.charAt(0))).count() > 1) {
      for (Rewriting rewriting : rewritings) {
        string = rewriting.apply(string);
      }
    }
    return string;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static void add(List<String> plain, Entry entry) {
    switch (entry.kind()) {
      case "skip" -> {}
      case "unit" -> plain.add("~" + entry.normal());
      default -> plain.add(entry.normal());
    }
  }

  private void add(List<String> plain, Token token) {
    if (token.isNumber()) {
      plain.add(number(token.norm()));
    } else if (token.isWord()) {
      runs(token.norm(), run -> addRun(plain, run));
    } else {
      plain.add(token.norm());
    }
  }

  private void addRun(List<String> plain, String run) {
    if (Character.isDigit(run.charAt(0))) {
      plain.add(number(run));
    } else {
      words.word(run).ifPresentOrElse(entry -> add(plain, entry), () -> plain.add(run));
    }
  }

  /** The runs of digits and of other characters in a word: {@code q6h} is q, 6, h. */
  private static void runs(String word, Consumer<String> each) {
    int start = 0;
    for (int at = 1; at <= word.length(); at++) {
      if (at == word.length()
          || Character.isDigit(word.charAt(at)) != Character.isDigit(word.charAt(start))) {
        each.accept(word.substring(start, at));
        start = at;
      }
    }
  }

  /** A number without thousands separators and trailing zeros. */
  private static String number(String digits) {
    return digits.length() <= LONGEST_NUMBER && PLAIN_NUMBER.matcher(digits).matches()
        ? new BigDecimal(digits.replace(",", "")).stripTrailingZeros().toPlainString()
        : NO_NUMBER;
  }
}
