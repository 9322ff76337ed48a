package org.rationale.eval.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Span;
import org.rationale.eval.DocumentPair;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Evaluator;
import org.rationale.eval.EvaluatorOptions;
import org.rationale.eval.Metric;
import org.rationale.eval.Scope;
import org.rationale.eval.TokenLabels;
import org.rationale.eval.TypeOrder;

/**
 * Compares people who labelled the same documents.
 *
 * @param options types, scope and tokens as for scoring; the labels of gold are used for everyone
 * @param gammaPrecision how far γ may be, 95 times of 100, from what endless sampling would give;
 *     half of it takes four times as long
 */
public record AgreementStudy(EvaluatorOptions options, double gammaPrecision) {

  /** Everything as it stands. */
  public static final AgreementStudy DEFAULT = new AgreementStudy(EvaluatorOptions.DEFAULT);

  private static final String UNLABELLED = "O";
  private static final String LABELLED = "I";

  /**
   * A study with some options.
   *
   * @throws IllegalArgumentException for a least overlap, which is a part of the gold mention: the
   *     agreement of two people would depend on which of them is taken for gold
   */
  public AgreementStudy {
    if (options.minOverlapPercent() > 0) {
      throw new IllegalArgumentException(
          "a least overlap is a part of the gold mention, and of people nobody is gold; leave it"
              + " out");
    }
    options = options.withLabels(options.goldLabels(), options.goldLabels());
  }

  /** A study with some options, in which two digits of γ are sure. */
  public AgreementStudy(EvaluatorOptions options) {
    this(options, Gamma.DEFAULT.precision());
  }

