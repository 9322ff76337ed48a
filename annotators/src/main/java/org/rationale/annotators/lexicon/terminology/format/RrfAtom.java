package org.rationale.annotators.lexicon.terminology.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rationale.annotators.lexicon.terminology.Intake;
import org.rationale.annotators.lexicon.terminology.Reason;
import org.rationale.annotators.lexicon.terminology.file.SourceFile;
import org.rationale.corpus.file.Place;

/**
 * A row of {@code RXNCONSO.RRF} or {@code MRCONSO.RRF}, which have the same columns.
 *
 * @param concept identifier of what is named (RXCUI, CUI)
 * @param language of the name (LAT), for instance {@code ENG}
 * @param source vocabulary that has the name (SAB)
 * @param termType sort of name (TTY)
 * @param text the name (STR)
 * @param suppress {@code N} where the name is in use (SUPPRESS)
 */
record RrfAtom(
    String concept, String language, String source, String termType, String text, String suppress) {

  /** How many columns a row has. */
  static final int COLUMNS = 18;

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+");
  private static final int LAT = 1;
  private static final int SAB = 11;
  private static final int TTY = 12;
  private static final int STR = 14;
  private static final int SUPPRESS = 16;

  /** The row of a line, if it has as many columns as it should. */
  static Optional<RrfAtom> of(String line) {
    List<String> row = Fields.ofRrf(line);
    return row.size() == COLUMNS && ID.matcher(row.get(0)).matches()
        ? Optional.of(
            new RrfAtom(
                row.get(0),
                row.get(LAT),
                row.get(SAB),
                row.get(TTY),
                row.get(STR),
                row.get(SUPPRESS)))
        : Optional.empty();
  }

  /** Whether most lines of an opening are rows with concepts of the right form. */
  static boolean areThere(List<String> opening, Predicate<String> concept) {
    long rows =
        opening.stream()
            .map(RrfAtom::of)
            .filter(row -> row.isPresent() && concept.test(row.get().concept()))
            .count();
    return rows > 0 && 2 * rows >= opening.stream().filter(line -> !line.isBlank()).count();
  }

  /**
   * Reads the rows of a file; those that are malformed, not in use or in another language are told
   * to the intake.
   *
   * @param reader is given each of the others with its place
   */
  static void readInUse(SourceFile file, Intake intake, BiConsumer<RrfAtom, Place> reader)
      throws IOException {
    Rows.each(
        file,
        intake,
        (line, place) -> {
          Optional<RrfAtom> row = of(line);
          if (row.isEmpty()) {
            intake.malformed(place, problem(line));
          } else if (!row.get().isActive()) {
            intake.leaveOut(Reason.INACTIVE, place, row.get().text());
          } else if (!row.get().language().equals("ENG")) {
            intake.leaveOut(Reason.LANGUAGE, place, row.get().text());
          } else {
            reader.accept(row.get(), place);
          }
        });
  }

  /** What is wrong with a line that has another number of columns. */
  static String problem(String line) {
    return "expected %d columns with a bar behind each, an identifier in the first, found %d"
        .formatted(COLUMNS, Fields.ofRrf(line).size());
  }

  /** Whether the name is in use. */
  boolean isActive() {
    return suppress.equals("N") || suppress.isEmpty();
  }
}
