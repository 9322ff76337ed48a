package org.rationale.annotators.lexicon.terminology.format;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rationale.annotators.lexicon.terminology.Intake;
import org.rationale.annotators.lexicon.terminology.file.SourceFile;

/**
 * The order file of ICD-10-CM. Its columns: 1-5 order number, 7-13 code without point, 15 whether
 * the code is valid for claims (1) or a heading (0), 17-76 short title, from 78 long title.
 */
final class Icd10CmOrder {

  private static final int LONG_TITLE = 77;
  private static final Pattern ROW =
      Pattern.compile("\\d{5} ([A-Z]\\d[0-9A-Z]{1,5}) {1,5}[01] \\S.*");

  private Icd10CmOrder() {}

  /** Whether most lines of an opening are rows. */
  static boolean isThere(List<String> opening) {
    long rows = opening.stream().filter(line -> ROW.matcher(line).matches()).count();
    return rows > 0 && 2 * rows >= opening.stream().filter(line -> !line.isBlank()).count();
  }

  static void read(SourceFile file, Intake intake) throws IOException {
    Rows.each(
        file,
        intake,
        (line, place) -> {
          Matcher row = ROW.matcher(line);
          if (row.matches() && line.length() > LONG_TITLE) {
            Icd10CmFormat.offer(row.group(1), line.substring(LONG_TITLE), place, intake);
          } else {
            intake.malformed(
                place,
                "expected an order number, a code, a 0 or 1, and titles at columns 17 and 78");
          }
        });
  }
}
