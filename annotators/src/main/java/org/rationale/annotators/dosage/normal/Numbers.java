package org.rationale.annotators.dosage.normal;

import java.math.BigDecimal;

/**
 * A number or a range of numbers, written {@code 4} or {@code 4-6}.
 *
 * @param low the lower end
 * @param high the upper end; the lower one where it is no range
 */
record Numbers(BigDecimal low, BigDecimal high) {

  /** From {@code 4} or {@code 4-6}, in whatever order. */
  static Numbers of(String written) {
    int dash = written.indexOf('-');
    if (dash < 0) {
      return single(new BigDecimal(written));
    }
    BigDecimal one = new BigDecimal(written.substring(0, dash));
    BigDecimal other = new BigDecimal(written.substring(dash + 1));
    return new Numbers(one.min(other), one.max(other));
  }

  static Numbers single(BigDecimal number) {
    return new Numbers(number, number);
  }

  boolean isRange() {
    return low.compareTo(high) != 0;
  }

  boolean isOne() {
    return !isRange() && low.compareTo(BigDecimal.ONE) == 0;
  }

  boolean isWhole() {
    return low.stripTrailingZeros().scale() <= 0 && high.stripTrailingZeros().scale() <= 0;
  }

  @Override
  public String toString() {
    return isRange() ? plain(low) + "-" + plain(high) : plain(low);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
