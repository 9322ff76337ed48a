package org.rationale.cli.extractor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.rationale.annotators.Finders;
import org.rationale.annotators.corenlp.CoreNlpEntities;
import org.rationale.annotators.corenlp.CoreNlpLog;
import org.rationale.annotators.corenlp.MissingModelsException;
import org.rationale.annotators.corenlp.learned.LearnedTagger;
import org.rationale.annotators.corenlp.learned.ModelFile;
import org.rationale.annotators.dictionary.Dictionary;
import org.rationale.annotators.lexicon.compiled.CompiledLexicon;
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
  SUTIME,
  /** A tagger that {@code rationale train} trained. */
  CRF,
  /** The rules and, where they find nothing, the trained tagger. */
  BOTH;

  /** Whether it needs a trained tagger. */
  public boolean isLearned() {
    return this == CRF || this == BOTH;
  }

  /** Whether it has the rules, to which lexicons of the user's own may add. */
  public boolean hasRules() {
    return this == RULES || this == BOTH;
  }

  /**
   * Makes the extractor, which takes a moment.
   *
   * @param rules makes the six annotators with lexicons of the user's own
   * @param lexicons those lexicons; only for an extractor that has the rules
   * @param model the file of the trained tagger, null where none is needed
   * @throws ExtractorGaveUpException where something that it needs is not installed
   */
  public Extractor open(
      Function<List<CompiledLexicon>, Function<Document, AnnotatedDocument>> rules,
      List<CompiledLexicon> lexicons,
      Path model) {
    if (isLearned()) {
      CoreNlpLog.errorsOnly();
    }
    try {
      return switch (this) {
        case RULES -> rules.apply(lexicons)::apply;
        case DICTIONARY -> Dictionary.standard()::annotate;
        case CORENLP -> CoreNlpEntities.namedEntities()::annotate;
        case SUTIME -> CoreNlpEntities.dates()::annotate;
        case CRF -> ModelFile.read(model)::annotate;
        case BOTH -> {
          LearnedTagger tagger = ModelFile.read(model);
          Finders finders = Finders.standard().with(lexicons);
          yield document -> tagger.annotateBeside(finders, document);
        }
      };
    } catch (IOException e) {
      throw new ExtractorGaveUpException(e.getMessage());
    } catch (MissingModelsException e) {
      throw new ExtractorGaveUpException(
          e.getMessage()
              + ". Set RATIONALE_MODELS=yes and run ./rationale again: it then fetches CoreNLP's"
              + " models (about 500 MB) and builds with them.");
    }
  }
}
