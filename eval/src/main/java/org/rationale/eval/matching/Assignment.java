package org.rationale.eval.matching;

import java.util.Arrays;
import java.util.List;

/**
 * The assignment problem, solved exactly: gives each row at most one column and each column at most
 * one row, so that the total weight of the chosen edges is the greatest possible.
 *
 * <p>Shortest augmenting paths with potentials (the Hungarian method in the form of Jonker and
 * Volgenant, 1987) over the edges that exist. A row may stay alone: each has a column of its own
 * that costs nothing. Time grows with rows × edges in the worst case, and is close to linear where
 * most rows have a few edges.
 *
 * <p>A weight is a pair of numbers, the second of which decides where the first is equal. Sums and
 * differences go number by number, so totals compare in the same way. All arithmetic on weights is
 * in this class, in two arrays for each quantity, as this is the inner loop of scoring.
 */
final class Assignment {

  /**
   * An edge from a row to a column.
   *
   * @param column counted from 0
   * @param first weight, 0 or more
   * @param second weight where the first is equal, more than 0
   */
  record Edge(int column, long first, long second) {}

  private static final int NONE = -1;

  private final List<List<Edge>> edgesOfRow;
  private final int columns;
  private final int[] columnOfRow;
  private final int[] rowOfColumn;
  // What a row has gained, and a column has cost so far.
  private final long[] rowFirst;
  private final long[] rowSecond;
  private final long[] columnFirst;
  private final long[] columnSecond;
  // The search from one row: how far each column is, over which row, and which are known.
  private final long[] wayFirst;
  private final long[] waySecond;
  private final int[] rowBefore;
  private final boolean[] settled;
  private final int[] reached;
  private int reachedCount;

  /**
   * The best assignment.
   *
   * @param edgesOfRow the edges of each row
   * @param columns number of columns
   * @return the column of each row, or -1 where the row stays alone
   */
  static int[] best(List<List<Edge>> edgesOfRow, int columns) {
    Assignment assignment = new Assignment(edgesOfRow, columns);
    for (int row = 0; row < edgesOfRow.size(); row++) {
      assignment.place(row);
    }
    return Arrays.stream(assignment.columnOfRow).map(c -> c < columns ? c : NONE).toArray();
  }

  private Assignment(List<List<Edge>> edgesOfRow, int columns) {
    int rows = edgesOfRow.size();
    int all = columns + rows;
    this.edgesOfRow = edgesOfRow;
    this.columns = columns;
    columnOfRow = new int[rows];
    rowOfColumn = new int[all];
    rowFirst = new long[rows];
    rowSecond = new long[rows];
    columnFirst = new long[all];
    columnSecond = new long[all];
    wayFirst = new long[all];
    waySecond = new long[all];
    rowBefore = new int[all];
    settled = new boolean[all];
    reached = new int[all];
    Arrays.fill(columnOfRow, NONE);
    Arrays.fill(rowOfColumn, NONE);
    Arrays.fill(rowBefore, NONE);
    for (int row = 0; row < rows; row++) {
      for (Edge edge : edgesOfRow.get(row)) {
        if (less(rowFirst[row], rowSecond[row], edge.first(), edge.second())) {
          rowFirst[row] = edge.first();
          rowSecond[row] = edge.second();
        }
      }
    }
  }

  private static boolean less(long first, long second, long otherFirst, long otherSecond) {
    return first == otherFirst ? second < otherSecond : first < otherFirst;
  }

  /** Finds the cheapest way to place one more row, and moves the rows on that way. */
  private void place(int start) {
    long first = 0;
    long second = 0;
    int row = start;
    int column;
    while (true) {
      for (Edge edge : edgesOfRow.get(row)) {
        reach(row, edge.column(), first - edge.first(), second - edge.second());
      }
      reach(row, columns + row, first, second);
      column = nearest();
      first = wayFirst[column];
      second = waySecond[column];
      if (rowOfColumn[column] == NONE) {
        break;
      }
      settled[column] = true;
      row = rowOfColumn[column];
    }
    adjust(start, first, second);
    move(start, column);
    for (int i = 0; i < reachedCount; i++) {
      rowBefore[reached[i]] = NONE;
      settled[reached[i]] = false;
    }
    reachedCount = 0;
  }

  private void reach(int row, int column, long first, long second) {
    long lengthFirst = first + rowFirst[row] + columnFirst[column];
    long lengthSecond = second + rowSecond[row] + columnSecond[column];
    if (rowBefore[column] == NONE) {
      reached[reachedCount++] = column;
    } else if (settled[column]
        || !less(lengthFirst, lengthSecond, wayFirst[column], waySecond[column])) {
      return;
    }
    wayFirst[column] = lengthFirst;
    waySecond[column] = lengthSecond;
    rowBefore[column] = row;
  }

  private int nearest() {
    int nearest = NONE;
    for (int i = 0; i < reachedCount; i++) {
      int column = reached[i];
      if (!settled[column]
          && (nearest == NONE
              || less(
                  wayFirst[column], waySecond[column], wayFirst[nearest], waySecond[nearest]))) {
        nearest = column;
      }
    }
    return nearest;
  }

  private void adjust(int start, long first, long second) {
    rowFirst[start] -= first;
    rowSecond[start] -= second;
    for (int i = 0; i < reachedCount; i++) {
      int column = reached[i];
      if (settled[column]) {
        int row = rowOfColumn[column];
        rowFirst[row] -= first - wayFirst[column];
        rowSecond[row] -= second - waySecond[column];
        columnFirst[column] += first - wayFirst[column];
        columnSecond[column] += second - waySecond[column];
      }
    }
  }

  private void move(int start, int end) {
    int column = end;
    int row;
    do {
      row = rowBefore[column];
      int left = columnOfRow[row];
      columnOfRow[row] = column;
      rowOfColumn[column] = row;
      column = left;
    } while (row != start);
  }
}
