package org.rationale.annotators.lexicon.scratch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.rationale.corpus.file.TemporaryPath;
import org.rationale.corpus.file.WriteFailure;

/**
 * Room for temporary files, all of which go when it is closed, and when the program ends before
 * that. For one thread.
 */
public final class Scratch implements AutoCloseable {
  private static final String PREFIX = "scratch";

  private final Directory directory;
  private final Optional<TemporaryPath> place;
  private final Optional<Path> file;

  private Scratch(Directory directory, Optional<TemporaryPath> place, Optional<Path> file) {
    this.directory = directory;
    this.place = place;
    this.file = file;
  }

  /** Room in memory, for what is small. */
  public static Scratch inMemory() {
    return new Scratch(new ByteBuffersDirectory(), Optional.empty(), Optional.empty());
  }

  /**
   * Room in a hidden folder beside a file that is being made.
   *
   * @throws IOException where that cannot be, or as soon as the disk is full; names the file, what
   *     is needed and what to do
   */
  public static Scratch beside(Path file) throws IOException {
    WriteFailure.checkFolder(file);
    TemporaryPath place = TemporaryPath.beside(file);
    try {
      Directory folder = new NIOFSDirectory(place.path(), NoLockFactory.INSTANCE);
      return new Scratch(
          new MeasuredDirectory(folder, file), Optional.of(place), Optional.of(file));
    } catch (IOException e) {
      place.close();
      throw WriteFailure.of(file, 0, e);
    }
  }

  /** Room for records that are read in the order in which they were written. */
  public RecordWriter records() throws IOException {
    return new RecordWriter(this);
  }

  /** Room for records that are read in the order of their bytes. */
  public RecordSorter sorter() throws IOException {
    return new RecordSorter(this);
  }

  /** Room for bytes that are copied elsewhere. */
  public Spool spool() throws IOException {
    return new Spool(this);
  }

  Directory directory() {
    return directory;
  }

  static String prefix() {
    return PREFIX;
  }

  /** Makes sure of so many bytes more. */
  void checkRoom(long bytes) throws IOException {
    if (file.isPresent()) {
      WriteFailure.checkRoom(file.get(), bytes);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      directory.close();
    } finally {
      if (place.isPresent()) {
        place.get().close();
      }
    }
  }
}
