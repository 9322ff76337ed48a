package org.rationale.annotators;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.Mention;

/**
 * What a normalizer makes of a string, and tables of what it should make of many: text, then one
 * {@code name=value} a column.
 */
public record NormalForm(String text, Map<String, String> attributes) {

  /** What a normalizer makes of a whole string. */
  public static NormalForm of(Normalizer normalizer, String string) {
    Text text = Texts.of(string);
    Mention mention = Mention.of(normalizer.type(), 0, text.string().length());
    return new NormalForm(string, normalizer.attributes(mention, text));
  }

  /** The rows of a table beside a test. */
  public static List<NormalForm> table(Class<?> beside, String resource) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(beside.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).map(NormalForm::row).toList();
    }
  }

  private static NormalForm row(String line) {
    String[] columns = line.split("\t", -1);
    Map<String, String> attributes = new TreeMap<>();
    for (String column : Arrays.asList(columns).subList(1, columns.length)) {
      int equals = column.indexOf('=');
      attributes.put(column.substring(0, equals), column.substring(equals + 1));
    }
    return new NormalForm(columns[0], attributes);
  }

  @Override
  public String toString() {
    return text;
  }
}
