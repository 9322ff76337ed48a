package org.rationale.annotators.dosage.normal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rationale.annotators.Normalizer;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/**
 * Reads a DOSAGE by its kind. Attributes: {@code value} and {@code unit} of a strength, dose,
 * quantity, duration, refills or sessions, {@code value} of a form or route, {@code rate} and
 * {@code prn} of a frequency, {@code rate} also of sessions, {@code bound} (max, min) beside a
 * number; each only where the words say it.
 */
public final class DosageNormalizer implements Normalizer {
  private static final String VALUE = "value";
  private static final String UNIT = "unit";
  private static final String RATE = "rate";

  /** A longer span is no amount but somebody's mistake. */
  private static final int MOST_TOKENS = 40;

  private static final List<String> MEASURE = List.of("bound", "measure");

  /** What is looked for in an amount, by its kind, in this order. */
  private static final Map<String, List<String>> FACETS =
      Map.of(
          "strength", MEASURE,
          "dose", MEASURE,
          "quantity", MEASURE,
          "frequency", List.of("prn", "bound", "rate"),
          "duration", List.of("bound", "time"),
          "refills", List.of("bound", "count"),
          "sessions", List.of("bound", "plan", "rate", "care"));

  /** A second part this large, and this many times the first, is no end of a range. */
  private static final BigDecimal PARTNER = BigDecimal.valueOf(160);

  private static final BigDecimal TIMES = BigDecimal.valueOf(8);

  private static final Pattern PER_HOUR = Pattern.compile("(?<=/[0-9.]{0,9})hour");
  private static final Pattern PER_MINUTE = Pattern.compile("(?<=/[0-9.]{0,9})minute");

  private final PlainWords plainWords;
  private final Map<String, List<AmountForm>> forms;
  private final Map<String, Lexicon> names =
      Map.of(
          "form", Lexicon.load(DosageNormalizer.class, "forms.tsv"),
          "route", Lexicon.load(DosageNormalizer.class, "routes.tsv"));

  /** A normaliser by the built-in tables. */
  public DosageNormalizer() {
    Parts parts = Parts.load();
    plainWords = new PlainWords(parts);
    forms = AmountForm.byFacet(AmountForm.load(parts));
  }

  @Override
  public EntityType type() {
    return EntityType.DOSAGE;
  }

  @Override
  public Map<String, String> attributes(Mention mention, Text text) {
    Span span = mention.span();
    int from = text.tokenAt(span.start());
    int to = Math.min(text.size(), text.tokenAt(span.end() - 1) + 1);
    if (to - from > MOST_TOKENS) {
      return Map.of();
    }
    Lexicon list = names.get(mention.kind());
    return list == null
        ? amount(mention.kind(), plainWords.of(text, from, to))
        : list.scan(text, from, to).stream()
            .findFirst()
            .map(Hit::entry)
            .map(entry -> Map.of(VALUE, entry.normal()))
            .orElse(Map.of());
  }

  private Map<String, String> amount(String kind, String plain) {
    Map<String, String> said = new HashMap<>();
    String rest = plain;
    for (String facet : FACETS.getOrDefault(kind, List.of())) {
      Optional<AmountForm.Found> found = first(facet, rest);
      if (found.isPresent() && !(facet.equals("care") && said.containsKey(VALUE))) {
        found.get().said().forEach(said::putIfAbsent);
        rest = found.get().rest();
      }
    }
    return attributes(kind, said);
  }

  private Optional<AmountForm.Found> first(String facet, String plain) {
    for (AmountForm form : forms.get(facet)) {
      Optional<AmountForm.Found> found = form.in(plain);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Map<String, String> attributes(String kind, Map<String, String> said) {
    Map<String, String> attributes = new HashMap<>(said);
    attributes.keySet().removeAll(List.of("n", "k", "u"));
    if (said.containsKey("u")) {
      Rate.of(said).written().ifPresent(rate -> attributes.put(RATE, rate));
    }
    attributes.computeIfPresent(UNIT, (name, unit) -> unit.contains("/") ? shortened(unit) : unit);
    if (kind.equals("strength")) {
      attributes.computeIfPresent(VALUE, (name, value) -> isRange(value) ? value : parted(value));
    }
    return attributes;
  }

  /** {@code mg/hour} as {@code mg/h}. */
  private static String shortened(String unit) {
    return PER_MINUTE.matcher(PER_HOUR.matcher(unit).replaceAll("h")).replaceAll("min");
  }

  /** Whether a strength is a range; {@code 10-325} is of two drugs. */
  private static boolean isRange(String value) {
    int dash = value.indexOf('-');
    if (dash < 0 || dash != value.lastIndexOf('-') || value.contains("/")) {
      return false;
    }
    Numbers ends = Numbers.of(value);
    boolean ascending = ends.isRange() && ends.toString().equals(value);
    boolean partners =
        ends.high().compareTo(PARTNER) >= 0
            && ends.high().compareTo(ends.low().multiply(TIMES)) > 0;
    return ascending && !partners;
  }

  private static String parted(String value) {
    return value.replace('-', '/');
  }
}
