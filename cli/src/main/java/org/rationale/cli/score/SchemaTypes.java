package org.rationale.cli.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rationale.corpus.EntityType;
import org.rationale.gold.check.Schema;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.Utf8;

/**
 * Reads which types there may be from a file: a schema like gold's {@code schema.tsv}, brat's
 * {@code annotation.conf}, or one type a line, lines that start with {@code #} left aside.
 */
public final class SchemaTypes {

  private static final String WANTED =
      "a schema is a table like gold's schema.tsv, brat's annotation.conf, or one type a line";

  /** Lines of brat's entities that name no type that a label can have: groups, rules, macros. */
  private static final Pattern NO_TYPE = Pattern.compile("[!<-].*");

  private SchemaTypes() {}

  /**
   * The types of a file, in its order.
   *
   * @throws IOException where it cannot be read or names no types; the message names file and line
   */
  public static Set<EntityType> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + ": there is no such file; " + WANTED + ".");
    }
    Set<EntityType> types;
    try {
      String text = Utf8.read(file);
      List<String> rows = text.lines().filter(line -> !line.isBlank()).toList();
      if (rows.stream().anyMatch(line -> line.strip().equals("[entities]"))) {
        types = ofBrat(file, text);
      } else if (rows.stream().anyMatch(line -> line.matches("(type|attribute|inside)\t.*"))) {
        types = new LinkedHashSet<>(Schema.parse(text).types());
      } else {
        types = ofList(file, text);
      }
    } catch (FormatException e) {
      throw new IOException(e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
    if (types.isEmpty()) {
      throw new IOException(file + ": it names no type; " + WANTED + ".");
    }
    return types;
  }

  private static Set<EntityType> ofBrat(Path file, String text) throws IOException {
    Set<EntityType> types = new LinkedHashSet<>();
    boolean inside = false;
    int number = 0;
    for (String line : text.lines().map(String::strip).toList()) {
      number++;
      if (line.startsWith("[")) {
        inside = line.equals("[entities]");
      } else if (inside && isRow(line) && !NO_TYPE.matcher(line).matches()) {
        types.add(type(file, number, line.split("\\s", 2)[0]));
      }
    }
    return types;
  }

  private static Set<EntityType> ofList(Path file, String text) throws IOException {
    Set<EntityType> types = new LinkedHashSet<>();
    int number = 0;
    for (String line : text.lines().map(String::strip).toList()) {
      number++;
      if (isRow(line)) {
        types.add(type(file, number, line));
      }
    }
    return types;
  }

  private static boolean isRow(String line) {
    return !line.isEmpty() && !line.startsWith("#");
  }

  private static EntityType type(Path file, int number, String name) throws IOException {
    try {
      return new EntityType(name);
    } catch (IllegalArgumentException e) {
      throw new IOException(
          "%s:%d: expected a type without blanks, but there is \"%s\"; %s."
              .formatted(file, number, name, WANTED),
          e);
    }
  }
}
