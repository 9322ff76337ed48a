package org.rationale.gold.brat;

import java.io.IOException;
import java.nio.file.Path;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.file.WholeFile;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.Utf8;

/**
 * The brat standoff format: a text file and, beside it, a file of labels that count Unicode code
 * points. The two constants read differently and write alike, by the strict profile.
 *
 * <pre>{@code
 * AnnotatedDocument gold = BratFormat.STRICT.read(document, Path.of("gold/labels/case.ann"));
 * BratFormat.write(gold, Path.of("out"));
 * }</pre>
 */
public enum BratFormat {
  /**
   * Reads gold: anything that is not as the profile in {@code gold/FORMAT.md} has it is an error.
   */
  STRICT,
  /** Reads other people's files: accepts everything that can be meant in one way only. */
  TOLERANT;

  /**
   * Reads a file and tells everything that is wrong with it instead of throwing.
   *
   * @param document the text that the labels are about
   * @param ann content of the file of labels
   * @param fileName what findings call it
   */
  public BratReading reading(Document document, String ann, String fileName) {
    return new BratReader(document, new Findings(fileName, this == STRICT)).read(ann);
  }

  /**
   * Reads the labels of a document.
   *
   * @param ann content of the file of labels
   * @param fileName what errors call it
   * @throws FormatException with everything that is wrong with the file
   */
  public AnnotatedDocument read(Document document, String ann, String fileName) {
    return reading(document, ann, fileName).orThrow().annotated();
  }

  /**
   * Reads the labels of a document.
   *
   * @throws FormatException with everything that is wrong with the file
   * @throws IOException where the file cannot be read
   */
  public AnnotatedDocument read(Document document, Path ann) throws IOException {
    return read(document, Utf8.read(ann), ann.toString());
  }

  /**
   * A file of labels, numbered in document order. To keep the numbers of an earlier file, write
   * {@link BratDocument#with}.
   *
   * @throws IllegalArgumentException where a span has white space at its ends or is in the middle
   *     of a character, or an attribute holds a line break
   */
  public static String write(AnnotatedDocument annotated) {
    return write(BratDocument.of(annotated));
  }

  /** A file of labels with the ids that they have. */
  public static String write(BratDocument document) {
    return BratWriter.write(document);
  }

  /**
   * Writes {@code ID.txt} and then {@code ID.ann} into a folder; each is whole or absent.
   *
   * @throws IOException where one cannot be written; the message names it and what to do
   */
  public static void write(AnnotatedDocument annotated, Path folder) throws IOException {
    String id = annotated.document().id();
    String ann = write(annotated);
    WholeFile.write(folder.resolve(id + ".txt"), annotated.document().text());
    WholeFile.write(folder.resolve(id + ".ann"), ann);
  }
}
