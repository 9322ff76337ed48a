package org.rationale.annotators.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/**
 * A set of pages: sorted ranges, none touching another. {@code 111-3, 98, 99, 56} is {@code
 * 56,98-99,111-113}.
 *
 * @param ranges in order, at least one page between each and the next
 */
record Pages(List<Range> ranges) {
  static final Pages NONE = new Pages(List.of());

  /** No source has more pages; a longer number is none of a page. */
  private static final int MOST_DIGITS = 5;

  /**
   * Pages that follow each other.
   *
   * @param first of them, at least 0
   * @param last of them, at least {@code first}
   */
  record Range(int first, int last) {
    Range {
      if (first < 0 || last < first) {
        throw new IllegalArgumentException("no pages go from " + first + " to " + last);
      }
    }

    @Override
    public String toString() {
      return first == last ? String.valueOf(first) : first + "-" + last;
    }
  }

  Pages {
    ranges = merged(ranges);
  }

  private static List<Range> merged(List<Range> ranges) {
    List<Range> merged = new ArrayList<>();
    for (Range range : ranges.stream().sorted(Comparator.comparingInt(Range::first)).toList()) {
      Range before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (before != null && range.first() <= before.last() + 1) {
        int last = Math.max(before.last(), range.last());
        merged.set(merged.size() - 1, new Range(before.first(), last));
      } else {
        merged.add(range);
      }
    }
    return List.copyOf(merged);
  }

  /**
   * The pages that the numbers in a range of tokens name, words and other marks passed over. A
   * tokenizer may have made one number of two pages ({@code 56,113}); the end of a range may leave
   * out its first digits ({@code 98-9}); what stands behind {@code of} is a total. The first number
   * may be left on its word ({@code p98}).
   */
  static Pages read(Text text, int from, int to) {
    List<Range> ranges = new ArrayList<>();
    boolean range = false;
    for (int at = from; at < to; at++) {
      Token token = text.token(at);
      boolean glued = at == from && token.isWord();
      if (token.is("-") || token.is("to") || token.is("through")) {
        range = true;
      } else if (glued) {
        add(token.norm().substring(leadingLetters(token.norm())), false, ranges);
      } else if (!token.isNumber() || (at > from && text.token(at - 1).is("of"))) {
        range = false;
      } else {
        for (String number : token.norm().split(",", -1)) {
          add(number, range, ranges);
          range = false;
        }
      }
    }
    return new Pages(ranges);
  }

  static int leadingLetters(String word) {
    int letters = 0;
    while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
      letters++;
    }
    return letters;
  }

  private static void add(String number, boolean range, List<Range> ranges) {
    if (number.isEmpty()
        || number.length() > MOST_DIGITS
        || !number.chars().allMatch(Character::isDigit)) {
      return;
    }
    int page = Integer.parseInt(number);
    if (!range || ranges.isEmpty()) {
      ranges.add(new Range(page, page));
      return;
    }
    Range open = ranges.remove(ranges.size() - 1);
    String first = String.valueOf(open.last());
    boolean shortened = page < open.last() && number.length() < first.length();
    int last =
        shortened
            ? Integer.parseInt(first.substring(0, first.length() - number.length()) + number)
            : page;
    if (last >= open.last()) {
      ranges.add(new Range(open.first(), last));
    } else {
      ranges.add(open);
      ranges.add(new Range(page, page));
    }
  }

  Pages and(Pages others) {
    List<Range> all = new ArrayList<>(ranges);
    all.addAll(others.ranges);
    return new Pages(all);
  }

  boolean isEmpty() {
    return ranges.isEmpty();
  }

  /** As the attribute has them: {@code 56,98-99,111-113}. */
  @Override
  public String toString() {
    return ranges.stream().map(Range::toString).collect(Collectors.joining(","));
  }
}
