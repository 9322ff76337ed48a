package org.rationale.corpus.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The place of a file or folder that is there only while something is made: whatever is in it goes
 * when it is closed, and when the program ends before that, as with Ctrl-C. For one thread.
 */
public final class TemporaryPath implements AutoCloseable {

  /** How often a folder is cleared at the end of the program, while others still write into it. */
  private static final int MOST_ROUNDS = 5;

  private final Path path;
  private final Thread atTheEnd;

  private TemporaryPath(Path path) {
    this.path = path;
    this.atTheEnd = new Thread(this::removeInTheEnd, "remove " + path);
  }

  /**
   * A hidden name beside a file, where nothing is yet.
   *
   * @throws IOException where the program is about to end
   */
  public static TemporaryPath beside(Path file) throws IOException {
    String name = "." + file.getFileName() + "." + UUID.randomUUID() + ".tmp";
    TemporaryPath temporary = new TemporaryPath(file.toAbsolutePath().resolveSibling(name));
    try {
      Runtime.getRuntime().addShutdownHook(temporary.atTheEnd);
    } catch (IllegalStateException e) {
      throw new IOException("the program is about to end", e);
    }
    return temporary;
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(atTheEnd);
    } catch (IllegalStateException e) {
      return; // the program is about to end, and that removes it
    }
    remove();
  }

  private void remove() throws IOException {
    List<Path> all;
    try (Stream<Path> paths = Files.walk(path)) {
      all = paths.sorted(Comparator.reverseOrder()).toList();
    } catch (NoSuchFileException | NotDirectoryException e) {
      return; // it was never made, or has got its name
    }
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
  }

  private void removeInTheEnd() {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      try {
        remove();
        return;
      } catch (IOException | RuntimeException e) {
        // a file that came in between: again
      }
    }
  }
}
