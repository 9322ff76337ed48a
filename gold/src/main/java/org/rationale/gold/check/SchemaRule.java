package org.rationale.gold.check;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.file.Finding;
import org.rationale.gold.brat.BratDocument.Label;
import org.rationale.gold.check.Schema.AttributeRule;

/** Types, attributes and links are those of the schema. */
record SchemaRule(Schema schema) implements Rule {

  @Override
  public Stream<Finding> check(LabelledText labelled) {
    return Stream.concat(
        labelled.labels().stream().flatMap(l -> problems(l).map(p -> labelled.error(l, p))),
        labelled.document().relations().stream()
            .map(
                r ->
                    Finding.error(
                        labelled.file(),
                        labelled.lines().get(r.from()),
                        "%s of %s: the schema has no link %s; delete it"
                            .formatted(r.id(), r.from(), r.type()))));
  }

  private Stream<String> problems(Label label) {
    EntityType type = label.mention().type();
    if (!schema.types().contains(type)) {
      return Stream.of(
          "has a type that the schema does not know; the types are "
              + schema.types().stream().map(EntityType::name).collect(Collectors.joining(", ")));
    }
    Map<String, String> attributes = label.mention().attributes();
    String kind = label.mention().kind();
    Stream<String> missing =
        schema.attributes(type).stream()
            .filter(a -> a.required() && a.isFor(kind) && !attributes.containsKey(a.name()))
            .map(a -> "has no %s; give it one of %s".formatted(a.name(), a.expected()));
    Stream<String> wrong =
        attributes.entrySet().stream()
            .flatMap(
                e ->
                    schema
                        .attribute(type, kind, e.getKey())
                        .map(a -> wrong(a, e.getValue()))
                        .orElseGet(() -> Stream.of(surplus(type, kind, e.getKey()))));
    return Stream.concat(missing, wrong);
  }

  private static Stream<String> wrong(AttributeRule rule, String value) {
    return rule.allows(value)
        ? Stream.of()
        : Stream.of("has the %s %s; expected %s".formatted(rule.name(), value, rule.expected()));
  }

  private String surplus(EntityType type, String kind, String name) {
    boolean known = schema.attributes(type).stream().anyMatch(a -> a.name().equals(name));
    return "has the attribute %s, which labels of %s have not; delete it"
        .formatted(name, known ? "the kind " + kind : "this type");
  }
}
