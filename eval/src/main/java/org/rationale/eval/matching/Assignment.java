package org.rationale.eval.matching;

import java.util.Arrays;
import java.util.List;

/**
 * The assignment problem, solved exactly: gives each row at most one column and each column at most
 * one row, so that the total weight of the chosen edges is the greatest possible.
 *
 * <p>Shortest augmenting paths with potentials (the Hungarian method in the form of Jonker and
 * Volgenant, 1987) over the edges that exist. A row may stay alone: each has a column of its own
 * that costs nothing. Time grows with rows × (columns + edges) in the worst case, and is close to
 * linear where most rows have a few edges.
 */
final class Assignment {

  /** An edge from a row to a column, both counted from 0, worth more than nothing. */
  record Edge(int row, int column, Weight weight) {}

  private static final int NONE = -1;

  private final List<List<Edge>> edgesOfRow;
  private final int columns;
  private final Weight[] rowPotential;
  private final Weight[] columnPotential;
  private final int[] columnOfRow;
  private final int[] rowOfColumn;

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
    this.edgesOfRow = edgesOfRow;
    this.columns = columns;
    rowPotential = new Weight[rows];
    columnPotential = new Weight[columns + rows];
    columnOfRow = new int[rows];
    rowOfColumn = new int[columns + rows];
    Arrays.fill(columnPotential, Weight.ZERO);
    Arrays.fill(columnOfRow, NONE);
    Arrays.fill(rowOfColumn, NONE);
    for (int row = 0; row < rows; row++) {
      Weight best = Weight.ZERO;
      for (Edge edge : edgesOfRow.get(row)) {
        best = best.compareTo(edge.weight()) < 0 ? edge.weight() : best;
      }
      rowPotential[row] = Weight.ZERO.minus(best);
    }
  }

  /** Finds the cheapest way to place one more row, and moves the rows on that way. */
  private void place(int start) {
    Weight[] distance = new Weight[columnPotential.length];
    int[] rowBefore = new int[columnPotential.length];
    boolean[] settled = new boolean[columnPotential.length];
    Weight walked = Weight.ZERO;
    int row = start;
    int column;
    while (true) {
      for (Edge edge : edgesOfRow.get(row)) {
        reach(row, edge.column(), edge.weight(), walked, distance, rowBefore, settled);
      }
      reach(row, columns + row, Weight.ZERO, walked, distance, rowBefore, settled);
      column = nearest(distance, settled);
      if (rowOfColumn[column] == NONE) {
        break;
      }
      settled[column] = true;
      walked = distance[column];
      row = rowOfColumn[column];
    }
    adjustPotentials(start, distance, settled, distance[column]);
    while (true) {
      int mover = rowBefore[column];
      int left = columnOfRow[mover];
      columnOfRow[mover] = column;
      rowOfColumn[column] = mover;
      if (mover == start) {
        return;
      }
      column = left;
    }
  }

  private void reach(
      int row,
      int column,
      Weight weight,
      Weight walked,
      Weight[] distance,
      int[] rowBefore,
      boolean[] settled) {
    if (settled[column]) {
      return;
    }
    Weight length = walked.minus(weight).minus(rowPotential[row]).minus(columnPotential[column]);
    if (distance[column] == null || length.compareTo(distance[column]) < 0) {
      distance[column] = length;
      rowBefore[column] = row;
    }
  }

  private static int nearest(Weight[] distance, boolean[] settled) {
    int nearest = NONE;
    for (int column = 0; column < distance.length; column++) {
      if (!settled[column]
          && distance[column] != null
          && (nearest == NONE || distance[column].compareTo(distance[nearest]) < 0)) {
        nearest = column;
      }
    }
    return nearest;
  }

  private void adjustPotentials(int start, Weight[] distance, boolean[] settled, Weight total) {
    rowPotential[start] = rowPotential[start].plus(total);
    for (int column = 0; column < settled.length; column++) {
      if (settled[column]) {
        Weight change = total.minus(distance[column]);
        int row = rowOfColumn[column];
        rowPotential[row] = rowPotential[row].plus(change);
        columnPotential[column] = columnPotential[column].minus(change);
      }
    }
  }
}
