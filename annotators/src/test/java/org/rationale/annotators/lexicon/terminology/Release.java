package org.rationale.annotators.lexicon.terminology;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rationale.annotators.lexicon.compiled.Term;
import org.rationale.annotators.lexicon.scratch.Scratch;

/** A folder into which a test writes what a publisher might release, with invented rows. */
public final class Release {

  private final Path folder;

  public Release(Path folder) {
    this.folder = folder;
  }

  /** Writes a file of lines; returns its path. */
  public Path file(String name, String... lines) throws IOException {
    return file(name, StandardCharsets.UTF_8, lines);
  }

  public Path file(String name, Charset charset, String... lines) throws IOException {
    return Files.write(
        folder.resolve(name), (String.join("\r\n", lines) + "\r\n").getBytes(charset));
  }

  /** A gzipped copy of a file. */
  public Path gzipped(Path file) throws IOException {
    Path packed = folder.resolve(file.getFileName() + ".gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(file, out);
    }
    return packed;
  }

  /** A ZIP with copies of files in a folder. */
  public Path zipped(String name, Path... files) throws IOException {
    Path packed = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(packed))) {
      for (Path file : files) {
        out.putNextEntry(new ZipEntry("release/" + file.getFileName()));
        Files.copy(file, out);
      }
    }
    return packed;
  }

  /** A ZIP with files, by their paths in it. */
  public static void zip(Path packed, Map<String, Path> files) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(packed))) {
      for (Map.Entry<String, Path> file : new TreeMap<>(files).entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        Files.copy(file.getValue(), out);
      }
    }
  }

  public static Import read(TerminologyFormat format, Path... paths) throws IOException {
    return Import.of(format, List.of(paths), ImportOptions.usual(), Scratch.inMemory());
  }

  /** What was reported of each row, as {@code line outcome text reason}. */
  public static List<String> log(TerminologyFormat format, Path... paths) throws IOException {
    List<String> log = new ArrayList<>();
    Import.of(
        format,
        List.of(paths),
        ImportOptions.usual(),
        Scratch.inMemory(),
        row ->
            log.add(
                "%d %s %s %s"
                    .formatted(row.place().line(), row.outcome(), row.text(), row.reason())));
    return log;
  }

  /**
   * The terms, as {@code text | TYPE kind | codes | attributes}, without empty parts at the end.
   */
  public static List<String> terms(Import imported) {
    return StreamSupport.stream(imported.terms().spliterator(), false)
        .map(Release::inWords)
        .toList();
  }

  private static String inWords(Term term) {
    String attributes =
        Stream.concat(
                term.attributes().entrySet().stream().map(Object::toString),
                Stream.of("as written").filter(s -> term.asWritten()))
            .reduce((one, other) -> one + ", " + other)
            .orElse("");
    return "%s | %s %s | %s | %s"
        .formatted(
            term.text(),
            term.type(),
            term.kind().isEmpty() ? "-" : term.kind(),
            String.join(" ", term.codes()),
            attributes)
        .replaceFirst("( \\| )+$", "")
        .stripTrailing();
  }
}
