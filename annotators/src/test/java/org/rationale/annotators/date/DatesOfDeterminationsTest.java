package org.rationale.annotators.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.corpus.EntityType.DATE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.annotators.Rationale;
import org.rationale.corpus.Document;

/** Real determinations, full of page ranges, pain scores, vertebrae and citation years. */
class DatesOfDeterminationsTest {
  private static final Rationale RATIONALE = Rationale.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ketamine-cream-retrospective-2015 | 2001-02-06 2015-01-23 2015-01-23 2015-01-23 2012-02-06"
            + " 2015-04-09 2015-01-23 2015-04-01 2014-08-19 2015-04-09",
        "ketamine-infusion-clearance-2015 | 2011-09-26 2015-05-21 2014-08-22 2015-05-21 2015-03-25"
            + " 2015-05-21",
        "medial-branch-block-2015 | 2009-02-20 2013-03-11 2010 2012 2009-11-30 2011-12-20 2012-05-01"
            + " 2015-03-31 2015-03-31 2010-08 2015-03-31 2015-03-31 2014-11-11 2015-03-30 2015-03-31"
            + " 2010-08 2015-03-31 2015-03-31 2014-11-11 2010-08 2015-03-31 2015-06-26",
        "spine-x-rays-2014 | 2010-09-27 2014-02-25 2014-02-26 2014-05-28 2014-07-21 2014-02-25 2014-03"
            + " 2014-05-22",
        "stellate-ganglion-block-2014 | 2010-12-29 2014-11-26"
      })
  void findsEveryDateAndNothingElse(String name, String values) throws IOException {
    Path folder = Path.of(System.getProperty("rationale.root"), "corpus", "documents");
    String text = Files.readString(folder.resolve(name + ".txt"));
    assertThat(RATIONALE.annotate(new Document(name, text)).mentions())
        .filteredOn(m -> m.type().equals(DATE))
        .extracting(m -> m.attributes().get(DateNormalizer.VALUE))
        .isEqualTo(List.of(values.split(" ")));
  }
}
