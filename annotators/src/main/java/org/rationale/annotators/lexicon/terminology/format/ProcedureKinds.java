package org.rationale.annotators.lexicon.terminology.format;

import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.lexicon.terminology.Sort;
import org.rationale.annotators.text.Terms;
import org.rationale.corpus.EntityType;

/** Whether a procedure is a treatment, a test or an evaluation, by the words of its name. */
final class ProcedureKinds {

  private static final Lexicon WORDS = Lexicon.load(ProcedureKinds.class, "procedure-kinds.tsv");

  private ProcedureKinds() {}

  /** The sort of a procedure by the first telling word of its name; any other sort as it is. */
  static Sort refine(Sort sort, String name) {
    if (!sort.type().equals(EntityType.PROCEDURE)) {
      return sort;
    }
    return Terms.words(name).stream()
        .flatMap(word -> WORDS.entry(word).map(Entry::kind).stream())
        .findFirst()
        .map(kind -> new Sort(sort.type(), kind))
        .orElse(sort);
  }
}
