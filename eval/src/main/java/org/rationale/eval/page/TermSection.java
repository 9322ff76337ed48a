package org.rationale.eval.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rationale.corpus.EntityType;
import org.rationale.eval.TypeOrder;
import org.rationale.eval.errors.ErrorAnalysis;
import org.rationale.eval.errors.ErrorCase;
import org.rationale.eval.errors.ErrorKind;

/** The words that were missed, and that were spurious, most often. */
final class TermSection {

  private static final int MOST = 12;

  private record Term(EntityType type, String words) {}

  private TermSection() {}

  static Html of(ErrorAnalysis analysis) {
    return Tag.of("section")
        .with("id", "terms")
        .of(
            Tag.of("h2").text("Words behind most errors"),
            Tag.of("div", "columns")
                .of(
                    list(analysis, ErrorKind.MISSED, "Missed most often"),
                    list(analysis, ErrorKind.SPURIOUS, "Spurious most often")));
  }

  private static Html list(ErrorAnalysis analysis, ErrorKind kind, String title) {
    Map<Term, Integer> counts = new HashMap<>();
    for (ErrorCase error : analysis.errors()) {
      if (error.kind() == kind) {
        counts.merge(new Term(error.type(), error.words()), 1, Integer::sum);
      }
    }
    List<Map.Entry<Term, Integer>> most =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<Term, Integer> e) -> -e.getValue())
                    .thenComparing(e -> e.getKey().type(), TypeOrder.ORDER)
                    .thenComparing(e -> e.getKey().words()))
            .limit(MOST)
            .toList();
    if (most.isEmpty()) {
      return Html.NONE;
    }
    Table table = new Table(title, "terms").column(title).column("Type").column("Times", "n");
    for (Map.Entry<Term, Integer> entry : most) {
      Term term = entry.getKey();
      table.row(
          Filter.link(
              Tag.of("bdi").text(term.words()),
              "kind",
              kind.id(),
              "type",
              term.type().name(),
              "words",
              term.words()),
          Stream.of(
              Table.cell(TypeClass.tag(term.type()), ""),
              Table.cell(Html.text(Numbers.count(entry.getValue())), "n")));
    }
    return table.html();
  }
}
