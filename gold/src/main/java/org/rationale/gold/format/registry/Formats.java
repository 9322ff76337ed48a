package org.rationale.gold.format.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.file.Finding;
import org.rationale.gold.format.AnnotationFormat;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.FormatFiles;
import org.rationale.gold.format.FormatReading;
import org.rationale.gold.format.JsonLinesFormat;
import org.rationale.gold.format.ReadOptions;
import org.rationale.gold.format.Texts;
import org.rationale.gold.format.bioc.BiocJsonFormat;
import org.rationale.gold.format.bioc.BiocXmlFormat;
import org.rationale.gold.format.conll.ConllFormat;
import org.rationale.gold.format.tool.DoccanoFormat;
import org.rationale.gold.format.tool.LabelStudioFormat;
import org.rationale.gold.format.tool.ProdigyFormat;
import org.rationale.gold.format.webanno.WebAnnoTsvFormat;

/**
 * The formats that labels can be read from and written into.
 *
 * <pre>{@code
 * List<AnnotatedDocument> gold = Formats.read(Path.of("cases"), Texts.NONE);
 * List<AnnotatedDocument> found = Formats.read(Path.of("export.json"), Texts.ofAnnotated(gold));
 * }</pre>
 */
public final class Formats {

  /** All of them; immutable. */
  public static final List<AnnotationFormat> ALL =
      List.of(
          new BratStandoff(),
          new JsonLinesFormat(),
          new BiocXmlFormat(),
          new BiocJsonFormat(),
          new WebAnnoTsvFormat(),
          ConllFormat.BIO,
          ConllFormat.BILOU,
          new LabelStudioFormat(),
          new DoccanoFormat(),
          new ProdigyFormat());

  private Formats() {}

  /** The names of all of them, in the order of {@link #ALL}. */
  public static List<String> names() {
    return ALL.stream().map(AnnotationFormat::name).toList();
  }

  /** The format with a name. */
  public static Optional<AnnotationFormat> named(String name) {
    return ALL.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /**
   * The format of a file, or of the files of a folder, by their endings and by what stands in them.
   * Of a folder, files of no format are passed over.
   *
   * @throws FormatException where it is of no format, or may be of several
   * @throws IOException where it cannot be read
   */
  public static AnnotationFormat detect(Path fileOrFolder) throws IOException {
    if (!Files.exists(fileOrFolder)) {
      throw new NoSuchFileException(
          fileOrFolder.toString(), null, "there is no such file or folder; correct the name");
    }
    List<AnnotationFormat> found = new ArrayList<>();
    List<Path> files =
        Files.isDirectory(fileOrFolder) ? FormatFiles.regular(fileOrFolder) : List.of(fileOrFolder);
    for (Path file : files) {
      for (AnnotationFormat format : ALL) {
        if (!found.contains(format) && format.recognises(file)) {
          found.add(format);
        }
      }
    }
    if (found.size() != 1) {
      String what =
          found.isEmpty()
              ? "no format is recognised here"
              : "this may be "
                  + found.stream().map(AnnotationFormat::name).collect(Collectors.joining(" or "));
      throw new FormatException(
          List.of(
              Finding.error(
                  fileOrFolder.toString(),
                  0,
                  what + "; name the format, one of " + String.join(", ", names()))));
    }
    return found.get(0);
  }

  /**
   * Reads a file or a folder of whatever format.
   *
   * @param texts the texts that the labels are about, or {@link Texts#NONE}
   * @throws FormatException where the format is not clear
   * @throws IOException where a file cannot be read
   */
  public static FormatReading reading(Path fileOrFolder, Texts texts, ReadOptions options)
      throws IOException {
    return detect(fileOrFolder).reading(fileOrFolder, texts, options);
  }

  /**
   * Reads a file or a folder of whatever format, and forgives nothing.
   *
   * @throws FormatException with everything that is wrong
   * @throws IOException where a file cannot be read
   */
  public static List<AnnotatedDocument> read(Path fileOrFolder, Texts texts) throws IOException {
    return reading(fileOrFolder, texts, ReadOptions.STANDARD).orThrow();
  }
}
