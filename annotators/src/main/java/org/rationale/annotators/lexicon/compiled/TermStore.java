package org.rationale.annotators.lexicon.compiled;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rationale.corpus.EntityType;

/**
 * The terms of a lexicon by number. What many have in common (type and kind, the names of code
 * systems, attributes) stands once. Immutable.
 */
final class TermStore {
  private final List<Group> groups;
  private final List<String> systems;
  private final Blocks attributes;
  private final Blocks terms;

  /** What terms share besides their attributes. */
  record Group(EntityType type, String kind, boolean asWritten) {
    static Group of(Term term) {
      return new Group(term.type(), term.kind(), term.asWritten());
    }
  }

  private TermStore(List<Group> groups, List<String> systems, Blocks attributes, Blocks terms) {
    this.groups = groups;
    this.systems = systems;
    this.attributes = attributes;
    this.terms = terms;
  }

  int size() {
    return terms.size();
  }

  Group group(int number) {
    return groups.get(terms.read(number).number());
  }

  Term term(int number) {
    BlockReader in = terms.read(number);
    Group group = groups.get(in.number());
    Map<String, String> more = attributes(in.number());
    List<String> codes = new ArrayList<>();
    for (int count = in.number(); count > 0; count--) {
      codes.add(systems.get(in.number()) + ":" + in.string());
    }
    return new Term(in.string(), group.type(), group.kind(), codes, more, group.asWritten());
  }

  private Map<String, String> attributes(int number) {
    BlockReader in = attributes.read(number);
    Map<String, String> more = new TreeMap<>();
    while (!in.isAtEnd()) {
      more.put(in.string(), in.string());
    }
    return more;
  }

  void writeTo(LexiconOutput out) throws IOException {
    Blocks.Builder tables = new Blocks.Builder();
    BlockWriter types = new BlockWriter();
    groups.forEach(
        group ->
            types
                .string(group.type().name())
                .string(group.kind())
                .number(group.asWritten() ? 1 : 0));
    tables.add(types);
    BlockWriter names = new BlockWriter();
    systems.forEach(names::string);
    tables.add(names);
    tables.build().writeTo(out);
    attributes.writeTo(out);
    terms.writeTo(out);
  }

  static TermStore readFrom(LexiconInput in) throws IOException {
    Blocks tables = Blocks.readFrom(in);
    List<Group> groups = new ArrayList<>();
    for (BlockReader types = tables.read(0); !types.isAtEnd(); ) {
      groups.add(new Group(new EntityType(types.string()), types.string(), types.number() == 1));
    }
    List<String> systems = new ArrayList<>();
    for (BlockReader names = tables.read(1); !names.isAtEnd(); ) {
      systems.add(names.string());
    }
    return new TermStore(groups, systems, Blocks.readFrom(in), Blocks.readFrom(in));
  }

  /** Takes terms in one after the other and keeps little of them in memory. */
  static final class Builder {
    private final Map<Group, Integer> groups = new LinkedHashMap<>();
    private final Map<String, Integer> systems = new LinkedHashMap<>();
    private final Map<Map<String, String>, Integer> sets = new LinkedHashMap<>();
    private final Blocks.Builder attributes = new Blocks.Builder();
    private final Blocks.Builder terms = new Blocks.Builder();

    int add(Term term) {
      BlockWriter block =
          new BlockWriter()
              .number(number(groups, Group.of(term)))
              .number(sets.computeIfAbsent(term.attributes(), this::addSet))
              .number(term.codes().size());
      for (String code : term.codes()) {
        int colon = code.indexOf(':');
        block.number(number(systems, code.substring(0, colon))).string(code.substring(colon + 1));
      }
      return terms.add(block.string(term.text()));
    }

    private int addSet(Map<String, String> set) {
      BlockWriter block = new BlockWriter();
      set.forEach((name, value) -> block.string(name).string(value));
      return attributes.add(block);
    }

    private static <T> int number(Map<T, Integer> numbers, T value) {
      int next = numbers.size();
      return numbers.computeIfAbsent(value, v -> next);
    }

    TermStore build() {
      return new TermStore(
          List.copyOf(groups.keySet()),
          List.copyOf(systems.keySet()),
          attributes.build(),
          terms.build());
    }
  }
}
