package org.rationale.gold.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/**
 * What labels there may be: types, the attributes of each, and which may stand inside which.
 *
 * @param types in the order of the file; immutable
 * @param attributes of all types; immutable
 * @param nestings immutable
 */
public record Schema(
    List<EntityType> types, List<AttributeRule> attributes, List<Nesting> nestings) {

  public Schema {
    types = List.copyOf(types);
    attributes = List.copyOf(attributes);
    nestings = List.copyOf(nestings);
  }

  /**
   * An attribute that labels of a type may have.
   *
   * @param required whether each of them has it
   * @param values what it may say: alternatives, {@code ~} and a regular expression, or a shape
   *     with a name, like {@code =date}
   * @param kinds of the labels that may have it; all where there is none; immutable
   */
  public record AttributeRule(
      EntityType type, String name, boolean required, String values, Set<String> kinds) {

    public AttributeRule {
      kinds = Set.copyOf(kinds);
      if (values.startsWith("=") && ValueShape.of(values).isEmpty()) {
        throw new IllegalArgumentException(
            "expected =date, =names or =pages, but there is \"" + values + "\"");
      }
    }

    /** Whether the attribute may say this. */
    public boolean allows(String value) {
      return ValueShape.of(values)
          .map(shape -> shape.fits(value))
          .orElseGet(
              () ->
                  values.startsWith("~")
                      ? Pattern.matches(values.substring(1), value)
                      : Arrays.asList(values.split("[|]", -1)).contains(value));
    }

    /** Whether labels of a kind may have it; one without a kind may have what any kind may. */
    public boolean isFor(String kind) {
      return kinds.isEmpty() || kind.isEmpty() || kinds.contains(kind);
    }

    /** What it may say, in words that follow <em>expected</em>. */
    String expected() {
      return ValueShape.of(values)
          .map(ValueShape::words)
          .orElseGet(
              () ->
                  values.startsWith("~")
                      ? "what matches " + values.substring(1)
                      : values.replace("|", ", "));
    }
  }

  /**
   * A type that may stand inside another.
   *
   * @param onlyFullDate whether only a date with day, month and year may
   */
  public record Nesting(EntityType inner, EntityType outer, boolean onlyFullDate) {}

  /** The schema of this project's guidelines. */
  public static Schema standard() {
    try (InputStream in = Schema.class.getResourceAsStream("schema.tsv")) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A schema from its rows; the header of {@code schema.tsv} says what they hold.
   *
   * @throws IllegalArgumentException where a row is not one of them; names the line
   */
  public static Schema parse(String tsv) {
    List<EntityType> types = new ArrayList<>();
    List<AttributeRule> attributes = new ArrayList<>();
    List<Nesting> nestings = new ArrayList<>();
    int number = 0;
    for (String line : tsv.lines().toList()) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      EntityType type = new EntityType(cells.size() < 2 ? "-" : cells.get(1));
      switch (cells.get(0) + "/" + cells.size()) {
        case "type/2" -> types.add(type);
        case "attribute/5", "attribute/6" -> attributes.add(attribute(cells, number));
        case "inside/4" ->
            nestings.add(
                new Nesting(
                    type,
                    new EntityType(cells.get(2)),
                    word(cells.get(3), "full-date", "always", number)));
        default ->
            throw new IllegalArgumentException(
                "schema, line %d: expected type, attribute or inside with their cells, but there is"
                        .formatted(number)
                    + " \""
                    + line
                    + "\"");
      }
    }
    return new Schema(types, attributes, nestings);
  }

  private static AttributeRule attribute(List<String> cells, int number) {
    boolean required = word(cells.get(3), "required", "optional", number);
    Set<String> kinds = cells.size() == 5 ? Set.of() : Set.of(cells.get(5).split("[|]", -1));
    try {
      return new AttributeRule(
          new EntityType(cells.get(1)), cells.get(2), required, cells.get(4), kinds);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "schema, line %d: %s".formatted(number, e.getMessage()), e);
    }
  }

  private static boolean word(String cell, String yes, String no, int number) {
    if (!cell.equals(yes) && !cell.equals(no)) {
      throw new IllegalArgumentException(
          "schema, line %d: expected %s or %s, but there is \"%s\""
              .formatted(number, yes, no, cell));
    }
    return cell.equals(yes);
  }

  /** The attributes that labels of a type may have. */
  public List<AttributeRule> attributes(EntityType type) {
    return attributes.stream().filter(a -> a.type().equals(type)).toList();
  }

  /** What is said about one attribute of the labels of a type and kind. */
  public Optional<AttributeRule> attribute(EntityType type, String kind, String name) {
    return attributes(type).stream()
        .filter(a -> a.name().equals(name) && a.isFor(kind))
        .findFirst();
  }

  /** Whether a label of one type, with this text, may stand inside a label of another. */
  public boolean allowsInside(Mention inner, String innerText, EntityType outer) {
    return nestings.stream()
        .filter(n -> n.inner().equals(inner.type()) && n.outer().equals(outer))
        .anyMatch(n -> !n.onlyFullDate() || FullDate.is(innerText));
  }
}