  /**
   * How far people agree.
   *
   * @param labels the documents of each person, by name
   * @throws org.rationale.eval.UnpairedDocumentsException where they did not label the same
   *     documents
   * @throws IllegalArgumentException for fewer than two people
   */
  public Agreement of(SortedMap<String, List<AnnotatedDocument>> labels) {
    List<String> people = List.copyOf(labels.keySet());
    if (people.size() < 2) {
      throw new IllegalArgumentException(
          "agreement takes at least two people, but here is " + people);
    }
    List<PairOfPeople> pairs = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      for (int j = i + 1; j < people.size(); j++) {
        Evaluation evaluation =
            Evaluator.of(options).evaluate(labels.get(people.get(i)), labels.get(people.get(j)));
        pairs.add(new PairOfPeople(people.get(i), people.get(j), evaluation));
      }
    }
    List<SharedDocument> documents = documents(people, labels);
    SortedSet<EntityType> types = types(documents);
    ByType<CodingTable> tables = tables(people.size(), documents, types);
    return new Agreement(
        people,
        documents.size(),
        tables.overall().count(),
        pairs,
        f1(pairs, types),
        new ByType<>(Coefficients.of(tables.overall()), mapped(tables.types(), Coefficients::of)),
        unitizing(people.size(), documents, types),
        gamma(people.size(), documents, types));
  }

  /** The documents of all people, or those that all have, as the options say. */
  private List<SharedDocument> documents(
      List<String> people, SortedMap<String, List<AnnotatedDocument>> labels) {
    Map<String, AnnotatedDocument> all = new TreeMap<>();
    for (List<AnnotatedDocument> each : labels.values()) {
      each.forEach(
          d -> all.putIfAbsent(d.document().id(), new AnnotatedDocument(d.document(), List.of())));
    }
    Map<String, SharedDocument> byId = new TreeMap<>();
    for (String person : people) {
      for (DocumentPair pair :
          Evaluator.of(options).pairs(List.copyOf(all.values()), labels.get(person))) {
        byId.computeIfAbsent(
                pair.document().id(), id -> new SharedDocument(pair.document(), new ArrayList<>()))
            .mentions()
            .add(pair.predicted());
      }
    }
    return byId.values().stream().filter(d -> d.mentions().size() == people.size()).toList();
  }

  private static SortedSet<EntityType> types(List<SharedDocument> documents) {
    SortedSet<EntityType> types = new TreeSet<>(TypeOrder.ORDER);
    documents.forEach(d -> d.mentions().forEach(ms -> ms.forEach(m -> types.add(m.type()))));
    return types;
  }

  private static Map<Metric, ByType<Spread>> f1(
      List<PairOfPeople> pairs, SortedSet<EntityType> types) {
    Map<Metric, ByType<Spread>> f1 = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.values()) {
      SortedMap<EntityType, Spread> byType = new TreeMap<>(TypeOrder.ORDER);
      for (EntityType type : types) {
        byType.put(type, spread(pairs, e -> e.scores(metric).of(type).f1()));
      }
      f1.put(metric, new ByType<>(spread(pairs, e -> e.scores(metric).overall().f1()), byType));
    }
    return f1;
  }

  private static Spread spread(List<PairOfPeople> pairs, Function<Evaluation, Double> score) {
    return Spread.of(pairs.stream().mapToDouble(p -> score.apply(p.evaluation())).toArray());
  }

  private ByType<CodingTable> tables(
      int people, List<SharedDocument> documents, SortedSet<EntityType> types) {
    CodingTable overall = new CodingTable(people);
    SortedMap<EntityType, CodingTable> byType = new TreeMap<>(TypeOrder.ORDER);
    types.forEach(type -> byType.put(type, new CodingTable(people)));
    for (SharedDocument document : documents) {
      List<Span> scope = options.scope().of(document.document());
      List<Span> tokens =
          options.tokenizer().tokens(document.document().text()).stream()
              .filter(token -> Scope.touches(scope, token))
              .toList();
      List<Map<EntityType, BitSet>> labels =
          document.mentions().stream().map(ms -> TokenLabels.of(tokens, ms)).toList();
      for (int token = 0; token < tokens.size(); token++) {
        int each = token;
        overall.add(labels.stream().map(l -> labelsOf(l, each)).toList());
        byType.forEach(
            (type, table) ->
                table.add(
                    labels.stream()
                        .map(l -> carries(l, type, each) ? LABELLED : UNLABELLED)
                        .toList()));
      }
    }
    return new ByType<>(overall, byType);
  }

  private static boolean carries(Map<EntityType, BitSet> labels, EntityType type, int token) {
    BitSet tokens = labels.get(type);
    return tokens != null && tokens.get(token);
  }

  private static String labelsOf(Map<EntityType, BitSet> labels, int token) {
    List<String> carried =
        labels.keySet().stream()
            .filter(type -> carries(labels, type, token))
            .map(EntityType::name)
            .sorted()
            .toList();
    return carried.isEmpty() ? UNLABELLED : String.join(" ", carried);
  }

  private static ByType<Double> unitizing(
      int people, List<SharedDocument> documents, SortedSet<EntityType> types) {
    List<Integer> lengths = documents.stream().map(d -> d.document().text().length()).toList();
    UnitizingAlpha overall = new UnitizingAlpha(people, lengths);
    SortedMap<EntityType, Double> byType = new TreeMap<>(TypeOrder.ORDER);
    for (EntityType type : types) {
      List<List<Unit>> units = documents.stream().map(d -> d.units(Optional.of(type))).toList();
      UnitizingAlpha alone = new UnitizingAlpha(people, lengths);
      alone.addCategory(units);
      overall.addCategory(units);
      byType.put(type, alone.value());
    }
    return new ByType<>(overall.value(), byType);
  }

  private ByType<Estimate> gamma(
      int people, List<SharedDocument> documents, SortedSet<EntityType> types) {
    SortedMap<EntityType, Estimate> byType = new TreeMap<>(TypeOrder.ORDER);
    for (EntityType type : types) {
      byType.put(type, gamma(people, documents, Optional.of(type)));
    }
    return new ByType<>(gamma(people, documents, Optional.empty()), byType);
  }

  private Estimate gamma(int people, List<SharedDocument> documents, Optional<EntityType> type) {
    return Gamma.DEFAULT
        .withPrecision(gammaPrecision)
        .of(documents.stream().map(d -> new Continuum(people, d.units(type))).toList());
  }

  private static <A, B> SortedMap<EntityType, B> mapped(
      SortedMap<EntityType, A> map, Function<A, B> function) {
    SortedMap<EntityType, B> mapped = new TreeMap<>(TypeOrder.ORDER);
    map.forEach((type, value) -> mapped.put(type, function.apply(value)));
    return mapped;
  }
}
