package org.rationale.gold.brat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One line of a brat file, as it stands there: ids and offsets are not resolved. */
public sealed interface BratLine {

  /** The line without its line end, in the strict profile's form. */
  String line();

  /** A line that others can refer to. */
  sealed interface WithId extends BratLine {
    /** For instance {@code T12}; unique in a file. */
    String id();

    /** The letter that the profile's ids of such lines start with. */
    char letter();

    /** The same line with other ids. */
    WithId renamed(UnaryOperator<String> now);
  }

  /**
   * A label: {@code T1⇥DRUG 10 14⇥Soma}.
   *
   * @param pieces where it stands, in code points; a label that crosses a line break has several
   * @param surface its text, the pieces joined by a blank
   */
  record TextBound(String id, String type, List<Piece> pieces, String surface) implements WithId {
    public TextBound {
      pieces = List.copyOf(pieces);
    }

    @Override
    public char letter() {
      return 'T';
    }

    @Override
    public WithId renamed(UnaryOperator<String> now) {
      return new TextBound(now.apply(id), type, pieces, surface);
    }

    @Override
    public String line() {
      return id
          + "\t"
          + type
          + " "
          + pieces.stream().map(Piece::toString).collect(Collectors.joining(";"))
          + "\t"
          + surface;
    }
  }

  /**
   * A half-open range of code points.
   *
   * @param start of the first
   * @param end behind the last
   */
  record Piece(int start, int end) {
    @Override
    public String toString() {
      return start + " " + end;
    }
  }

  /**
   * A property of a label: {@code A1⇥kind T1 brand}.
   *
   * @param value empty where the line has none, which the strict profile does not allow
   */
  record Attribute(String id, String name, String target, String value) implements WithId {
    @Override
    public char letter() {
      return 'A';
    }

    @Override
    public WithId renamed(UnaryOperator<String> now) {
      return new Attribute(now.apply(id), name, now.apply(target), value);
    }

    @Override
    public String line() {
      return id + "\t" + name + " " + target + (value.isEmpty() ? "" : " " + value);
    }
  }

  /** A link between two labels: {@code R1⇥belongsTo Arg1:T2 Arg2:T1}. */
  record Relation(String id, String type, String from, String to) implements WithId {
    @Override
    public char letter() {
      return 'R';
    }

    @Override
    public WithId renamed(UnaryOperator<String> now) {
      return new Relation(now.apply(id), type, now.apply(from), now.apply(to));
    }

    @Override
    public String line() {
      return id + "\t" + type + " Arg1:" + from + " Arg2:" + to;
    }
  }

  /**
   * A normal form: {@code N1⇥Reference T1 RxNorm:2101⇥carisoprodol}.
   *
   * @param reference name of the terminology, a colon and the id in it
   * @param name what the terminology calls it
   */
  record NormalForm(String id, String type, String target, String reference, String name)
      implements WithId {
    @Override
    public char letter() {
      return 'N';
    }

    @Override
    public WithId renamed(UnaryOperator<String> now) {
      return new NormalForm(now.apply(id), type, now.apply(target), reference, name);
    }

    @Override
    public String line() {
      return id + "\t" + type + " " + target + " " + reference + "\t" + name;
    }
  }

  /** A person's remark: {@code #1⇥AnnotatorNotes T1⇥misspelt}. */
  record Note(String id, String type, String target, String text) implements WithId {
    @Override
    public char letter() {
      return '#';
    }

    @Override
    public WithId renamed(UnaryOperator<String> now) {
      return new Note(now.apply(id), type, now.apply(target), text);
    }

    @Override
    public String line() {
      return id + "\t" + type + " " + target + "\t" + text;
    }
  }

  /** An event with its trigger and roles: {@code E1⇥Order:T1 Of:T2}; not in the strict profile. */
  record Event(String id, String type, String trigger, List<Role> roles) implements WithId {
    public Event {
      roles = List.copyOf(roles);
    }

    @Override
    public char letter() {
      return 'E';
    }

    @Override
    public WithId renamed(UnaryOperator<String> now) {
      return new Event(
          now.apply(id),
          type,
          now.apply(trigger),
          roles.stream().map(r -> new Role(r.name(), now.apply(r.target()))).toList());
    }

    @Override
    public String line() {
      return id
          + "\t"
          + type
          + ":"
          + trigger
          + roles.stream()
              .map(r -> " " + r.name() + ":" + r.target())
              .collect(Collectors.joining());
    }
  }

  /** What plays which part in an event. */
  record Role(String name, String target) {}

  /** Labels that mean the same: {@code *⇥Equiv T1 T2}; not in the strict profile. */
  record Equivalence(String type, List<String> members) implements BratLine {
    public Equivalence {
      members = List.copyOf(members);
    }

    @Override
    public String line() {
      return "*\t" + type + " " + String.join(" ", members);
    }
  }
}
