package org.rationale.annotators.dosage.normal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * How often: so many times in so many units of time. Written {@code 4/day} where the unit is a day
 * or less and it is at least daily, else by the interval: {@code 2/week}, {@code 1/3day}, {@code
 * 1-2/4-6week}.
 *
 * @param times how many times
 * @param interval in how many units
 * @param unit minute, hour, day, week, month or year
 */
record Rate(Numbers times, Numbers interval, String unit) {
  private static final BigDecimal DAY = BigDecimal.valueOf(24);
  private static final BigDecimal HOUR = BigDecimal.valueOf(60);
  private static final int DIGITS = 2;

  /** From numbers and a unit as plain words have them; a missing number is one. */
  static Rate of(Map<String, String> said) {
    return new Rate(
        Numbers.of(said.getOrDefault("n", "1")),
        Numbers.of(said.getOrDefault("k", "1")),
        said.get("u"));
  }

  /** As it is written; nothing where it is less than once or of no length. */
  Optional<String> written() {
    if (times.low().compareTo(BigDecimal.ONE) < 0 || interval.low().signum() == 0) {
      return Optional.empty();
    }
    return switch (unit) {
      case "minute" -> inDays(interval, HOUR.multiply(DAY));
      case "hour" -> inDays(interval, DAY);
      default -> every(interval, unit);
    };
  }

  /** An interval in a unit of which a day has some. */
  private Optional<String> inDays(Numbers interval, BigDecimal day) {
    if (interval.high().compareTo(day) <= 0) {
      Numbers daily =
          new Numbers(
              daily(times.low(), interval.high(), day), daily(times.high(), interval.low(), day));
      return Optional.of(daily + "/day");
    }
    if (interval.isRange() || times.isRange()) {
      BigDecimal[] low = interval.low().divideAndRemainder(day);
      BigDecimal[] high = interval.high().divideAndRemainder(day);
      return low[1].signum() == 0 && high[1].signum() == 0
          ? every(new Numbers(low[0], high[0]), "day")
          : Optional.empty();
    }
    // 36 hours: 2 times in 3 days
    BigInteger hours = interval.low().setScale(0, RoundingMode.HALF_UP).toBigInteger();
    BigInteger common = hours.gcd(day.toBigInteger());
    BigDecimal part = new BigDecimal(day.toBigInteger().divide(common));
    return new Rate(
            Numbers.single(times.low().multiply(part)),
            Numbers.single(new BigDecimal(hours.divide(common))),
            "day")
        .written();
  }

  private static BigDecimal daily(BigDecimal times, BigDecimal interval, BigDecimal day) {
    return times.multiply(day).divide(interval, DIGITS, RoundingMode.HALF_UP);
  }

  private Optional<String> every(Numbers interval, String unit) {
    if (!interval.isWhole()) {
      return Optional.empty();
    }
    return Optional.of(times + "/" + (interval.isOne() ? "" : interval) + unit);
  }
}
