package org.rationale.corpus.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Why a file could not be written, in words that name it and say what to do. */
public final class WriteFailure {

  /** Bytes; with less than that free, whatever fails has failed for that reason. */
  private static final long NEXT_TO_NOTHING = 1 << 16;

  /** How the systems put it: Linux and macOS, Windows, and a quota of the user's. */
  private static final List<String> FULL =
      List.of("no space left", "not enough space", "quota exceeded");

  private WriteFailure() {}

  /**
   * Why a file could not be written.
   *
   * @param needed bytes that had to find room in its folder, as far as that was known
   * @param cause what failed
   */
  public static IOException of(Path file, long needed, IOException cause) {
    return new IOException("cannot write " + file + ": " + reason(file, needed, cause), cause);
  }

  /**
   * Makes sure of room before anything is written.
   *
   * @param needed bytes
   * @throws IOException where there is less
   */
  public static void checkRoom(Path file, long needed) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    long free = free(folder);
    if (free >= 0 && free < needed) {
      throw new IOException(
          "cannot write " + file + ": " + full(folder, megabytes(needed) + " are", free));
    }
  }

  /**
   * Makes sure, before anything is done for it, that there is a folder to write a file into.
   *
   * @throws IOException where there is none
   */
  public static void checkFolder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new IOException("cannot write " + file + ": it is a folder; give the name of a file");
    } else if (!Files.isDirectory(folder)) {
      throw new IOException(
          Files.exists(folder)
              ? "cannot write %s: %s is not a folder; name another".formatted(file, folder)
              : "cannot write %s: the folder %s does not exist; create it or name another"
                  .formatted(file, folder));
    }
  }

  private static String reason(Path file, long needed, IOException cause) {
    Path folder = file.toAbsolutePath().getParent();
    if (cause instanceof CharacterCodingException) {
      return "the text holds half of a surrogate pair, which UTF-8 cannot express; correct the text"
          + " that it was read from";
    } else if (!Files.isWritable(folder)
        || cause instanceof AccessDeniedException
        || cause instanceof NotDirectoryException) {
      return "no permission to write into the folder "
          + folder
          + "; change its permissions or name another";
    }
    String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    long free = free(folder);
    return FULL.stream().anyMatch(said::contains) || (free >= 0 && free < NEXT_TO_NOTHING)
        ? full(folder, needed == 0 ? "room is" : "more than " + megabytes(needed) + " are", free)
        : cause.getMessage() + "; make room or name another folder";
  }

  private static String full(Path folder, String needed, long free) {
    return "the disk is full: %s needed in %s, %s are free; make room or name another folder"
        .formatted(needed, folder, free < 0 ? "none" : megabytes(free));
  }

  /** Negative where the system does not say it. */
  private static long free(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException | UnsupportedOperationException e) {
      return -1;
    }
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
  }
}
