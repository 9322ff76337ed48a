package org.rationale.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rationale.cli.terminal.Table;
import org.rationale.corpus.EntityType;
import org.rationale.eval.Counts;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Metric;
import org.rationale.eval.agreement.Agreement;
import org.rationale.eval.agreement.ByType;
import org.rationale.eval.agreement.Coefficients;
import org.rationale.eval.agreement.PairOfPeople;
import org.rationale.eval.agreement.Spread;
import org.rationale.eval.report.Figures;

/**
 * Sets the agreement of people as tables for a person: a line a type.
 *
 * @param agreement what was found
 * @param metric under which F1 is taken
 */
public record AgreementDrawing(Agreement agreement, Metric metric) {

  /** With more pairs than this, only their mean and deviation are shown. */
  private static final int PAIRS_ABREAST = 3;

  /**
   * F1 of the pairs and, beside it, the mean F1 of a program with each person. Where the names of
   * the people do not fit, letters stand for them.
   *
   * @param program the program with each person; empty to leave it out
   * @param columns characters a line may have
   */
  public List<String> f1(List<PairOfPeople> program, int columns) {
    List<String> named = f1(program, agreement.people());
    if (named.get(0).length() <= columns || agreement.pairs().size() > PAIRS_ABREAST) {
      return named;
    }
    List<String> letters = new ArrayList<>();
    List<String> legend = new ArrayList<>();
    for (String person : agreement.people()) {
      letters.add(String.valueOf((char) ('A' + letters.size())));
      legend.add(letters.get(letters.size() - 1) + " is " + person);
    }
    List<String> lines = new ArrayList<>(legend);
    lines.add("");
    lines.addAll(f1(program, letters));
    return lines;
  }

  private List<String> f1(List<PairOfPeople> program, List<String> names) {
    List<PairOfPeople> pairs =
        agreement.pairs().size() > PAIRS_ABREAST ? List.of() : agreement.pairs();
    Table table = new Table();
    List<String> header = new ArrayList<>(List.of(metric.label() + " F1"));
    pairs.forEach(pair -> header.add(name(names, pair.one()) + " – " + name(names, pair.other())));
    if (pairs.size() != 1) {
      header.addAll(List.of("mean", "deviation"));
    }
    if (!program.isEmpty()) {
      header.add("program");
    }
    table.row(header);
    ByType<Spread> spreads = agreement.f1(metric);
    spreads
        .types()
        .forEach(
            (type, spread) ->
                table.row(row(type.name(), pairs, spread, program, e -> of(e, type).f1())));
    table.row(row("all", pairs, spreads.overall(), program, e -> e.scores(metric).overall().f1()));
    return ruled(table, header.size());
  }

  private String name(List<String> names, String person) {
    return names.get(agreement.people().indexOf(person));
  }

  private Counts of(Evaluation evaluation, EntityType type) {
    return evaluation.scores(metric).of(type);
  }

  private static List<String> row(
      String name,
      List<PairOfPeople> pairs,
      Spread spread,
      List<PairOfPeople> program,
      Function<Evaluation, Double> f1) {
    List<String> cells = new ArrayList<>(List.of(name));
    pairs.forEach(pair -> cells.add(Figures.threeDigits(f1.apply(pair.evaluation()))));
    if (pairs.size() != 1) {
      cells.add(Figures.threeDigits(spread.mean()));
      cells.add(Figures.threeDigits(spread.deviation()));
    }
    if (!program.isEmpty()) {
      cells.add(Figures.threeDigits(AgreementRows.mean(program, f1)));
    }
    return cells;
  }

  /** What is left of the agreement when chance is taken out. */
  public List<String> coefficients() {
    Table table = new Table();
    List<String> header =
        List.of("beyond chance", "Cohen's kappa", "Fleiss' kappa", "alpha", "alpha-u", "gamma");
    table.row(header);
    ByType<Coefficients> tokens = agreement.tokens();
    for (EntityType type : tokens.types().keySet()) {
      table.row(
          row(
              type.name(),
              tokens.types().get(type),
              agreement.unitizingAlpha().types().get(type),
              agreement.gamma().types().get(type).value()));
    }
    table.row(
        row(
            "all",
            tokens.overall(),
            agreement.unitizingAlpha().overall(),
            agreement.gamma().overall().value()));
    return ruled(table, header.size());
  }

  private static List<String> row(
      String name, Coefficients tokens, double unitizing, double gamma) {
    return List.of(
        name,
        Figures.threeDigits(tokens.meanCohenKappa()),
        Figures.threeDigits(tokens.fleissKappa()),
        Figures.threeDigits(tokens.alpha()),
        Figures.threeDigits(unitizing),
        Figures.threeDigits(gamma));
  }

  private static List<String> ruled(Table table, int columns) {
    List<String> lines = new ArrayList<>(table.lines());
    String rule = "─".repeat(table.endOf(columns - 1));
    lines.add(lines.size() - 1, rule);
    lines.add(1, rule);
    return lines;
  }
}
