package org.rationale.eval.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The alignment of least disorder between the units of several people: a partition of all units
 * into groups that hold at most one unit of each person, so that the costs of the groups add up to
 * the least possible.
 *
 * <p>Exact. Units are walked through from left to right; what matters of the choices so far is only
 * which of the next units they have taken, so the best way to each such state is kept (dynamic
 * programming). As units far from each other are never worth a group, there are few states, unless
 * very many units overlap.
 */
final class BestAlignment {

  /** Units that a state can look ahead. */
  private static final int WINDOW = Long.SIZE;

  /** States above which the units are too crowded to be aligned exactly. */
  private static final int MOST_STATES = 200_000;

  private final Gamma gamma;
  private final int people;
  private final List<Unit> units;
  private final int longest;

  /**
   * What a unit may at most differ from the rest of its group, all together; see {@link #groups}.
   */
  private final double most;

  private BestAlignment(Gamma gamma, int people, List<Unit> units) {
    this.gamma = gamma;
    this.people = people;
    this.units = units.stream().sorted(Unit.ORDER).toList();
    longest = units.stream().mapToInt(Unit::length).max().orElse(0);
    most = (pairsOf(people) + people - 1) * gamma.empty();
  }

  /**
   * The total cost of the best alignment; {@code NaN} where the units are too crowded to find it.
   */
  static double cost(Gamma gamma, int people, List<Unit> units) {
    return new BestAlignment(gamma, people, units).cost();
  }

  private double cost() {
    Map<Long, Double> states = new HashMap<>(Map.of(0L, 0.0));
    for (int i = 0; i < units.size(); i++) {
      List<Group> groups = groups(i);
      if (groups == null) {
        return Double.NaN;
      }
      Map<Long, Double> next = new HashMap<>();
      for (Map.Entry<Long, Double> state : states.entrySet()) {
        long taken = state.getKey();
        if ((taken & 1) != 0) {
          next.merge(taken >>> 1, state.getValue(), Math::min);
        } else {
          for (Group group : groups) {
            if ((taken & group.members) == 0) {
              next.merge((taken | group.members) >>> 1, state.getValue() + group.cost, Math::min);
            }
          }
        }
      }
      if (next.size() > MOST_STATES) {
        return Double.NaN;
      }
      states = next;
    }
    return states.getOrDefault(0L, Double.NaN);
  }

  /** Units that may stand together: a bit for each, counted from the first, and what they cost. */
  private record Group(long members, double cost) {}

  /**
   * The groups whose first unit is the one at {@code first}; null if one reaches too far.
   *
   * <p>A unit that differs from the rest of its group by more than {@link #most} would cost less
   * alone: it saves its differences, less the cost of a missing unit with each of the others, over
   * all pairs of people, and costs one missing unit more.
   */
  private List<Group> groups(int first) {
    List<Group> groups = new ArrayList<>();
    List<Integer> members = new ArrayList<>(List.of(first));
    return addGroups(first, members, 0, groups) ? groups : null;
  }

  private boolean addGroups(int first, List<Integer> members, double pairs, List<Group> groups) {
    long bits = 0;
    for (int member : members) {
      bits |= 1L << (member - first);
    }
    groups.add(new Group(bits, cost(members.size(), pairs)));
    int next = members.get(members.size() - 1) + 1;
    while (next < units.size() && mayReach(first, next)) {
      double more = isOfAnotherPerson(next, members) ? difference(next, members) : most + 1;
      if (more <= most) {
        members.add(next);
        if (next - first >= WINDOW || !addGroups(first, members, pairs + more, groups)) {
          return false;
        }
        members.remove(members.size() - 1);
      }
      next++;
    }
    return true;
  }

  private double difference(int unit, List<Integer> members) {
    double sum = 0;
    for (int member : members) {
      sum += gamma.difference(units.get(member), units.get(unit));
    }
    return sum;
  }

  private boolean isOfAnotherPerson(int unit, List<Integer> members) {
    return members.stream().noneMatch(m -> units.get(m).person() == units.get(unit).person());
  }

  /** Whether a unit, or any behind it, may stand in a group with the first one. */
  private boolean mayReach(int first, int next) {
    return gamma.leastDifference(units.get(first), units.get(next).start(), longest) <= most;
  }

  /**
   * The cost of a group: the mean over all pairs of people; a missing unit costs the same in each.
   */
  private double cost(int size, double pairs) {
    return (pairs + (pairsOf(people) - pairsOf(size)) * gamma.empty()) / pairsOf(people);
  }

  private static double pairsOf(int people) {
    return people * (people - 1) / 2.0;
  }
}
