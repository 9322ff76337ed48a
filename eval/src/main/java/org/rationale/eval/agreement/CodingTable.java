package org.rationale.eval.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * Items to which every person gave one label: how often each combination of labels occurs. All
 * coefficients follow from that, so memory does not grow with the items. What is summed up are
 * whole numbers, exact below 3·10⁹ labels, so the order of people and items plays no part at all.
 */
final class CodingTable {

  private final int people;
  private final Map<List<String>, Long> items = new HashMap<>();
  private long count;

  /**
   * An empty table.
   *
   * @param people number of people, at least 2
   */
  CodingTable(int people) {
    this.people = people;
  }

  /** Adds an item. */
  void add(List<String> labels) {
    items.merge(List.copyOf(labels), 1L, Long::sum);
    count++;
  }

  /** Number of items. */
  long count() {
    return count;
  }

  /** Cohen's kappa of each pair of people: first with second, first with third, and so on. */
  List<Double> cohenKappas() {
    List<Double> kappas = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      for (int j = i + 1; j < people; j++) {
        kappas.add(cohenKappa(i, j));
      }
    }
    return kappas;
  }

  private double cohenKappa(int one, int other) {
    Map<String, Long> ones = labelsOf(List.of(one));
    Map<String, Long> others = labelsOf(List.of(other));
    long agree = sum(labels -> labels.get(one).equals(labels.get(other)) ? 1 : 0);
    long chances = 0;
    for (Map.Entry<String, Long> label : ones.entrySet()) {
      chances += label.getValue() * others.getOrDefault(label.getKey(), 0L);
    }
    return corrected((double) agree / count, chances, count * count);
  }

  /** Fleiss' kappa: everyone is expected to use the labels as all together do. */
  double fleissKappa() {
    long all = count * people;
    long chances = labelsOfAll().values().stream().mapToLong(n -> n * n).sum();
    return corrected(pairsThatAgree(), chances, all * all);
  }

  /** Krippendorff's α, nominal: as Fleiss' kappa, but drawing labels without replacement. */
  double alpha() {
    long all = count * people;
    long chances = labelsOfAll().values().stream().mapToLong(n -> n * (n - 1)).sum();
    return corrected(pairsThatAgree(), chances, all * (all - 1));
  }

  /** What is left without chance; undefined where nobody had a choice. */
  private static double corrected(double observed, long chances, long possible) {
    double expected = (double) chances / possible;
    return chances == possible ? Double.NaN : (observed - expected) / (1 - expected);
  }

  /** The part of all pairs of people and items in which the people gave the same label. */
  private double pairsThatAgree() {
    return sum(this::pairsThatAgree) / (people * (people - 1) / 2.0) / count;
  }

  private long pairsThatAgree(List<String> labels) {
    long agree = 0;
    for (int i = 0; i < people; i++) {
      for (int j = i + 1; j < people; j++) {
        agree += labels.get(i).equals(labels.get(j)) ? 1 : 0;
      }
    }
    return agree;
  }

  private long sum(ToLongFunction<List<String>> value) {
    long sum = 0;
    for (Map.Entry<List<String>, Long> item : items.entrySet()) {
      sum += item.getValue() * value.applyAsLong(item.getKey());
    }
    return sum;
  }

  private Map<String, Long> labelsOfAll() {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      all.add(i);
    }
    return labelsOf(all);
  }

  private Map<String, Long> labelsOf(List<Integer> some) {
    Map<String, Long> counts = new HashMap<>();
    items.forEach(
        (labels, n) -> some.forEach(person -> counts.merge(labels.get(person), n, Long::sum)));
    return counts;
  }
}
