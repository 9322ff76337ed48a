package org.rationale.annotators.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.rationale.annotators.phrase.Piece.Kind;

/** Collects the sites, sides and levels of one mention. */
final class Places {
  private static final String JOINT = "joint";
  private static final String DOWN_THE_SPINE = "CTLS";

  private final Singulars singulars;
  private final TreeSet<String> sites = new TreeSet<>();
  private final TreeSet<String> sides = new TreeSet<>();
  private final List<String> levels = new ArrayList<>();

  Places(Singulars singulars) {
    this.singulars = singulars;
  }

  /** Adds a run of pieces that name one place. */
  void add(List<Piece> run) {
    StringBuilder before = new StringBuilder();
    Piece last = null;
    for (int i = 0; i < run.size(); i++) {
      Piece piece = run.get(i);
      if (piece.isSite()) {
        boolean merged = last != null && merges(last, piece);
        if (merged) {
          sites.remove(last.text());
        }
        if (last == null || !saysNoMore(last, piece)) {
          String name = merged ? merged(last, piece) : before + piece.text();
          sites.add(singulars.ofName(name));
          last = new Piece(piece.kind(), name, piece.word(), piece.adjective());
        }
        before.setLength(0);
      } else if (piece.is(Kind.DIRECTION) || piece.is(Kind.ORDINAL)) {
        before.append(piece.text()).append(' ');
      } else {
        addOther(piece);
      }
    }
  }

  void addOther(Piece piece) {
    if (piece.is(Kind.LEVEL) && !levels.contains(piece.text())) {
      levels.add(piece.text());
    } else if (piece.is(Kind.SIDE) && !piece.text().isEmpty()) {
      sides.add(piece.text());
    }
  }

  void addSite(String name) {
    sites.add(singulars.ofName(name));
  }

  /** {@code T11} and {@code L4} behind between: one range. */
  void joinLevels() {
    if (levels.size() == 2 && levels.stream().noneMatch(level -> level.contains("-"))) {
      String range = String.join("-", levels);
      levels.clear();
      levels.add(range);
    }
  }

  /** {@code lumbar | spine}, {@code lumbar | body}: one site in two words. */
  private static boolean merges(Piece first, Piece second) {
    boolean region = first.is(Kind.BODY) && first.text().endsWith(" spine");
    boolean part = second.word().equals("spine") || second.word().startsWith("body");
    boolean tissue = first.is(Kind.STRUCTURE) && first.adjective() && second.is(Kind.STRUCTURE);
    return (region && (part || second.word().startsWith("vertebra")))
        || (tissue && !second.adjective() && !saysNoMore(first, second));
  }

  private static String merged(Piece first, Piece second) {
    if (first.is(Kind.STRUCTURE)) {
      return first.word() + " " + second.text(); // subacromial bursa
    }
    boolean spine = second.text().equals("spine");
    String region = first.text().substring(0, first.text().length() - " spine".length());
    return spine ? first.text() : region + " " + second.text();
  }

  /** {@code trapezius | muscle}, {@code acromioclavicular joint | joint}. */
  private static boolean saysNoMore(Piece first, Piece second) {
    return switch (second.text()) {
      case "muscle", "tendon", "ligament", "bone", "nerve" ->
          first.is(Kind.STRUCTURE) && (!first.adjective() || first.text().endsWith(second.text()));
      case JOINT -> true;
      default -> first.text().equals(second.text());
    };
  }

  boolean isEmpty() {
    return sites.isEmpty();
  }

  /** The sites, sorted; what another names more closely is left out. */
  List<String> sites() {
    List<String> named = new ArrayList<>(sites);
    if (named.size() > 1) {
      named.remove(JOINT);
      boolean region = named.stream().anyMatch(site -> site.endsWith(" spine"));
      named.removeIf(site -> region && site.equals("spine"));
    }
    return named;
  }

  String side() {
    if (sides.isEmpty()) {
      return "";
    }
    return sides.size() > 1 ? "bilateral" : sides.first();
  }

  List<String> levels() {
    levels.sort(
        Comparator.<String>comparingInt(level -> DOWN_THE_SPINE.indexOf(level.charAt(0)))
            .thenComparingInt(Places::number)
            .thenComparing(Comparator.naturalOrder()));
    return levels;
  }

  private static int number(String level) {
    int dash = level.indexOf('-');
    return Integer.parseInt(level.substring(1, dash < 0 ? level.length() : dash));
  }
}
