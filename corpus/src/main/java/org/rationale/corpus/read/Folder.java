package org.rationale.corpus.read;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a folder holds that can be read, its sub-folders included; hidden files and hidden folders
 * are passed over, and so are files in other formats.
 *
 * @param files sorted by path; immutable
 * @param closed sub-folders that could not be looked into, and why; immutable
 */
record Folder(List<Path> files, List<UnreadableInput> closed) {

  Folder {
    files = List.copyOf(files);
    closed = List.copyOf(closed);
  }

  static Folder list(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    List<UnreadableInput> closed = new ArrayList<>();
    Files.walkFileTree(
        folder,
        Set.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path sub, BasicFileAttributes attributes) {
            return sub.equals(folder) || !isHidden(sub)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean readable = Files.isRegularFile(file) || Files.isSymbolicLink(file);
            if (readable && !isHidden(file) && Format.ofName(file).isPresent()) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            closed.add(Failures.of(file.toString(), e));
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return new Folder(files, closed);
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
