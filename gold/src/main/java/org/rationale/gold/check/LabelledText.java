package org.rationale.gold.check;

import java.util.List;
import java.util.Map;
import org.rationale.corpus.file.Finding;
import org.rationale.gold.brat.BratDocument;
import org.rationale.gold.brat.BratDocument.Label;
import org.rationale.gold.format.Layout;

/**
 * A document with its labels, as the rules see it.
 *
 * @param file the file of labels, as findings call it
 * @param document what could be read of it
 * @param lines line of each label by its id
 * @param labelledFrom position in the text before which nothing is labelled
 */
record LabelledText(
    String file, BratDocument document, Map<String, Integer> lines, int labelledFrom) {

  List<Label> labels() {
    return document.labels();
  }

  String text() {
    return document.document().text();
  }

  /** The text of a label with its white space as single blanks. */
  String surface(Label label) {
    return Layout.collapse(label.mention().of(text()));
  }

  /** A label for a person: {@code T1 DRUG "Soma"}. */
  String name(Label label) {
    return "%s %s \"%s\"".formatted(label.id(), label.mention().type(), surface(label));
  }

  int line(Label label) {
    return lines.get(label.id());
  }

  Finding error(Label label, String message) {
    return Finding.error(file, line(label), name(label) + " " + message);
  }

  Finding warning(Label label, String message) {
    return Finding.warning(file, line(label), name(label) + " " + message);
  }
}
