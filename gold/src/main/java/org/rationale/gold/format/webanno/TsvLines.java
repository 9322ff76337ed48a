package org.rationale.gold.format.webanno;

import java.util.ArrayList;
import java.util.List;
import org.rationale.corpus.file.Place;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.Problems;
import org.rationale.gold.format.SourceFile;
import org.rationale.gold.format.StatedText;

/** The lines of a file: its layers, its sentences, its tokens. */
final class TsvLines {

  static final String FORMAT = "#FORMAT=WebAnno TSV 3";
  private static final String TEXT = "#Text=";

  private final Problems problems;
  private final List<Layer> layers = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<StatedText> sentences = new ArrayList<>();
  private final List<String> text = new ArrayList<>();
  private Place textPlace;
  private boolean broken;
  private int columns;

  private TsvLines(Place file, Problems problems) {
    this.textPlace = file;
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @throws FormatException where it is not of this format
   */
  static TsvLines of(SourceFile file, Problems problems) {
    TsvLines lines = new TsvLines(file.place(), problems);
    Place place = file.place();
    int number = 0;
    for (String ended : file.content().split("\n", -1)) {
      number++;
      String line = ended.endsWith("\r") ? ended.substring(0, ended.length() - 1) : ended;
      if (number == 1 && !line.startsWith(FORMAT)) {
        throw new FormatException(
            List.of(
                place
                    .atLine(1)
                    .error("the first line is \"#FORMAT=WebAnno TSV 3.3\", but there is " + line)));
      }
      lines.line(line, place.atLine(number));
    }
    return lines;
  }

  /** Whether a line could not be read, so that nothing can be said of the whole. */
  boolean isBroken() {
    return broken;
  }

  /** The layers of the header, in order. */
  List<Layer> layers() {
    return layers;
  }

  /** The tokens and parts of tokens, in order. */
  List<Row> rows() {
    return rows;
  }

  /** The text of each sentence, where its first token stands. */
  List<StatedText> sentences() {
    return sentences;
  }

  private void line(String line, Place place) {
    if (line.startsWith("#")) {
      Layer.of(line, columns)
          .ifPresent(
              layer -> {
                layers.add(layer);
                columns += layer.columns();
              });
      if (line.startsWith(TEXT)) {
        textPlace = text.isEmpty() ? place : textPlace;
        text.add(Escapes.unescape(line.substring(TEXT.length())));
      }
    } else if (!line.isBlank()) {
      try {
        Row row = Row.of(line, place, columns);
        if (!text.isEmpty()) {
          sentences.add(new StatedText(textPlace, row.start(), String.join("\n", text)));
          text.clear();
        }
        rows.add(row);
      } catch (FormatException e) {
        broken = true;
        problems.add(e);
      }
    }
  }
}
