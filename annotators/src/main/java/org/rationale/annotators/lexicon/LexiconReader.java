package org.rationale.annotators.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the built-in word lists: TSV resources beside the class that uses them. */
public final class LexiconReader {
  private LexiconReader() {}

  /**
   * The rows of a resource.
   *
   * @throws IllegalStateException if the resource is missing or a row is malformed; names file and
   *     line
   */
  public static List<Entry> read(Class<?> beside, String resource) {
    try (InputStream stream = beside.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(
            "no word list " + resource + " beside " + beside.getName() + "; rebuild the module");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      List<Entry> entries = new ArrayList<>();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          entries.add(entry(line, resource, number));
        }
      }
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + resource, e);
    }
  }

  private static Entry entry(String line, String resource, int number) {
    String[] columns = line.split("\t", -1);
    if (columns.length > 3 || columns[0].isBlank() || !columns[0].equals(columns[0].strip())) {
      throw new IllegalStateException(
          "%s:%d: expected term, kind and normal form separated by single tabs, found \"%s\""
              .formatted(resource, number, line));
    }
    return new Entry(
        columns[0], columns.length > 1 ? columns[1] : "", columns.length > 2 ? columns[2] : "");
  }
}
