package org.rationale.gold.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rationale.corpus.AnnotatedDocument;

/**
 * A format of JSON: objects, one a line or in an array, of which most state a document each. What
 * stands in the objects is the business of each format.
 */
public abstract class JsonFormat implements AnnotationFormat {

  /** How files end that have an object a line. */
  protected static final List<String> LINES = List.of(".jsonl", ".ndjson");

  /** How files end whose objects may also be the elements of an array. */
  protected static final List<String> LINES_OR_ARRAY = List.of(".jsonl", ".json", ".ndjson");

  /** What tools for marking spans in whole texts carry. */
  protected static final Set<Capability> SPANS_AND_LINKS =
      Set.of(
          Capability.TEXT, Capability.SEVERAL_DOCUMENTS, Capability.OVERLAPPING, Capability.LINKS);

  private final String name;
  private final List<String> extensions;
  private final Set<Capability> capabilities;
  private final List<Counting> accepted;

  /**
   * A format.
   *
   * @param name by which a user names it
   * @param extensions how its files end, the usual ending first
   * @param capabilities what its files can hold
   * @param accepted what its offsets may count, the likeliest first
   */
  protected JsonFormat(
      String name, List<String> extensions, Set<Capability> capabilities, List<Counting> accepted) {
    this.name = name;
    this.extensions = List.copyOf(extensions);
    this.capabilities = Set.copyOf(capabilities);
    this.accepted = List.copyOf(accepted);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final List<String> extensions() {
    return extensions;
  }

  @Override
  public final Set<Capability> capabilities() {
    return capabilities;
  }

  @Override
  public final boolean recognises(Path file) throws IOException {
    return !FormatFiles.extension(this, file).isEmpty() && recognises(JsonKeys.of(file));
  }

  /** Whether the first object of a file is one of this format. */
  protected abstract boolean recognises(JsonKeys keys);

  @Override
  public final FormatReading reading(Path fileOrFolder, Texts texts, ReadOptions options)
      throws IOException {
    return FormatFiles.read(this, fileOrFolder, texts, options, accepted, this::stated);
  }

  /**
   * The documents that a file states.
   *
   * @throws FormatException where nothing more can be read from the file
   */
  protected abstract List<StatedDocument> stated(SourceFile file, Problems problems);

  /** Reads what one object states. */
  @FunctionalInterface
  protected interface RecordReader {
    /**
     * The document, or nothing where it is left out.
     *
     * @param number of the document among those that were read, from 1
     * @throws FormatException where the object is not as it should be
     */
    Optional<StatedDocument> read(JsonValue record, int number);
  }

  /** The documents of some objects; what is wrong with one keeps no other from being read. */
  protected static List<StatedDocument> stated(
      List<JsonValue> records, Problems problems, RecordReader reader) {
    List<StatedDocument> documents = new ArrayList<>();
    for (JsonValue record : records) {
      try {
        reader.read(record, documents.size() + 1).ifPresent(documents::add);
      } catch (FormatException e) {
        problems.add(e);
      }
    }
    return documents;
  }

  @Override
  public final void write(List<AnnotatedDocument> documents, Path target) throws IOException {
    FormatFiles.write(this, documents, target, this::content);
  }

  /** A file with some documents. */
  protected abstract String content(List<AnnotatedDocument> documents);

  /** Writes the object of a document. */
  @FunctionalInterface
  protected interface RecordWriter {
    /**
     * The object, without a line break.
     *
     * @param number of the document in its file, from 1
     */
    String write(AnnotatedDocument document, int number);
  }

  /** A file with an object a line. */
  protected static String lines(List<AnnotatedDocument> documents, RecordWriter writer) {
    StringBuilder lines = new StringBuilder();
    int number = 0;
    for (AnnotatedDocument document : documents) {
      number++;
      lines.append(writer.write(document, number)).append('\n');
    }
    return lines.toString();
  }
}
