package org.rationale.annotators.lexicon.terminology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rationale.annotators.lexicon.compiled.LexiconSource;
import org.rationale.annotators.lexicon.compiled.Term;
import org.rationale.annotators.lexicon.terminology.file.SourceFile;
import org.rationale.annotators.lexicon.terminology.file.SourceFiles;

/**
 * What came of reading a terminology.
 *
 * @param terms in the order in which they were first read
 * @param sources the files that they come from
 * @param report what was taken and left out
 */
public record Import(List<Term> terms, List<LexiconSource> sources, ImportReport report) {

  /**
   * Lines at the beginning of a file that tell its format; some begin with a page of legal text.
   */
  private static final int OPENING = 40;

  public Import {
    sources = List.copyOf(sources);
  }

  /**
   * Reads a terminology.
   *
   * @param paths its files, packed or not, or folders that hold them
   * @param options what to take and what not
   * @param log is told of each row and term in turn
   * @throws WrongFormatException if there is no file of this format; says what there is instead
   * @throws IOException if a file cannot be read
   */
  public static Import of(
      TerminologyFormat format, List<Path> paths, ImportOptions options, Consumer<ReportRow> log)
      throws IOException {
    SourceFiles files = SourceFiles.of(paths);
    List<SourceFile> matching =
        files.matching(format::isNamed).stream()
            .filter(file -> !format.isCompanion(file.name()))
            .toList();
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
    Intake intake = new Intake(new Wording(options.longest()), options.wanted(), log);
    List<LexiconSource> sources = new ArrayList<>();
    for (SourceFile file : matching) {
      long rows = intake.rows();
      int terms = intake.size();
      long malformed = intake.malformedRows();
      format.read(file, files, intake);
      long read = intake.rows() - rows;
      if (intake.malformedRows() - malformed == read) {
        throw wrong(format, file, "has no row in this format", file.opening(OPENING));
      }
      sources.add(
          new LexiconSource(
              format.title(),
              format.name(),
              file.name(),
              sha256(file.container()),
              read,
              intake.size() - terms));
    }
    return new Import(intake.terms(), sources, intake.report());
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

  private static String sha256(Path path) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream stream = new DigestInputStream(Files.newInputStream(path), digest)) {
        stream.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
