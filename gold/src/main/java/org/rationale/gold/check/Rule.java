package org.rationale.gold.check;

import java.util.stream.Stream;
import org.rationale.corpus.file.Finding;

/** Something that labels have to obey. */
@FunctionalInterface
interface Rule {

  /** Where they do not. */
  Stream<Finding> check(LabelledText labelled);
}
