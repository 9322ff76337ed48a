package org.rationale.gold.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Outline;
import org.rationale.corpus.file.Place;
import org.rationale.corpus.outline.Sectioner;

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
 *
 * <p>The format is this project's own. It carries everything. A file that ends in {@code .jsonl} or
 * {@code .ndjson} and whose first line has {@code offsetUnit} or {@code mentions} is one.
 */
public final class JsonLinesFormat extends JsonFormat {

  /** The format. */
  public JsonLinesFormat() {
    super("jsonl", LINES, EnumSet.allOf(Capability.class), Counting.NAMED);
  }

  @Override
  protected boolean recognises(JsonKeys keys) {
    return keys.hasAny("offsetUnit", "mentions");
  }

  @Override
  protected List<StatedDocument> stated(SourceFile file, Problems problems) {
    return JsonValue.lines(file, problems, JsonLineReader::read);
  }

  /**
   * Reads one line, for instance the answer of another program. {@code sections} and {@code items}
   * are left aside: they follow from the text.
   *
   * @param fileName what an error calls the file
   * @param number line in that file, from 1; 0 where the line is all there is
   * @throws FormatException where the line is not as it should be
   */
  public static AnnotatedDocument read(
      String line, String fileName, int number, Texts texts, ReadOptions options) {
    Problems problems = new Problems();
    JsonValue value = JsonValue.line(line, Place.of(fileName).atLine(number));
    Assembly assembly = new Assembly(texts, options, Counting.NAMED, problems);
    List<AnnotatedDocument> read = assembly.documents(List.of(JsonLineReader.read(value)));
    return new FormatReading(read, problems.all()).orThrow().get(0);
  }

  /**
   * Reads a file that holds its texts itself.
   *
   * @throws FormatException with what is wrong, for each line that is not as it should be
   * @throws IOException where the file cannot be read
   */
  public static List<AnnotatedDocument> read(Path file) throws IOException {
    return new JsonLinesFormat().read(file, Texts.NONE);
  }

  /**
   * The line of a document, without a line end.
   *
   * @param outline of the same document
   */
  public static String write(AnnotatedDocument annotated, Outline outline) {
    return new JsonLineWriter(annotated, outline).line();
  }

  @Override
  protected String content(List<AnnotatedDocument> documents) {
    return lines(documents, (d, number) -> write(d, Sectioner.outline(d.document())));
  }
}
