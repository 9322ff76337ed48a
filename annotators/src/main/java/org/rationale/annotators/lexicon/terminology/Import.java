package org.rationale.annotators.lexicon.terminology;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rationale.annotators.lexicon.compiled.LexiconSource;
import org.rationale.annotators.lexicon.compiled.Term;
import org.rationale.annotators.lexicon.scratch.Scratch;
import org.rationale.annotators.lexicon.terminology.file.SourceFile;
import org.rationale.annotators.lexicon.terminology.file.SourceFiles;

/**
 * What came of reading a terminology.
 *
 * @param terms in the order in which they were first read; can be read as often as is needed while
 *     the room is open in which they are
 * @param sources the files that they come from
 * @param report what was taken and left out
 */
public record Import(Iterable<Term> terms, List<LexiconSource> sources, ImportReport report) {

  /**
   * Lines at the beginning of a file that tell its format; some begin with a page of legal text.
   */
  private static final int OPENING = 40;

  public Import {
    sources = List.copyOf(sources);
  }

  /**
   * Reads a terminology, as {@link #of(TerminologyFormat, List, ImportOptions, Scratch, Consumer)}
   * does, without telling anybody.
   */
  public static Import of(
      TerminologyFormat format, List<Path> paths, ImportOptions options, Scratch scratch)
      throws IOException {
    return of(format, paths, options, scratch, Optional.empty());
  }

  /**
   * Reads a terminology. It may be larger than the memory: of each term it keeps a bit, of each
   * concept a few bytes.
   *
   * @param paths its files, packed or not, or folders that hold them
   * @param options what to take and what not
   * @param scratch where the terms are
   * @param log is told of each row and term in turn, when all are read
   * @throws WrongFormatException if there is no file of this format; says what there is instead
   * @throws IOException if a file cannot be read, or there is no room for the terms
   */
  public static Import of(
      TerminologyFormat format,
      List<Path> paths,
      ImportOptions options,
      Scratch scratch,
      Consumer<ReportRow> log)
      throws IOException {
    return of(format, paths, options, scratch, Optional.of(log));
  }

  private static Import of(
      TerminologyFormat format,
      List<Path> paths,
      ImportOptions options,
      Scratch scratch,
      Optional<Consumer<ReportRow>> log)
      throws IOException {
    SourceFiles files = SourceFiles.of(paths);
    List<SourceFile> matching = matching(format, paths, files);
    Intake intake =
        new Intake(new Wording(options.longest()), options.wanted(), scratch, log.isPresent());
    List<Integer> behind = new ArrayList<>();
    List<Long> rows = new ArrayList<>();
    for (SourceFile file : matching) {
      rows.add(read(format, file, files, intake));
      behind.add(intake.offered());
    }
    Joining.Result joined = intake.join(log.orElse(row -> {}));
    List<LexiconSource> sources = new ArrayList<>();
    for (int i = 0; i < matching.size(); i++) {
      int from = i == 0 ? 0 : behind.get(i - 1);
      long terms = joined.first().get(from, behind.get(i)).cardinality();
      sources.add(source(format, matching.get(i), rows.get(i), terms));
    }
    return new Import(joined.terms(), sources, intake.report(joined));
  }

  private static List<SourceFile> matching(
      TerminologyFormat format, List<Path> paths, SourceFiles files) throws IOException {
    List<SourceFile> matching =
        format.choose(
            files.matching(format::isNamed).stream()
                .filter(file -> !format.isCompanion(file.name()))
                .toList());
    if (matching.isEmpty()) {
      throw new WrongFormatException(
          "%s: there is no file of %s in it; expected %s"
              .formatted(
                  paths.stream().map(Path::toString).collect(Collectors.joining(", ")),
                  format.title(),
                  format.expects()));
    }
    for (SourceFile file : matching) {
      check(format, file);
    }
    return matching;
  }

  /** Offers the terms of a file to the intake; gives the number of its rows. */
  private static long read(
      TerminologyFormat format, SourceFile file, SourceFiles files, Intake intake)
      throws IOException {
    long rows = intake.rows();
    long malformed = intake.malformedRows();
    try {
      format.read(file, files, intake);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    long read = intake.rows() - rows;
    if (intake.malformedRows() - malformed == read) {
      throw wrong(format, file, "has no row in this format", file.opening(OPENING));
    }
    return read;
  }

  private static LexiconSource source(
      TerminologyFormat format, SourceFile file, long rows, long terms) throws IOException {
    return new LexiconSource(
        format.title(), format.name(), file.name(), sha256(file.containers()), rows, terms);
  }

  private static void check(TerminologyFormat format, SourceFile file) throws IOException {
    List<String> opening = file.opening(OPENING);
    if (opening.stream().allMatch(String::isBlank)) {
      throw wrong(format, file, "is empty", List.of());
    } else if (!format.looksLike(opening)) {
      throw wrong(format, file, "does not look like " + format.title(), opening);
    }
  }

  private static WrongFormatException wrong(
      TerminologyFormat format, SourceFile file, String what, List<String> opening) {
    String found =
        opening.stream()
            .filter(line -> !line.isBlank())
            .findFirst()
            .map(line -> ", found \"%s\"".formatted(cut(line)))
            .orElse("");
    String instead =
        TerminologyFormats.thatLooksLike(opening)
            .filter(other -> !other.name().equals(format.name()))
            .map(
                other ->
                    " It looks like %s: try the format %s.".formatted(other.title(), other.name()))
            .orElse("");
    return new WrongFormatException(
        "%s:1: the file %s: expected %s%s.%s"
            .formatted(file.label(), what, format.expects(), found, instead));
  }

  private static String cut(String line) {
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }

  private static String sha256(List<Path> paths) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path path : paths) {
        try (InputStream stream = new DigestInputStream(Files.newInputStream(path), digest)) {
          stream.transferTo(OutputStream.nullOutputStream());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
