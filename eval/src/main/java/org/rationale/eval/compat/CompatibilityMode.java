package org.rationale.eval.compat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rationale.eval.DocumentPair;
import org.rationale.eval.report.Scorecard;

/** A scorer that others use, whose numbers are reproduced. */
public enum CompatibilityMode {
  /** nervaluate 1.1.0, fed with ends that are inclusive, as it expects them. */
  NERVALUATE(
      "nervaluate",
      "Greedy: each prediction, in order, takes the first gold mention that it overlaps, even if an"
          + " equal one follows, so order moves the score. A pair must overlap by 1 % of the gold"
          + " mention. Fragments are joined to one span. Over more than one document, partial pairs"
          + " earn nothing. Undefined scores are 0.") {
    @Override
    public Scorecard score(List<DocumentPair> documents, double minOverlapPercent) {
      return new NervaluateScorer(1, minOverlapPercent).score(documents);
    }
  },
  /** nervaluate 1.1.0, fed with ends that are exclusive, which it takes for inclusive ones. */
  NERVALUATE_EXCLUSIVE_ENDS(
      "nervaluate-exclusive-ends",
      "As nervaluate, but fed with character offsets whose ends are exclusive, as most formats have"
          + " them: mentions that only touch then count as overlapping.") {
    @Override
    public Scorecard score(List<DocumentPair> documents, double minOverlapPercent) {
      return new NervaluateScorer(0, minOverlapPercent).score(documents);
    }
  },
  /** The scorer of the 2018 n2c2 shared task, track 2. */
  N2C2(
      "n2c2",
      "A prediction that overlaps a gold mention already taken is deleted instead of counted as"
          + " wrong, so duplicates are forgiven and lenient F1 can be below strict F1. Fragments are"
          + " joined to one span. Macro is over documents, and an empty one scores 0. Undefined"
          + " scores are 0.") {
    @Override
    public Scorecard score(List<DocumentPair> documents, double minOverlapPercent) {
      return N2c2Scorer.score(documents);
    }
  },
  /** seqeval and conlleval, on mentions that were decoded from tags. */
  SEQEVAL(
      "seqeval",
      "Sets of exact spans with their types; duplicates collapse. Macro is over the types of either"
          + " side, undefined scores are 0.") {
    @Override
    public Scorecard score(List<DocumentPair> documents, double minOverlapPercent) {
      return SeqevalScorer.score(documents);
    }
  },
  /** brateval. */
  BRATEVAL(
      "brateval",
      "Greedy in the order of a hash table: each gold mention takes the first prediction that fits."
          + " Exact means that each gold fragment is among the predicted ones, so a prediction may"
          + " have more. strict is exact span and type, exact is exact span only, overlap is any"
          + " overlap and the type, partial is any overlap only, without a half point. True positives"
          + " count under the gold type, false positives under the predicted type. Undefined scores"
          + " are 0.") {
    @Override
    public Scorecard score(List<DocumentPair> documents, double minOverlapPercent) {
      return BratevalScorer.score(documents);
    }
  },
  /** GATE's AnnotationDiffer, type by type, without significant features. */
  GATE(
      "gate",
      "Type by type; pairs with the least competition first. strict counts correct pairs, overlap"
          + " (GATE: lenient) partial ones too, partial (GATE: average) is the mean of both. Fragments"
          + " are joined to one span. Precision without predictions and recall without gold mentions"
          + " are 1.") {
    @Override
    public Scorecard score(List<DocumentPair> documents, double minOverlapPercent) {
      return GateScorer.score(documents);
    }
  };

  private final String label;
  private final String policy;

  CompatibilityMode(String label, String policy) {
    this.label = label;
    this.policy = policy;
  }

  /** The name on the command line. */
  public String label() {
    return label;
  }

  /** What this scorer does otherwise than we do, in words. */
  public String policy() {
    return policy;
  }

  /** The mode with a name, if there is one. */
  public static Optional<CompatibilityMode> ofLabel(String label) {
    return Arrays.stream(values()).filter(mode -> mode.label.equals(label)).findFirst();
  }

  /**
   * The scores that this scorer gives, under our names of metrics; only those that it has.
   *
   * @param documents as {@link org.rationale.eval.Evaluator#pairs} gives them
   * @param minOverlapPercent least overlap in percent of the gold mention, from 0 to 100; modes of
   *     scorers without such an option ignore it
   */
  public abstract Scorecard score(List<DocumentPair> documents, double minOverlapPercent);
}
