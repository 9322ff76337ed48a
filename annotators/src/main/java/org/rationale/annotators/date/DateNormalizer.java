package org.rationale.annotators.date;

import java.util.Map;
import org.rationale.annotators.Normalizer;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Located;
import org.rationale.corpus.Mention;

/**
 * Reads a DATE. Attribute {@code value}: ISO 8601, as precise as the text; left out where it cannot
 * be resolved ({@code November 8} of no year) or is no day of the calendar. A year of two digits is
 * the one that is not after the determination's own date, where its header says that.
 */
public final class DateNormalizer implements Normalizer {
  /** Name of the attribute that holds the date in ISO 8601. */
  public static final String VALUE = "value";

  private final DateReader reader = new DateReader(DatePatterns.load());

  @Override
  public EntityType type() {
    return EntityType.DATE;
  }

  @Override
  public Map<String, String> attributes(Mention mention, Text text) {
    return reader
        .whole(text, mention.span())
        .map(date -> date.value(text.header().decisionDate().map(Located::value)))
        .filter(value -> !value.isEmpty())
        .map(value -> Map.of(VALUE, value))
        .orElse(Map.of());
  }
}
