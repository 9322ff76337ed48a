package org.rationale.gold.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rationale.gold.brat.BratLine.Piece;
import org.rationale.gold.brat.BratLine.Role;
import org.rationale.gold.format.Layout;

/**
 * Reads one line of a brat file. Blanks may be many where one is usual: the strict profile compares
 * the line with what {@link BratLine#line} makes of it.
 */
final class BratSyntax {

  private static final Pattern PIECES = Pattern.compile("\\d+ +\\d+( *; *\\d+ +\\d+)*");
  private static final Pattern PIECE = Pattern.compile("(\\d+) +(\\d+)");

  private BratSyntax() {}

  /** The line is not one of brat's; the message says what was expected. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }

  /** Reads a line, which is not empty and has no line end. */
  static BratLine parse(String line) throws Malformed {
    return switch (line.charAt(0)) {
      case 'T' -> textBound(line);
      case 'A', 'M' -> attribute(line);
      case 'R' -> relation(line);
      case 'N' -> normalForm(line);
      case '#' -> note(line);
      case 'E' -> event(line);
      case '*' -> equivalence(line);
      default ->
          throw new Malformed(
              "a line starts with T (label), A (attribute), R (link), N (normal form) or # (note), but"
                  + " this one starts with \""
                  + Character.toString(line.codePointAt(0))
                  + "\"; delete or correct it");
    };
  }

  private static BratLine textBound(String line) throws Malformed {
    String form = "T1<TAB>TYPE start end<TAB>text";
    String[] fields = fields(line, 3, form);
    String[] words = fields[1].split(" +", 2);
    if (words.length < 2 || words[0].isEmpty() || !PIECES.matcher(words[1]).matches()) {
      throw new Malformed(
          "expected a type and its offsets, as in \"DRUG 10 14\" or \"DRUG 10 14;15 20\", but there"
              + " is \""
              + fields[1]
              + "\"");
    }
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(words[1]);
    while (matcher.find()) {
      Piece piece = new Piece(number(matcher.group(1)), number(matcher.group(2)));
      if (piece.end() <= piece.start()) {
        throw new Malformed("the end must be greater than the start, but the offsets are " + piece);
      }
      if (!pieces.isEmpty() && piece.start() < pieces.get(pieces.size() - 1).end()) {
        throw new Malformed(
            "the fragments of a label stand in order and apart, but they are " + words[1]);
      }
      pieces.add(piece);
    }
    return new BratLine.TextBound(fields[0], words[0], pieces, fields[2]);
  }

  private static BratLine attribute(String line) throws Malformed {
    String form = "A1<TAB>name T1 value";
    String[] fields = fields(line, 2, form);
    String[] words = fields[1].split(" +", 3);
    expect(words.length >= 2 && !words[0].isEmpty() && !words[1].isEmpty(), form, line);
    return new BratLine.Attribute(fields[0], words[0], words[1], words.length == 3 ? words[2] : "");
  }

  private static BratLine relation(String line) throws Malformed {
    String form = "R1<TAB>TYPE Arg1:T1 Arg2:T2";
    String[] fields = fields(line, 2, form);
    String[] words = words(fields[1]);
    expect(words.length == 3 && !words[0].isEmpty(), form, line);
    return new BratLine.Relation(
        fields[0],
        words[0],
        role(words[1], form, line).target(),
        role(words[2], form, line).target());
  }

  private static BratLine normalForm(String line) throws Malformed {
    String form = "N1<TAB>Reference T1 SOURCE:ID<TAB>name";
    String[] fields = fields(line, 3, form);
    String[] words = words(fields[1]);
    expect(words.length == 3 && words[2].indexOf(':') > 0, form, line);
    return new BratLine.NormalForm(fields[0], words[0], words[1], words[2], fields[2]);
  }

  private static BratLine note(String line) throws Malformed {
    String form = "#1<TAB>AnnotatorNotes T1<TAB>text";
    String[] fields = fields(line, 3, form);
    String[] words = words(fields[1]);
    expect(words.length == 2, form, line);
    return new BratLine.Note(fields[0], words[0], words[1], fields[2]);
  }

  private static BratLine event(String line) throws Malformed {
    String form = "E1<TAB>TYPE:T1 ROLE:T2";
    String[] fields = fields(line, 2, form);
    List<Role> roles = new ArrayList<>();
    for (String word : words(fields[1])) {
      roles.add(role(word, form, line));
    }
    Role trigger = roles.remove(0);
    return new BratLine.Event(fields[0], trigger.name(), trigger.target(), roles);
  }

  private static BratLine equivalence(String line) throws Malformed {
    String form = "*<TAB>Equiv T1 T2";
    String[] words = words(fields(line, 2, form)[1]);
    expect(words.length >= 3, form, line);
    return new BratLine.Equivalence(words[0], List.of(words).subList(1, words.length));
  }

  private static Role role(String word, String form, String line) throws Malformed {
    int colon = word.indexOf(':');
    expect(colon > 0 && colon < word.length() - 1, form, line);
    return new Role(word.substring(0, colon), word.substring(colon + 1));
  }

  private static String[] fields(String line, int count, String form) throws Malformed {
    String[] fields = line.split("\t", count);
    expect(fields.length == count, form, line);
    return fields;
  }

  private static String[] words(String field) {
    return field.strip().split(" +", -1);
  }

  private static void expect(boolean condition, String form, String line) throws Malformed {
    if (!condition) {
      throw new Malformed("expected " + form + ", but the line is " + visible(line));
    }
  }

  private static int number(String digits) throws Malformed {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new Malformed("an offset is a number below 2147483648, but there is " + digits);
    }
  }

  /** Whether a line, written and read back, is the same for this and any other reader of brat. */
  static boolean survives(BratLine line) {
    String written = line.line();
    long tabs = written.chars().filter(c -> c == '\t').count();
    int expected =
        line instanceof BratLine.TextBound
                || line instanceof BratLine.NormalForm
                || line instanceof BratLine.Note
            ? 2
            : 1;
    try {
      return tabs == expected
          && !(line instanceof BratLine.Attribute a && a.value().isEmpty())
          && !Layout.holdsBreak(written.replace("\t", ""))
          && parse(written).equals(line);
    } catch (Malformed e) {
      return false;
    }
  }

  /** A line with its tabs made visible, for messages. */
  static String visible(String line) {
    return line.replace("\t", "<TAB>");
  }
}
