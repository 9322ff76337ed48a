package org.rationale.annotators.corenlp.learned;

import java.io.EOFException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.rationale.annotators.corenlp.ViewTokenizer;
import org.rationale.annotators.dictionary.Dictionary;
import org.rationale.corpus.EntityType;

/**
 * A learned tagger as a file: a zip archive with an entry for each type, in which its field and its
 * kinds are serialized as CoreNLP does it. What was written on one version of the word lists is
 * read on another, with other clues.
 */
public final class ModelFile {
  private static final String FORMAT = "rationale model 1";

  /** Only what a tagger is made of is read back, so that a file cannot bring code to life. */
  private static final ObjectInputFilter TAGGERS_ONLY =
      ObjectInputFilter.Config.createFilter(
          "maxdepth=60;edu.stanford.nlp.**;org.rationale.annotators.corenlp.learned.*;"
              + "java.lang.*;java.util.**;java.io.File;!*");

  /** The same tagger gives the same file, whenever it is written. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ModelFile() {}

  /**
   * Writes a tagger.
   *
   * @throws IOException where the stream cannot be written
   */
  public static void write(LearnedTagger tagger, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setComment(FORMAT);
    for (TypeTagger type : tagger.taggers()) {
      ZipEntry entry = new ZipEntry(type.type().name());
      entry.setTimeLocal(NO_TIME);
      zip.putNextEntry(entry);
      try (ObjectOutputStream objects = new ObjectOutputStream(new Unclosed(zip))) {
        type.write(objects);
      }
      zip.closeEntry();
    }
    zip.finish();
  }

  /** CoreNLP closes nothing, but an object stream does. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  /**
   * Reads a tagger.
   *
   * @throws IOException where the file is none of ours or is damaged; the message names it and says
   *     what to do
   */
  public static LearnedTagger read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + ": there is no such file; rationale train makes one");
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (!FORMAT.equals(zip.getComment())) {
        throw unfit(file, null);
      }
      List<TypeTagger> taggers = new ArrayList<>();
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry);
            ObjectInputStream objects = new ObjectInputStream(in)) {
          objects.setObjectInputFilter(TAGGERS_ONLY);
          taggers.add(TypeTagger.read(new EntityType(entry.getName()), objects));
        }
      }
      return new LearnedTagger(new ViewTokenizer(), Dictionary.standard(), taggers);
    } catch (ZipException
        | ObjectStreamException
        | EOFException
        | ClassNotFoundException
        | ClassCastException e) {
      throw unfit(file, e);
    }
  }

  private static IOException unfit(Path file, Exception cause) {
    return new IOException(
        "%s: expected a whole model of this version (%s); make it anew with rationale train"
            .formatted(file, FORMAT),
        cause);
  }
}
