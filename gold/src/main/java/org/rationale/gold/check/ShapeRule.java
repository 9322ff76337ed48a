package org.rationale.gold.check;

import java.util.stream.Stream;
import org.rationale.corpus.file.Finding;
import org.rationale.gold.brat.BratDocument.Label;

/** A label is one contiguous span without punctuation at its ends. */
record ShapeRule() implements Rule {

  @Override
  public Stream<Finding> check(LabelledText labelled) {
    return labelled.labels().stream()
        .flatMap(l -> problems(labelled, l).map(p -> labelled.error(l, p)));
  }

  private static Stream<String> problems(LabelledText labelled, Label label) {
    Stream<String> pieces =
        label.mention().fragments().size() > 1
            ? Stream.of(
                "has a gap with words in it; a label is one contiguous span, so label the whole or"
                    + " each part by itself")
            : Stream.of();
    return Stream.concat(pieces, Edges.problems(labelled.surface(label)).stream());
  }
}
