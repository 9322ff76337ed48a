package org.rationale.eval;

import java.util.ArrayList;
import java.util.List;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/**
 * How to score. {@link #DEFAULT} scores everything and forgives nothing; each {@code with…} gives a
 * copy with one thing changed.
 *
 * @param goldLabels the types under which gold mentions are scored
 * @param predictedLabels the types under which predicted mentions are scored
 * @param minOverlapPercent the part of a gold mention, 0 to 100, that a prediction must cover to be
 *     its partner; at 0, one character is enough
 * @param scope the parts of the documents that are scored
 * @param unpaired what to do with a document that only one side has
 * @param textMayDiffer whether to score documents whose text differs between the two sides; offsets
 *     are then taken as they stand
 * @param tokenizer what a token is
 */
public record EvaluatorOptions(
    Labels goldLabels,
    Labels predictedLabels,
    double minOverlapPercent,
    Scope scope,
    Unpaired unpaired,
    boolean textMayDiffer,
    Tokenizer tokenizer) {

  /** Whole documents, types as they are, any overlap, both sides complete and of the same text. */
  public static final EvaluatorOptions DEFAULT =
      new EvaluatorOptions(
          Labels.UNCHANGED,
          Labels.UNCHANGED,
          0,
          Scope.WHOLE,
          Unpaired.FAIL,
          false,
          Tokenizer.WORDS_AND_MARKS);

  /** A copy that translates the types of the predictions first. */
  public EvaluatorOptions withTypeMap(TypeMap typeMap) {
    return withLabels(goldLabels, typeMap.then(predictedLabels));
  }

  /** A copy that scores type and kind together, on both sides. */
  public EvaluatorOptions withKinds() {
    return withLabels(goldLabels.then(Labels.WITH_KIND), predictedLabels.then(Labels.WITH_KIND));
  }

  /** A copy that scores mentions under the given types. */
  public EvaluatorOptions withLabels(Labels gold, Labels predicted) {
    return new EvaluatorOptions(
        gold, predicted, minOverlapPercent, scope, unpaired, textMayDiffer, tokenizer);
  }

  /** A copy that asks partners to cover a part of the gold mention, in percent from 0 to 100. */
  public EvaluatorOptions withMinOverlapPercent(double percent) {
    return new EvaluatorOptions(
        goldLabels, predictedLabels, percent, scope, unpaired, textMayDiffer, tokenizer);
  }

  /** A copy that scores some parts of the documents only. */
  public EvaluatorOptions withScope(Scope parts) {
    return new EvaluatorOptions(
        goldLabels, predictedLabels, minOverlapPercent, parts, unpaired, textMayDiffer, tokenizer);
  }

  /** A copy that does something else than fail where a side lacks a document. */
  public EvaluatorOptions withUnpaired(Unpaired policy) {
    return new EvaluatorOptions(
        goldLabels, predictedLabels, minOverlapPercent, scope, policy, textMayDiffer, tokenizer);
  }

  /** A copy that scores documents whose text differs as well. */
  public EvaluatorOptions withTextMayDiffer() {
    return new EvaluatorOptions(
        goldLabels, predictedLabels, minOverlapPercent, scope, unpaired, true, tokenizer);
  }

  /** A copy that counts other tokens. */
  public EvaluatorOptions withTokenizer(Tokenizer tokens) {
    return new EvaluatorOptions(
        goldLabels, predictedLabels, minOverlapPercent, scope, unpaired, textMayDiffer, tokens);
  }

  /** The document with the mentions and links that are scored, under the types they have there. */
  DocumentPair apply(DocumentPair pair) {
    List<Span> spans = scope.of(pair.document());
    return new DocumentPair(
        pair.document(),
        Scope.within(spans, goldLabels.relabel(pair.gold())),
        Scope.within(spans, predictedLabels.relabel(pair.predicted())),
        links(pair.goldLinks(), goldLabels, spans),
        links(pair.predictedLinks(), predictedLabels, spans));
  }

  /** The links with both ends scored, their ends relabelled. */
  private static List<Link> links(List<Link> links, Labels labels, List<Span> spans) {
    List<Link> scored = new ArrayList<>();
    for (Link link : links) {
      List<Mention> ends = Scope.within(spans, labels.relabel(List.of(link.from(), link.to())));
      if (ends.size() == 2) {
        scored.add(new Link(link.type(), ends.get(0), ends.get(1)));
      }
    }
    return scored;
  }
}
