package org.rationale.annotators.date;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;
import org.rationale.corpus.Span;

/** Reads the date that begins at a token. */
final class DateReader {
  /** The longest date in characters; what a form may look at. */
  private static final int LONGEST = 48;

  private final DateContext context = new DateContext();
  private final Lexicon months = Lexicon.load(DateReader.class, "months.tsv");
  private final Map<DatePattern.Anchor, List<DatePattern>> patterns;

  DateReader(List<DatePattern> patterns) {
    this.patterns = patterns.stream().collect(Collectors.groupingBy(DatePattern::anchor));
  }

  /**
   * A date as it stands.
   *
   * @param end position behind it in the view
   * @param date what it says
   */
  record Reading(int end, CalendarDate date) {}

  /**
   * The date that begins at a token.
   *
   * @param listed whether it goes on from a date directly before it
   */
  Optional<Reading> at(Text text, int index, boolean listed) {
    Optional<DatePattern.Anchor> anchor = anchor(text, index);
    if (anchor.isEmpty() || (!listed && !startsFresh(text.string(), text.token(index).start()))) {
      return Optional.empty();
    }
    for (DatePattern pattern : patterns.getOrDefault(anchor.get(), List.of())) {
      Optional<Reading> reading =
          read(pattern, text, text.token(index).start())
              .filter(read -> isAllowed(pattern, text, index, read.end(), listed));
      if (reading.isPresent()) {
        return reading;
      }
    }
    return Optional.empty();
  }

  private boolean isAllowed(DatePattern pattern, Text text, int index, int end, boolean listed) {
    return endsCleanly(text.string(), text.token(index).start(), end)
        && context.allows(pattern.guard(), text, index, text.tokenAt(end - 1) + 1, listed);
  }

  /** The date that a span is known to hold, whatever stands around it. */
  Optional<CalendarDate> whole(Text text, Span span) {
    DatePattern.Anchor anchor =
        Character.isDigit(text.string().charAt(span.start()))
            ? DatePattern.Anchor.NUMBER
            : anchor(text, text.tokenAt(span.start())).orElse(DatePattern.Anchor.MONTH);
    return patterns.getOrDefault(anchor, List.of()).stream()
        .map(pattern -> read(pattern, text, span.start()))
        .flatMap(Optional::stream)
        .filter(reading -> reading.end() == span.end())
        .map(Reading::date)
        .findFirst();
  }

  private Optional<DatePattern.Anchor> anchor(Text text, int index) {
    Token token = text.token(index);
    char first = token.norm().charAt(0);
    if (first >= '0' && first <= '9') {
      return mayBegin(text.string(), token.start())
          ? Optional.of(DatePattern.Anchor.NUMBER)
          : Optional.empty();
    }
    return token.isWord()
        ? months
            .longestAt(text, index, index + 1)
            .map(
                hit ->
                    hit.entry().kind().equals("month")
                        ? DatePattern.Anchor.MONTH
                        : DatePattern.Anchor.SEASON)
        : Optional.empty();
  }

  /**
   * Whether a number may begin a date, told from its digits and the mark or letter behind them:
   * most numbers are doses, ages and levels.
   */
  private static boolean mayBegin(String view, int start) {
    int at = start;
    while (at < view.length() && Character.isDigit(view.charAt(at))) {
      at++;
    }
    int digits = at - start;
    if (digits == 4 || digits == 8) {
      return true;
    }
    if (digits > 8 || at == view.length()) {
      return false;
    }
    if (Character.isLetter(view.charAt(at))) {
      return digits <= 2; // 8th of
    }
    int next = view.charAt(at) == ' ' ? at + 1 : at;
    char mark = next < view.length() ? view.charAt(next) : ' ';
    return mark == '/' || mark == '.' || isDash(mark) || Character.isUpperCase(mark);
  }

  private Optional<Reading> read(DatePattern pattern, Text text, int start) {
    String view = text.string();
    int limit = Math.min(view.length(), start + LONGEST);
    Matcher matcher = pattern.form().matcher(view).region(start, limit);
    return matcher.lookingAt()
        ? date(pattern, matcher).map(date -> new Reading(matcher.end(), date))
        : Optional.empty();
  }

  private Optional<CalendarDate> date(DatePattern pattern, Matcher matcher) {
    int year = year(pattern, matcher);
    int day = pattern.gives("d") ? number(matcher.group("d")) : 0;
    int month = 0;
    if (pattern.gives("m")) {
      month = number(matcher.group("m"));
    } else if (pattern.gives("month")) {
      month = monthNamed(matcher.group("month"));
    }
    boolean zero =
        (month == 0 && (pattern.gives("m") || pattern.gives("month")))
            || (day == 0 && pattern.gives("d"));
    return zero ? Optional.empty() : CalendarDate.of(year, month, day);
  }

  private static int year(DatePattern pattern, Matcher matcher) {
    if (pattern.gives("y")) {
      return number(matcher.group("y"));
    }
    return pattern.gives("g") ? GarbledYear.repaired(matcher.group("g")) : CalendarDate.NO_YEAR;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits.charAt(0) == '\'' ? digits.substring(1) : digits);
  }

  /** The number of a month, 0 where the word is none. */
  private int monthNamed(String name) {
    return months
        .entry(name)
        .filter(entry -> entry.kind().equals("month"))
        .map(entry -> Integer.valueOf(entry.normal()))
        .orElse(0);
  }

  /** Whether the character before lets a number begin: not a claim's or a level's hyphen. */
  private static boolean startsFresh(String view, int start) {
    if (start == 0) {
      return true;
    }
    char before = view.charAt(start - 1);
    boolean joined = isDash(before) && start > 1 && Character.isDigit(view.charAt(start - 2));
    return !joined && !Character.isLetterOrDigit(before) && "#$/.'".indexOf(before) < 0;
  }

  /** Whether nothing behind goes on with the number: a range of dates may. */
  private static boolean endsCleanly(String view, int start, int end) {
    if (end == view.length()) {
      return true;
    }
    char next = view.charAt(end);
    if (Character.isLetterOrDigit(next) || next == '%') {
      return false;
    }
    boolean goesOn = end + 1 < view.length() && Character.isDigit(view.charAt(end + 1));
    if (!goesOn || (next != '/' && next != '.' && !isDash(next))) {
      return true;
    }
    boolean wholeYear = end - start >= 4 && isYear(view, end - 4);
    return next != '.' && (wholeYear || (isDash(next) && view.substring(start, end).contains("/")));
  }

  private static boolean isYear(String view, int at) {
    return view.startsWith("20", at) || view.startsWith("19", at);
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013';
  }
}
