package org.rationale.annotators.lexicon.terminology.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files that a user names: each may be the file itself, gzipped or cut in parts, or a ZIP or a
 * folder that holds it among others.
 */
public final class SourceFiles {

  /** Releases have their files at most that many folders deep. */
  private static final int DEEPEST = 8;

  private final List<SourceFile> single = new ArrayList<>();

  /** By ZIP or folder that was named, what is in it. */
  private final List<List<SourceFile>> packed = new ArrayList<>();

  private final List<SourceFile> beside = new ArrayList<>();

  private SourceFiles() {}

  /**
   * The files of some paths.
   *
   * @throws NoSuchFileException if there is none at a path
   */
  public static SourceFiles of(List<Path> paths) throws IOException {
    SourceFiles files = new SourceFiles();
    List<SourceFile> single = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      } else if (Files.isDirectory(path)) {
        files.packed.add(CutFiles.whole(inFolder(path, DEEPEST)));
      } else if (ZipFiles.isZip(path.toString())) {
        files.packed.add(CutFiles.whole(ZipFiles.in(path)));
      } else {
        List<SourceFile> folder = inFolder(path.toAbsolutePath().getParent(), 1);
        single.add(file(path));
        single.addAll(CutFiles.otherParts(file(path), folder));
        files.beside.addAll(CutFiles.whole(folder));
      }
    }
    files.single.addAll(CutFiles.whole(single));
    return files;
  }

  /**
   * Those named by themselves, and those in ZIPs and folders whose name is right. Of several of one
   * name in a ZIP or folder only those nearest to its top: deeper ones are an excerpt, as the
   * prescribable part of RxNorm.
   */
  public List<SourceFile> matching(Predicate<String> name) {
    List<SourceFile> matching = new ArrayList<>(single);
    packed.forEach(files -> matching.addAll(nearest(files, name)));
    return matching;
  }

  private static List<SourceFile> nearest(List<SourceFile> files, Predicate<String> name) {
    List<SourceFile> named = files.stream().filter(file -> name.test(file.name())).toList();
    return named.stream()
        .filter(
            file ->
                named.stream()
                    .noneMatch(o -> o.name().equals(file.name()) && depth(o) < depth(file)))
        .toList();
  }

  private static long depth(SourceFile file) {
    return file.folder().chars().filter(c -> c == '/' || c == '\\').count();
  }

  /**
   * What belongs to a file: the first with a right name among those that were named themselves,
   * else in its folder, else anywhere in ZIPs and folders.
   */
  public Optional<SourceFile> companion(SourceFile file, Predicate<String> name) {
    List<SourceFile> all = named(packed.stream().flatMap(List::stream), name);
    all.addAll(named(beside.stream(), name));
    return Stream.of(
            named(single.stream(), name).stream(),
            all.stream().filter(other -> other.folder().equals(file.folder())),
            all.stream())
        .flatMap(found -> found)
        .findFirst();
  }

  /**
   * All with a right name among the files that were named and those in ZIPs and folders; only where
   * there is none, those in the folders of the files.
   */
  public List<SourceFile> companions(Predicate<String> name) {
    List<SourceFile> given =
        named(Stream.concat(single.stream(), packed.stream().flatMap(List::stream)), name);
    return given.isEmpty() ? named(beside.stream(), name) : given;
  }

  private static List<SourceFile> named(Stream<SourceFile> files, Predicate<String> name) {
    return new ArrayList<>(files.filter(file -> name.test(file.name())).toList());
  }

  private static List<SourceFile> inFolder(Path folder, int depth) throws IOException {
    List<Path> paths;
    try (Stream<Path> found = Files.walk(folder, depth)) {
      paths =
          found.filter(Files::isRegularFile).sorted(Comparator.comparing(Path::toString)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    List<SourceFile> files = new ArrayList<>();
    for (Path path : paths) {
      if (ZipFiles.isWithin(path.toString())) {
        files.addAll(ZipFiles.in(path));
      } else {
        files.add(file(path));
      }
    }
    return files;
  }

  private static SourceFile file(Path path) {
    return SourceFile.of(
        path.getFileName().toString(),
        String.valueOf(path.toAbsolutePath().getParent()),
        path.toString(),
        path,
        () -> Files.newInputStream(path));
  }
}
