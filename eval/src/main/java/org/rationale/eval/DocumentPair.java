package org.rationale.eval;

import java.util.List;
import org.rationale.corpus.Document;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;

/**
 * One document with what is true of it and what was found in it.
 *
 * @param document the document as gold has it
 * @param gold what is true; immutable
 * @param predicted what was found; immutable
 * @param goldLinks between gold mentions; immutable
 * @param predictedLinks between predicted mentions; immutable
 */
public record DocumentPair(
    Document document,
    List<Mention> gold,
    List<Mention> predicted,
    List<Link> goldLinks,
    List<Link> predictedLinks) {

  public DocumentPair {
    gold = List.copyOf(gold);
    predicted = List.copyOf(predicted);
    goldLinks = List.copyOf(goldLinks);
    predictedLinks = List.copyOf(predictedLinks);
  }
}
