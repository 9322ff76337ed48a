package org.rationale.annotators.lexicon.terminology.file;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files that a user names: each may be the file itself, gzipped, or a ZIP or a folder that
 * holds it among others.
 */
public final class SourceFiles {

  private static final String GZ = ".gz";

  /** Releases have their files at most that many folders deep. */
  private static final int DEEPEST = 8;

  private final List<SourceFile> single = new ArrayList<>();
  private final List<SourceFile> packed = new ArrayList<>();
  private final List<SourceFile> beside = new ArrayList<>();

  private SourceFiles() {}

  /**
   * The files of some paths.
   *
   * @throws NoSuchFileException if there is none at a path
   */
  public static SourceFiles of(List<Path> paths) throws IOException {
    SourceFiles files = new SourceFiles();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      } else if (Files.isDirectory(path)) {
        files.packed.addAll(inFolder(path, DEEPEST));
      } else if (path.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
        files.packed.addAll(inZip(path));
      } else {
        files.single.add(file(path));
        Path folder = path.toAbsolutePath().getParent();
        files.beside.addAll(inFolder(folder, 1));
      }
    }
    return files;
  }

  /** Those named by themselves, and those in ZIPs and folders whose name is right. */
  public List<SourceFile> matching(Predicate<String> name) {
    List<SourceFile> matching = new ArrayList<>(single);
    packed.stream().filter(file -> name.test(file.name())).forEach(matching::add);
    return matching;
  }

  /** The first with a right name among the files, else in the folder of one of them. */
  public Optional<SourceFile> companion(Predicate<String> name) {
    return Stream.of(single, packed, beside)
        .flatMap(List::stream)
        .filter(file -> name.test(file.name()))
        .findFirst();
  }

  private static List<SourceFile> inFolder(Path folder, int depth) throws IOException {
    try (Stream<Path> paths = Files.walk(folder, depth)) {
      return paths
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(Path::toString))
          .map(SourceFiles::file)
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static SourceFile file(Path path) {
    String name = path.getFileName().toString();
    boolean gzipped = name.toLowerCase(Locale.ROOT).endsWith(GZ);
    return new SourceFile(
        gzipped ? name.substring(0, name.length() - GZ.length()) : name,
        path.toString(),
        path,
        () ->
            gzipped
                ? new GZIPInputStream(Files.newInputStream(path), 1 << 16)
                : Files.newInputStream(path));
  }

  private static List<SourceFile> inZip(Path path) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    try (ZipFile zip = new ZipFile(path.toFile())) {
      zip.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .forEach(
              entry ->
                  files.add(
                      new SourceFile(
                          entry.substring(entry.lastIndexOf('/') + 1),
                          path + "!" + entry,
                          path,
                          () -> open(path, entry))));
    } catch (ZipException e) {
      throw SourceFile.notWhole(path.toString(), e);
    }
    return files;
  }

  /** An entry of a ZIP that closes the ZIP with itself. */
  private static InputStream open(Path path, String entry) throws IOException {
    ZipFile zip = new ZipFile(path.toFile());
    InputStream content = zip.getInputStream(zip.getEntry(entry));
    return new FilterInputStream(new BufferedInputStream(content)) {
      @Override
      public void close() throws IOException {
        super.close();
        zip.close();
      }
    };
  }
}
