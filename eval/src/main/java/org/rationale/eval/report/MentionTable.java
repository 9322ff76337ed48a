package org.rationale.eval.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rationale.corpus.Mention;
import org.rationale.corpus.file.WholeFile;
import org.rationale.eval.DocumentScores;
import org.rationale.eval.Evaluation;
import org.rationale.eval.matching.Pair;

/**
 * What became of every gold and every predicted mention, as a table that can be checked in. A pair
 * of two types is listed as one missed and one spurious mention.
 *
 * @param rows document by document, in document order; immutable
 */
public record MentionTable(List<MentionRow> rows) {

  /** The columns of the file. */
  public static final List<String> COLUMNS =
      List.of("document", "type", "outcome", "gold", "predicted", "text");

  public MentionTable {
    rows = List.copyOf(rows);
  }

  /** The mentions of an evaluation. */
  public static MentionTable of(Evaluation evaluation) {
    List<MentionRow> rows = new ArrayList<>();
    evaluation.documents().forEach(d -> rows.addAll(rows(d)));
    return new MentionTable(rows);
  }

  private static List<MentionRow> rows(DocumentScores scored) {
    record Placed(Mention mention, MentionRow row) {}
    List<Placed> placed = new ArrayList<>();
    for (Pair pair : scored.alignment().pairs()) {
      if (pair.sameType()) {
        placed.add(new Placed(pair.gold(), MentionRow.of(scored.document(), pair)));
      } else {
        placed.add(new Placed(pair.gold(), MentionRow.missed(scored.document(), pair.gold())));
        placed.add(
            new Placed(pair.predicted(), MentionRow.spurious(scored.document(), pair.predicted())));
      }
    }
    scored
        .alignment()
        .missed()
        .forEach(m -> placed.add(new Placed(m, MentionRow.missed(scored.document(), m))));
    scored
        .alignment()
        .spurious()
        .forEach(m -> placed.add(new Placed(m, MentionRow.spurious(scored.document(), m))));
    return placed.stream()
        .sorted(
            Comparator.comparing(Placed::mention, Mention.ORDER)
                .thenComparing(p -> p.row().outcome()))
        .map(Placed::row)
        .toList();
  }

  /**
   * Reads a table.
   *
   * @throws IOException where the file cannot be read or is no such table; names file and line
   */
  public static MentionTable read(Path file) throws IOException {
    return new MentionTable(
        TsvFile.read(file, COLUMNS).stream()
            .map(c -> new MentionRow(c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5)))
            .toList());
  }

  /** Writes the table, whole or not at all. */
  public void write(Path file) throws IOException {
    WholeFile.write(file, tsv());
  }

  /** The table as tab-separated text with a header. */
  public String tsv() {
    return TsvFile.text(
        "What became of each mention, written for Rationale (GPL-3.0-or-later).\n"
            + "A change in either direction fails the tests until this file is updated with it.",
        COLUMNS,
        rows.stream().map(MentionRow::cells).toList());
  }
}
