package org.rationale.gold.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rationale.gold.brat.BratLine.WithId;

/** Cuts a brat file into its lines and reads each by itself. */
final class BratLines {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private BratLines() {}

  /** The lines that could be read and whose id no earlier line has. */
  static List<NumberedLine> of(String file, Findings findings) {
    String content = file;
    if (content.startsWith(BYTE_ORDER_MARK)) {
      findings.strict(1, "the file starts with a byte order mark; save it as UTF-8 without one");
      content = content.substring(1);
    }
    List<NumberedLine> lines = new ArrayList<>();
    Map<String, Integer> lineOfId = new HashMap<>();
    boolean carriageReturn = false;
    int number = 0;
    String[] split = content.split("\n", -1);
    for (String ended : split) {
      number++;
      String raw = ended;
      if (raw.endsWith("\r")) {
        raw = raw.substring(0, raw.length() - 1);
        if (!carriageReturn) {
          findings.strict(number, "lines end with CRLF; save the file with LF line ends");
          carriageReturn = true;
        }
      }
      if (raw.isBlank()) {
        if (number < split.length) {
          findings.strict(number, "the line is empty; delete it");
        }
        continue;
      }
      try {
        BratLine line = BratSyntax.parse(raw);
        Integer earlier = line instanceof WithId w ? lineOfId.putIfAbsent(w.id(), number) : null;
        if (earlier == null) {
          lines.add(new NumberedLine(number, raw, line));
        } else {
          findings.error(
              number,
              "the id %s is taken by line %d; give this line a number that is not used yet"
                  .formatted(((WithId) line).id(), earlier));
        }
      } catch (BratSyntax.Malformed e) {
        findings.error(number, e.getMessage());
      }
    }
    if (!split[number - 1].isEmpty()) {
      findings.strict(number, "the last line has no line end; add one (LF)");
    }
    return lines;
  }
}
