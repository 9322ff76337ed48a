package org.rationale.gold.check;

import java.util.stream.Stream;
import org.rationale.corpus.file.Finding;

/** Nothing is labelled in the boilerplate before the case summary. */
record RegionRule() implements Rule {

  @Override
  public Stream<Finding> check(LabelledText labelled) {
    return labelled.labels().stream()
        .filter(l -> l.mention().span().start() < labelled.labelledFrom())
        .map(
            l ->
                labelled.error(
                    l,
                    "stands before CLINICAL CASE SUMMARY, where nothing is labelled; delete it"));
  }
}
