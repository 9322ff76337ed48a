package org.rationale.annotators.diagnosis;

/** Makes one head of those that stand side by side: {@code pain syndrome}. */
final class Compounds {
  private final DiagnosisWords words;

  Compounds(DiagnosisWords words) {
    this.words = words;
  }

  /** The head that starts with {@code first} and ends before {@code limit}. */
  Head from(Head first, int limit) {
    Head whole = first;
    Head next = words.headAt(whole.to());
    while (next != null && next.to() <= limit && goesOn(whole, next)) {
      whole = new Head(whole.from(), next.to(), sort(whole, next), whole.family());
      next = words.headAt(whole.to());
    }
    return whole;
  }

  private static boolean goesOn(Head whole, Head next) {
    if (next.is(Head.Sort.DEFICIT)) {
      return whole.sort().isSign();
    }
    if (next.is(Head.Sort.SIGN) && next.isGeneric()) {
      return whole.family().equals("pain") || whole.family().equals("motion"); // burning sensation
    }
    if (next.is(Head.Sort.BLOCKED) || next.sort().isSign() || next.sort().isAttribute()) {
      return false;
    }
    return next.sort().isBound() || !whole.sort().isSign();
  }

  private static Head.Sort sort(Head whole, Head next) {
    if (whole.sort().isSign()) {
      return Head.Sort.FINDING; // range of motion restriction
    }
    if (next.isGeneric()) {
      return whole.sort(); // pain conditions
    }
    return switch (next.sort()) {
      case BOUND_DISORDER -> Head.Sort.DISORDER;
      case BOUND_FINDING -> Head.Sort.FINDING;
      default -> next.sort();
    };
  }
}
