package org.rationale.gold.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Outline;

/**
 * One document a line, as a JSON object with its text, its parts and its mentions. Offsets are
 * half-open; each line says in {@code offsetUnit} what they count. Written are Unicode code points,
 * because {@code text[start:end]} in Python then is the mention; read are {@code code-point},
 * {@code utf-16} and {@code utf-8}.
 *
 * <pre>{@code
 * {"id":"CM16-0001","offsetUnit":"code-point","text":"Soma 350 mg",
 *  "sections":[{"kind":"other","start":0,"end":11}],
 *  "items":[],
 *  "mentions":[{"type":"DRUG","start":0,"end":4,"text":"Soma","attributes":{"kind":"brand"}}],
 *  "links":[]}
 * }</pre>
 *
 * <p>An item has a {@code heading}, a {@code decision} ({@code upheld}, {@code overturned} or
 * {@code partially-overturned}), its place {@code decisionSpan} and, where the text has them,
 * {@code claimsGuideline}, {@code reviewerGuideline} and {@code rationale}; each but the decision
 * is an object with {@code start}, {@code end} and {@code text}. A mention of several fragments
 * lists them in {@code fragments}. A link has a {@code type} and the indexes of two mentions,
 * {@code from} and {@code to}.
 */
public final class JsonLinesFormat {

  private JsonLinesFormat() {}

  /**
   * The line of a document, without a line end.
   *
   * @param outline of the same document
   */
  public static String write(AnnotatedDocument annotated, Outline outline) {
    return new JsonLineWriter(annotated, outline).line();
  }

  /**
   * Reads one line. {@code sections} and {@code items} are left aside: they follow from the text.
   *
   * @param fileName what an error calls the file
   * @param number line in that file, from 1
   * @throws FormatException where the line is not as it should be
   */
  public static AnnotatedDocument read(String line, String fileName, int number) {
    return new JsonLineReader(fileName, number).read(line);
  }

  /**
   * Reads a file; empty lines are skipped.
   *
   * @throws FormatException with what is wrong, for each line that is not as it should be
   * @throws IOException where the file cannot be read
   */
  public static List<AnnotatedDocument> read(Path file) throws IOException {
    List<AnnotatedDocument> documents = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    int number = 0;
    for (String line : Utf8.read(file).split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        try {
          documents.add(read(line, file.toString(), number));
        } catch (FormatException e) {
          findings.addAll(e.findings());
        }
      }
    }
    if (!findings.isEmpty()) {
      throw new FormatException(findings);
    }
    return documents;
  }
}
