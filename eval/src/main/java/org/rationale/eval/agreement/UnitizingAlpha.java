package org.rationale.eval.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Krippendorff's α for unitizing (1995, 2004): observed over expected disagreement about where
 * units of a category begin and end on a continuum. Each document is a continuum of its own, which
 * no unit and no gap goes beyond, so the order of documents plays no part; what is observed and
 * what is expected is over all of them together. Linear in the number of units but for sorting.
 */
final class UnitizingAlpha {

  /** A unit of one person, or the gap between two units. */
  private record Section(long start, long end, boolean unit) {

    long length() {
      return end - start;
    }
  }

  private final int people;
  private final List<Integer> lengths;
  private final double length;
  private double observed;
  private double expected;

  /**
   * A computation over some documents.
   *
   * @param people number of people, at least 2
   * @param lengths of the documents
   */
  UnitizingAlpha(int people, List<Integer> lengths) {
    this.people = people;
    this.lengths = List.copyOf(lengths);
    this.length = lengths.stream().mapToLong(Integer::longValue).sum();
  }

  /** 1 less observed over expected disagreement, each summed over the categories added. */
  double value() {
    return expected == 0 ? Double.NaN : 1 - observed / expected;
  }

  /**
   * Adds the units of one category. Units of the same person that overlap are joined first, as the
   * coefficient knows no overlap.
   *
   * @param documents the units of each document, in the order of their lengths
   */
  void addCategory(List<List<Unit>> documents) {
    long disagreement = 0;
    List<Section> all = new ArrayList<>();
    for (int d = 0; d < lengths.size(); d++) {
      List<List<Section>> sections = new ArrayList<>();
      for (int person = 0; person < people; person++) {
        sections.add(sections(documents.get(d), person, lengths.get(d)));
        all.addAll(sections.get(person));
      }
      for (int i = 0; i < people; i++) {
        for (int j = i + 1; j < people; j++) {
          disagreement += 2 * disagreement(sections.get(i), sections.get(j));
        }
      }
    }
    observed += disagreement / (people * (people - 1.0) * length * length);
    expected += expected(all);
  }

  private static List<Section> sections(List<Unit> units, int person, int length) {
    List<Section> sections = new ArrayList<>();
    int end = 0;
    for (Unit unit : units.stream().filter(u -> u.person() == person).sorted(Unit.ORDER).toList()) {
      boolean joins = unit.start() < end;
      if (joins) {
        Section last = sections.remove(sections.size() - 1);
        end = Math.max(end, unit.end());
        sections.add(new Section(last.start(), end, true));
      } else {
        if (unit.start() > end) {
          sections.add(new Section(end, unit.start(), false));
        }
        end = unit.end();
        sections.add(new Section(unit.start(), end, true));
      }
    }
    if (end < length) {
      sections.add(new Section(end, length, false));
    }
    return sections;
  }

  /** The squared differences between the sections of two people, walked through together. */
  private static long disagreement(List<Section> ones, List<Section> others) {
    long sum = 0;
    int i = 0;
    int j = 0;
    while (i < ones.size() && j < others.size()) {
      Section one = ones.get(i);
      Section other = others.get(j);
      sum += difference(one, other);
      if (one.end() <= other.end()) {
        i++;
      }
      if (other.end() <= one.end()) {
        j++;
      }
    }
    return sum;
  }

  /** Two units that overlap differ by their ends; a unit inside a gap differs by its length. */
  private static long difference(Section one, Section other) {
    if (one.unit() && other.unit()) {
      long starts = one.start() - other.start();
      long ends = one.end() - other.end();
      return starts * starts + ends * ends;
    }
    if (one.unit() && other.start() <= one.start() && one.end() <= other.end()) {
      return one.length() * one.length();
    }
    if (other.unit() && one.start() <= other.start() && other.end() <= one.end()) {
      return other.length() * other.length();
    }
    return 0;
  }

  private double expected(List<Section> sections) {
    double[] units =
        sections.stream().filter(Section::unit).mapToDouble(Section::length).sorted().toArray();
    double[] gaps =
        sections.stream().filter(s -> !s.unit()).mapToDouble(Section::length).sorted().toArray();
    double[] sumFrom = new double[gaps.length + 1];
    for (int g = gaps.length - 1; g >= 0; g--) {
      sumFrom[g] = sumFrom[g + 1] + gaps[g];
    }
    double chances = 0;
    double pairs = people * length * (people * length - 1);
    for (double size : units) {
      int first = firstAtLeast(gaps, size);
      double places = sumFrom[first] - (gaps.length - first) * (size - 1);
      chances +=
          (units.length - 1) / 3.0 * (2 * size * size * size - 3 * size * size + size)
              + size * size * places;
      pairs -= size * (size - 1);
    }
    return units.length == 0 ? 0 : 2 / length * chances / pairs;
  }

  private static int firstAtLeast(double[] sorted, double value) {
    int place = Arrays.binarySearch(sorted, value);
    if (place < 0) {
      return -place - 1;
    }
    while (place > 0 && sorted[place - 1] == value) {
      place--;
    }
    return place;
  }
}
