package org.rationale.annotators.lexicon.terminology.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rationale.annotators.lexicon.terminology.Sort;
import org.rationale.annotators.lexicon.terminology.file.SourceFile;

/** The concepts of RxNorm that texts name, without those of a dose or a form. */
final class RxNormConcepts {

  private static final String RXNORM = "RXNORM";

  /** Columns of RXNREL.RRF. */
  private static final int RXCUI1 = 0;

  private static final int RXCUI2 = 4;
  private static final int RELA = 7;
  private static final int SAB = 10;
  private static final int RELATION_COLUMNS = 16;

  /** Relations of a brand or a precise ingredient to an ingredient, in either direction. */
  private static final Set<String> TO_INGREDIENT =
      Set.of("tradename_of", "has_tradename", "form_of", "has_form");

  private static final SortTable TERM_TYPES = SortTable.load("rxnorm-term-types.tsv");
  private static final Set<String> SYNONYMS = Set.of("SY", "TMSY");
  private static final String INGREDIENT = "IN";
  private static final String SEVERAL = "MIN";

  private final Map<String, Concept> concepts = new HashMap<>();
  private final Map<String, Set<String>> ingredients = new HashMap<>();
  private final Substances substances = new Substances();

  /**
   * A concept.
   *
   * @param id its RxCUI
   * @param termType of its own name: IN, PIN, MIN, BN
   * @param name its own name
   * @param sort what a mention of it is
   */
  record Concept(String id, String termType, String name, Sort sort) {}

  private RxNormConcepts() {}

  static RxNormConcepts of(SourceFile names) throws IOException {
    RxNormConcepts found = new RxNormConcepts();
    names.forEachLine(
        line ->
            RrfAtom.of(line)
                .filter(row -> row.source().equals(RXNORM) && row.isActive())
                .ifPresent(found::add));
    return found;
  }

  private void add(RrfAtom row) {
    TERM_TYPES
        .of(row.termType())
        .ifPresent(
            sort ->
                concepts.putIfAbsent(
                    row.concept(), new Concept(row.concept(), row.termType(), row.text(), sort)));
  }

  /** Reads which brand has which ingredients; rows that cannot be read say nothing. */
  void relate(SourceFile relations) throws IOException {
    relations.forEachLine(
        line -> {
          List<String> row = Fields.ofRrf(line);
          if (row.size() == RELATION_COLUMNS
              && row.get(SAB).equals(RXNORM)
              && TO_INGREDIENT.contains(row.get(RELA))) {
            relate(row.get(RXCUI1), row.get(RXCUI2));
            relate(row.get(RXCUI2), row.get(RXCUI1));
          }
        });
  }

  private void relate(String id, String toId) {
    Concept from = concepts.get(id);
    Concept to = concepts.get(toId);
    if (from != null
        && to != null
        && !from.termType().equals(INGREDIENT)
        && to.termType().equals(INGREDIENT)) {
      ingredients.computeIfAbsent(id, i -> new TreeSet<>()).add(to.name());
    }
  }

  /** Whether a row is a name of a concept, not one that another vocabulary gives it. */
  static boolean isName(RrfAtom row) {
    return row.source().equals(RXNORM)
        && (SYNONYMS.contains(row.termType()) || TERM_TYPES.of(row.termType()).isPresent());
  }

  /** A concept that texts name. */
  Optional<Concept> of(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  /** The normal form of its ingredients; empty where they are not known. */
  String ingredients(Concept concept) {
    Set<String> related = ingredients.get(concept.id());
    if (related != null) {
      return substances.normal(related);
    } else if (concept.termType().equals(SEVERAL)) {
      return substances.normal(List.of(concept.name().split(" / ")));
    }
    return concept.sort().equals(Sort.INGREDIENT) ? substances.normal(List.of(concept.name())) : "";
  }
}
