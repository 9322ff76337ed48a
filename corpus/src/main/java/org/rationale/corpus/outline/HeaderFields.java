package org.rationale.corpus.outline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.rationale.corpus.Header;
import org.rationale.corpus.Located;
import org.rationale.corpus.Span;

/** Reads the fields in the head of a determination letter. */
final class HeaderFields {

  private static final PatternTable FIELDS = PatternTable.read("header-fields.tsv");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("[M/d/uuuu][M-d-uuuu][MMMM d, uuuu][MMM d, uuuu]", Locale.US)
          .withResolverStyle(ResolverStyle.STRICT);

  private final String head;

  private HeaderFields(String head) {
    this.head = head;
  }

  /** The fields that stand before a position of a text. */
  static Header before(String text, int end) {
    HeaderFields fields = new HeaderFields(text.substring(0, end));
    return new Header(
        fields.words("caseNumber"),
        fields.date("dateAssigned"),
        fields.date("dateOfInjury"),
        fields.date("decisionDate"),
        fields.date("utilizationReviewDate"),
        fields.words("priority"),
        fields.date("applicationReceived"));
  }

  private Optional<Located<String>> words(String field) {
    return FIELDS
        .first(field, head, 0)
        .map(match -> new Located<>(match.group(1), new Span(match.start(1), match.end(1))));
  }

  private Optional<Located<LocalDate>> date(String field) {
    return words(field)
        .flatMap(words -> parse(words.value()).map(day -> new Located<>(day, words.span())));
  }

  /** The day that is meant; empty for one that no calendar has, such as 02/30/2016. */
  private static Optional<LocalDate> parse(String date) {
    String oneLine = date.replaceAll("\\.?\\s+", " ");
    try {
      return Optional.of(LocalDate.parse(oneLine, DATE));
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }
}
