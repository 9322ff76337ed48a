package org.rationale.gold.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.file.Place;
import org.rationale.corpus.file.WholeFile;

/** Reads and writes the files of a format: one, or all of a folder. */
public final class FormatFiles {

  private FormatFiles() {}

  /** Reads what one file states. */
  @FunctionalInterface
  public interface Statements {
    /**
     * The documents that a file states.
     *
     * @throws FormatException where nothing more can be read from the file
     */
    List<StatedDocument> of(SourceFile file, Problems problems);
  }

  /**
   * Reads a file, or all files of a folder, and puts together what they state.
   *
   * @param accepted what the offsets of the format may count, the likeliest first
   * @throws IOException where a file cannot be read
   */
  public static FormatReading read(
      AnnotationFormat format,
      Path fileOrFolder,
      Texts texts,
      ReadOptions options,
      List<Counting> accepted,
      Statements statements)
      throws IOException {
    Problems problems = new Problems();
    Assembly assembly = new Assembly(texts, options, accepted, problems);
    List<AnnotatedDocument> documents = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    for (Path file : files(format, fileOrFolder)) {
      try {
        SourceFile source = SourceFile.of(file, extension(format, file));
        for (PlacedDocument d : assembly.placed(statements.of(source, problems))) {
          String id = d.document().document().id();
          Place earlier = seen.putIfAbsent(id, d.place());
          if (earlier == null) {
            documents.add(d.document());
          } else {
            problems.error(
                d.place(),
                "the document %s is there twice, also in %s; keep one of the two"
                    .formatted(id, earlier));
          }
        }
      } catch (FormatException e) {
        problems.add(e);
      }
    }
    return new FormatReading(documents, problems.all(), seen);
  }

  /**
   * The files that a path names, in the order of their names: of a folder those with the usual
   * ending, and those with another that are recognised.
   *
   * @throws FormatException where a folder has none of the format
   * @throws NoSuchFileException where there is nothing at the path
   */
  public static List<Path> files(AnnotationFormat format, Path fileOrFolder) throws IOException {
    if (!Files.exists(fileOrFolder)) {
      throw new NoSuchFileException(
          fileOrFolder.toString(), null, "there is no such file or folder; correct the name");
    }
    if (!Files.isDirectory(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    List<Path> files = new ArrayList<>();
    for (Path file : regular(fileOrFolder)) {
      String extension = extension(format, file);
      boolean own = extension.equals(format.extensions().get(0));
      if (own || (!extension.isEmpty() && format.recognises(file))) {
        files.add(file);
      }
    }
    if (files.isEmpty()) {
      throw FormatException.at(
          Place.of(fileOrFolder.toString()),
          "the folder has no file of %s, which ends in %s"
              .formatted(format.name(), String.join(" or ", format.extensions())));
    }
    return files;
  }

  /** The files in a folder that are not hidden, in the order of their names. */
  public static List<Path> regular(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(Files::isRegularFile)
          .filter(f -> !f.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  /**
   * How the text that a file gives differs from the one it should be; empty where it does not.
   *
   * @param expected the text of the gold
   * @param found the text of the file
   */
  public static Optional<String> difference(String expected, String found) {
    return TextDifference.of(expected, found);
  }

  /** The ending of a file that a format knows; empty where it has another. */
  public static String extension(AnnotationFormat format, Path file) {
    String name = file.getFileName().toString();
    return format.extensions().stream().filter(name::endsWith).findFirst().orElse("");
  }

  /**
   * Writes documents into one file, or into a file each where the target is a folder or the format
   * has one document a file.
   *
   * @param content of a file with some documents
   * @throws FormatException with everything that the format cannot carry
   * @throws IOException where a file cannot be written
   */
  public static void write(
      AnnotationFormat format,
      List<AnnotatedDocument> documents,
      Path target,
      Function<List<AnnotatedDocument>, String> content)
      throws IOException {
    Losses.refuse(format, documents);
    if (!Files.isDirectory(target)) {
      if (documents.size() != 1 && !format.carries(Capability.SEVERAL_DOCUMENTS)) {
        throw new IOException(
            "cannot write %d documents into %s: %s has one document a file; name a folder"
                .formatted(documents.size(), target, format.name()));
      }
      WholeFile.write(target, content.apply(documents));
      return;
    }
    Map<Path, String> files = new LinkedHashMap<>();
    for (AnnotatedDocument document : documents) {
      files.put(
          target.resolve(document.document().id() + format.extensions().get(0)),
          content.apply(List.of(document)));
    }
    for (Map.Entry<Path, String> file : files.entrySet()) {
      WholeFile.write(file.getKey(), file.getValue());
    }
  }
}
