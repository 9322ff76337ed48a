package org.rationale.corpus.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rationale.corpus.Document;

/**
 * What {@code corpus.json} says about a corpus: which documents belong to it and what their files
 * must hold.
 *
 * @param schema version of this file's own form; this program reads version {@value #SCHEMA}
 * @param guidelines version of the annotation guidelines that labels of these documents follow
 * @param offsetUnit what positions in label files count, for instance {@code unicode code point}
 * @param documents the documents, in the order of the file; immutable
 */
public record CorpusManifest(
    int schema, String guidelines, String offsetUnit, List<Entry> documents) {

  /** The version of the form that this program reads. */
  public static final int SCHEMA = 1;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  /**
   * A document of the corpus.
   *
   * @param id the document's id, unique in the corpus
   * @param file its text, relative to the folder of {@code corpus.json}
   * @param sha256 SHA-256 of the file's bytes, 64 hexadecimal digits in small letters
   * @param origin where the text comes from
   * @param split what it is for, for instance {@code project}
   */
  public record Entry(String id, String file, String sha256, String origin, String split) {

    public Entry {
      new Document(id, "");
      if (!sha256.matches("[0-9a-f]{64}")) {
        throw new IllegalArgumentException(
            "the sha256 of " + id + " must be 64 hexadecimal digits, but it is " + sha256);
      }
    }
  }

  public CorpusManifest {
    Objects.requireNonNull(guidelines, "guidelines");
    Objects.requireNonNull(offsetUnit, "offsetUnit");
    documents = List.copyOf(documents);
    if (schema != SCHEMA) {
      throw new IllegalArgumentException("expected schema %d, found %d".formatted(SCHEMA, schema));
    }
    Set<String> ids = new HashSet<>();
    for (Entry entry : documents) {
      if (!ids.add(entry.id())) {
        throw new IllegalArgumentException("two documents have the id " + entry.id());
      }
    }
  }

  /**
   * Reads a {@code corpus.json}.
   *
   * @throws IOException if the file cannot be read or is not of the expected form; the message
   *     names the file, the place and what is wrong
   */
  public static CorpusManifest read(Path file) throws IOException {
    try {
      return JSON.readValue(Files.readAllBytes(file), CorpusManifest.class);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new IOException(
          "%s:%d: %s. Compare it with corpus/corpus.json of Rationale."
              .formatted(file, line, e.getOriginalMessage()),
          e);
    }
  }

  /**
   * Compares the files with their checksums.
   *
   * @param folder the folder of {@code corpus.json}
   * @return one entry for each file that is missing or changed; empty if all is well
   */
  public List<UnreadableInput> verify(Path folder) {
    List<UnreadableInput> problems = new ArrayList<>();
    for (Entry entry : documents) {
      Path file = folder.resolve(entry.file());
      try {
        String actual = sha256(Files.readAllBytes(file));
        if (!actual.equals(entry.sha256())) {
          problems.add(
              new UnreadableInput(
                  file.toString(),
                  "its SHA-256 is %s, but corpus.json says %s".formatted(actual, entry.sha256()),
                  "Bring back the original text; labels fit no other"));
        }
      } catch (IOException e) {
        problems.add(Failures.of(file.toString(), e));
      }
    }
    return List.copyOf(problems);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
