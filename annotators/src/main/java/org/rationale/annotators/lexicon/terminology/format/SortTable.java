package org.rationale.annotators.lexicon.terminology.format;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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

  private final Map<String, Sort> sorts;

  private final Map<String, Integer> ranks = new HashMap<>();
  private final List<Sort> inOrder;

  private SortTable(Map<String, Sort> sorts) {
    this.sorts = sorts;
    this.inOrder = List.copyOf(sorts.values());
    sorts.keySet().forEach(category -> ranks.put(category, ranks.size()));
  }

  /** A table beside this class. */
  static SortTable load(String resource) {
    Map<String, Sort> sorts = new LinkedHashMap<>();
    for (Entry row : LexiconReader.read(SortTable.class, resource)) {
      sorts.put(
          row.term(),
          row.kind().equals(Sort.NONE.type().name())
              ? Sort.NONE
              : new Sort(new EntityType(row.kind()), row.normal()));
    }
    return new SortTable(sorts);
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

  /** Where a category of the table stands in it, from 0. */
  int rank(String category) {
    return ranks.get(category);
  }

  /** The sort of the category that stands at a place, from 0. */
  Sort at(int rank) {
    return inOrder.get(rank);
  }
}
