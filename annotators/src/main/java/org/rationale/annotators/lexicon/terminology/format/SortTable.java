package org.rationale.annotators.lexicon.terminology.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.lexicon.terminology.Sort;
import org.rationale.corpus.EntityType;

/**
 * Which of a terminology's own categories is which type and kind: a TSV with the category, the type
 * ({@code -} where we have none) and the kind. Immutable.
 */
final class SortTable {

  private final Map<String, Sort> sorts = new LinkedHashMap<>();

  private SortTable() {}

  /** A table beside this class. */
  static SortTable load(String resource) {
    SortTable table = new SortTable();
    for (Entry row : LexiconReader.read(SortTable.class, resource)) {
      table.sorts.put(
          row.term(),
          row.kind().equals(Sort.NONE.type().name())
              ? Sort.NONE
              : new Sort(new EntityType(row.kind()), row.normal()));
    }
    return table;
  }

  /** The sort of a category, {@link Sort#NONE} included; empty where the table lacks it. */
  Optional<Sort> of(String category) {
    return Optional.ofNullable(sorts.get(category));
  }

  /** The sort of the longest category of the table with which a code begins. */
  Optional<Sort> ofBeginning(String code) {
    for (int length = code.length(); length > 0; length--) {
      Sort sort = sorts.get(code.substring(0, length));
      if (sort != null) {
        return Optional.of(sort);
      }
    }
    return Optional.empty();
  }

  /** Where a category stands in the table; one that it lacks behind all others. */
  int rank(String category) {
    int rank = 0;
    for (String other : sorts.keySet()) {
      if (other.equals(category)) {
        return rank;
      }
      rank++;
    }
    return rank;
  }
}
