package org.rationale.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.rationale.annotators.corenlp.CitationAnnotator;
import org.rationale.annotators.corenlp.DateAnnotator;
import org.rationale.annotators.corenlp.DiagnosisAnnotator;
import org.rationale.annotators.corenlp.DosageAnnotator;
import org.rationale.annotators.corenlp.DrugAnnotator;
import org.rationale.annotators.corenlp.ProcedureAnnotator;

/**
 * The six annotators beside CoreNLP's own tokenizer and sentence splitter, on the same texts; an
 * operation is one pass over all of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AnnotatorsBenchmark {
  private List<String> texts;
  private List<List<CoreLabel>> tokens;
  private AnnotationPipeline tokenizer;
  private AnnotationPipeline annotators;

  /** Reads the texts and tokenizes them once, for the annotators to start from. */
  @Setup
  public void readTexts() throws IOException {
    texts = Speed.texts();
    tokenizer =
        new AnnotationPipeline(List.<Annotator>of(new TokenizerAnnotator(new Properties())));
    annotators =
        new AnnotationPipeline(
            List.of(
                new CitationAnnotator(),
                new DateAnnotator(),
                new DrugAnnotator(),
                new DosageAnnotator(),
                new ProcedureAnnotator(),
                new DiagnosisAnnotator()));
    tokens = new ArrayList<>();
    for (String text : texts) {
      Annotation annotation = new Annotation(text);
      tokenizer.annotate(annotation);
      tokens.add(annotation.get(CoreAnnotations.TokensAnnotation.class));
    }
  }

  /** CoreNLP's tokenizer, which splits sentences too. */
  @Benchmark
  public void coreNlpTokenizerAndSplitter(Blackhole sink) {
    for (String text : texts) {
      Annotation annotation = new Annotation(text);
      tokenizer.annotate(annotation);
      sink.consume(annotation);
    }
  }

  /**
   * The six annotators on tokenized text: the view, the sentences, all finders, the overlap rule.
   */
  @Benchmark
  public void sixAnnotators(Blackhole sink) {
    for (int i = 0; i < texts.size(); i++) {
      Annotation annotation = new Annotation(texts.get(i));
      annotation.set(CoreAnnotations.TokensAnnotation.class, tokens.get(i));
      annotators.annotate(annotation);
      sink.consume(annotation);
    }
  }
}
