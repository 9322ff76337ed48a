package org.rationale.cli.extractor;

import java.util.function.Function;
import java.util.function.Supplier;
import org.rationale.annotators.corenlp.CoreNlpEntities;
import org.rationale.annotators.corenlp.MissingModelsException;
import org.rationale.annotators.dictionary.Dictionary;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;

/** The extractors that come with this program. */
public enum BuiltIn {
  /** The six annotators of this project. */
  RULES,
  /** The word lists of the annotators without their grammar: no dosages, no dates. */
  DICTIONARY,
  /** CoreNLP's named entities, as far as they are types of ours. */
  CORENLP,
  /** CoreNLP's dates. */
  SUTIME;

  /**
   * Makes the extractor, which takes a moment.
   *
   * @param rules makes the six annotators
   * @throws ExtractorGaveUpException where something that it needs is not installed
   */
  public Extractor open(Supplier<Function<Document, AnnotatedDocument>> rules) {
    try {
      return switch (this) {
        case RULES -> rules.get()::apply;
        case DICTIONARY -> Dictionary.standard()::annotate;
        case CORENLP -> CoreNlpEntities.namedEntities()::annotate;
        case SUTIME -> CoreNlpEntities.dates()::annotate;
      };
    } catch (MissingModelsException e) {
      throw new ExtractorGaveUpException(
          e.getMessage()
              + ". Set RATIONALE_MODELS=yes and run ./rationale again: it then fetches CoreNLP's"
              + " models (about 500 MB) and builds with them.");
    }
  }
}
