package org.rationale.annotators.lexicon.compiled;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rationale.annotators.lexicon.scratch.BlockReader;
import org.rationale.annotators.lexicon.scratch.BlockWriter;
import org.rationale.annotators.lexicon.scratch.Scratch;
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
    private final Numbering<Group> groups = new Numbering<>();
    private final Numbering<String> systems = new Numbering<>();
    private final Numbering<Map<String, String>> sets = new Numbering<>();
    private final BlockSpool attributes;
    private final BlockSpool terms;

    Builder(Scratch scratch) throws IOException {
      attributes = new BlockSpool(scratch);
      terms = new BlockSpool(scratch);
    }

    /** How many terms there are. */
    int size() {
      return terms.size();
    }

    void add(Term term) throws IOException {
      BlockWriter block =
          new BlockWriter()
              .number(groups.of(Group.of(term)))
              .number(set(term.attributes()))
              .number(term.codes().size());
      for (String code : term.codes()) {
        int colon = code.indexOf(':');
        block.number(systems.of(code.substring(0, colon))).string(code.substring(colon + 1));
      }
      terms.add(block.string(term.text()));
    }

    private int set(Map<String, String> set) throws IOException {
      int number = sets.of(set);
      if (number == attributes.size()) {
        BlockWriter block = new BlockWriter();
        set.forEach((name, value) -> block.string(name).string(value));
        attributes.add(block);
      }
      return number;
    }

    /** Says that there are no more. */
    void finish() throws IOException {
      attributes.finish();
      terms.finish();
    }

    /** About how many bytes it takes in a file. */
    long bytes() {
      return attributes.bytes() + terms.bytes();
    }

    /** Writes what {@link TermStore#readFrom} reads; once, since its room is freed. */
    void writeTo(LexiconOutput out) throws IOException {
      Blocks.Builder tables = new Blocks.Builder();
      BlockWriter types = new BlockWriter();
      for (Group group : groups.values()) {
        types.string(group.type().name()).string(group.kind()).number(group.asWritten() ? 1 : 0);
      }
      tables.add(types);
      BlockWriter names = new BlockWriter();
      systems.values().forEach(names::string);
      tables.add(names);
      tables.build().writeTo(out);
      attributes.writeTo(out);
      terms.writeTo(out);
    }
  }
}
