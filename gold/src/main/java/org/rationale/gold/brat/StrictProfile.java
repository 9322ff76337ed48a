package org.rationale.gold.brat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rationale.gold.brat.BratLine.Event;
import org.rationale.gold.brat.BratLine.WithId;

/** What the strict profile asks of a file beyond that it can be read. */
final class StrictProfile {

  private StrictProfile() {}

  /** The lines that the profile knows; it is an error that there are others. */
  static List<NumberedLine> ownLines(List<NumberedLine> lines, Findings findings) {
    List<NumberedLine> own = new ArrayList<>();
    for (NumberedLine numbered : lines) {
      if (!(numbered.line() instanceof WithId line) || line instanceof Event) {
        findings.error(
            numbered.number(),
            "events (E) and equivalences (*) have no place in gold; write links (R) instead");
      } else if (!BratIds.isCanonical(line.letter(), line.id())) {
        findings.error(
            numbered.number(),
            "the id of this line is %c and a number from 1, but there is %s"
                .formatted(line.letter(), line.id()));
      } else {
        own.add(numbered);
      }
    }
    return own;
  }

  /** Compares the lines of a file with those that the writer would write, and their order. */
  static void check(List<NumberedLine> lines, BratDocument read, Findings findings) {
    List<WithId> canonical = BratWriter.lines(read);
    Map<String, Integer> place = new HashMap<>();
    for (WithId line : canonical) {
      place.put(line.id(), place.size());
    }
    List<NumberedLine> placed = new ArrayList<>();
    for (NumberedLine numbered : lines) {
      Integer index = place.get(((WithId) numbered.line()).id());
      if (index != null && !findings.has(numbered.number())) {
        placed.add(numbered.as(canonical.get(index)));
      }
    }
    for (NumberedLine numbered : placed) {
      if (!numbered.raw().equals(numbered.line().line())) {
        findings.error(
            numbered.number(),
            "expected " + BratSyntax.visible(numbered.line().line()) + " in this form");
      } else if (!BratSyntax.survives(numbered.line())) {
        findings.error(
            numbered.number(), "the line holds a tab or a line break of another kind; delete it");
      }
    }
    int[] places = placed.stream().mapToInt(l -> place.get(((WithId) l.line()).id())).toArray();
    boolean[] inOrder = longestAscent(places);
    for (int i = 0; i < places.length; i++) {
      if (!inOrder[i]) {
        findings.error(
            placed.get(i).number(),
            places[i] == 0
                ? "the line is not in its place, which is the top of the file"
                : "the line is not in its place, which is directly behind that of "
                    + canonical.get(places[i] - 1).id());
      }
    }
  }

  /** Which of some different numbers belong to the longest sequence that ascends. */
  private static boolean[] longestAscent(int[] numbers) {
    int[] lastOfLength = new int[numbers.length];
    int[] before = new int[numbers.length];
    int longest = 0;
    for (int i = 0; i < numbers.length; i++) {
      int[] tails = new int[longest];
      for (int j = 0; j < longest; j++) {
        tails[j] = numbers[lastOfLength[j]];
      }
      int length = -(Arrays.binarySearch(tails, numbers[i]) + 1);
      before[i] = length == 0 ? -1 : lastOfLength[length - 1];
      lastOfLength[length] = i;
      longest = Math.max(longest, length + 1);
    }
    boolean[] member = new boolean[numbers.length];
    for (int i = longest == 0 ? -1 : lastOfLength[longest - 1]; i >= 0; i = before[i]) {
      member[i] = true;
    }
    return member;
  }
}
