package org.rationale.annotators.lexicon.terminology.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rationale.annotators.lexicon.terminology.file.SourceFile;

/**
 * The last version of each component in files of Release Format 2, which have an identifier, the
 * day from which on a version counts ({@code YYYYMMDD}) and whether it is active in the first
 * columns.
 */
final class SnomedHistory {

  private static final int ID = 0;
  private static final int TIME = 1;
  private static final int ACTIVE = 2;
  private static final Pattern DIGITS = Pattern.compile("\\d{6,18}");
  private static final Pattern DAY = Pattern.compile("\\d{8}");

  /** Of a version that is not released yet, which has no day. */
  private static final int TO_COME = 99_999_999;

  /** By identifier, twice the day of its last version, and one more where that is active. */
  private final Map<Long, Integer> last = new HashMap<>();

  /** Takes in the rows of files, in any order. */
  static SnomedHistory of(List<SourceFile> files) throws IOException {
    SnomedHistory history = new SnomedHistory();
    for (SourceFile file : files) {
      file.forEachLine(line -> history.add(Fields.of(line, '\t')));
    }
    return history;
  }

  private void add(List<String> row) {
    if (row.size() > ACTIVE && DIGITS.matcher(row.get(ID)).matches()) {
      last.merge(Long.valueOf(row.get(ID)), version(row), Math::max);
    }
  }

  private static int version(List<String> row) {
    String day = row.get(TIME);
    int time = DAY.matcher(day).matches() ? Integer.parseInt(day) : TO_COME;
    return 2 * time + (row.get(ACTIVE).equals("1") ? 1 : 0);
  }

  private Integer last(String id) {
    return DIGITS.matcher(id).matches() ? last.get(Long.valueOf(id)) : null;
  }

  /** Whether a component is known and no longer active. */
  boolean isInactive(String id) {
    Integer version = last(id);
    return version != null && version % 2 == 0;
  }

  /** Whether no later version of a row's component is known. */
  boolean isLast(List<String> row) {
    Integer version = last(row.get(ID));
    return version == null || version(row) == version;
  }
}
