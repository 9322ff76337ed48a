package org.rationale.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of compiled lexicons, each found by its name.
 *
 * @param path which need not exist
 */
record LexiconFolder(Path path) {

  /** How the files of lexicons end. */
  static final String ENDING = ".lexicon";

  /**
   * The file that a person means.
   *
   * @param name a file, or the name of a lexicon in the folder, with its ending or without
   */
  Path file(String name) {
    Path file = Path.of(name);
    if (Files.exists(file)) {
      return file;
    }
    for (String inFolder : List.of(name, name + ENDING)) {
      if (Files.exists(path.resolve(inFolder))) {
        return path.resolve(inFolder);
      }
    }
    throw CommandFailure.wrongUsage(
        "%s: there is no such file, and no lexicon of that name in %s; rationale lexicon list says what is there, rationale lexicon import makes one."
            .formatted(name, path));
  }

  /** The lexicons in the folder, by name. */
  List<Path> files() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  /** What a file is called by: its name without the ending. */
  static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }
}
