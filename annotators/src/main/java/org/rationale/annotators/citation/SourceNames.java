package org.rationale.annotators.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.text.Text;

/**
 * The sources that a citation names.
 *
 * @param entries in order, each with its one name as normal form
 * @param titleOfCode {@code 8} of {@code 8 CCR}; empty where none is given
 */
record SourceNames(List<Entry> entries, String titleOfCode) {
  /** What a citation is of, first to last: an institution only where nothing else is named. */
  private static final List<String> PRECEDENCE =
      List.of("guideline", "law", "literature", "institution", "journal");

  SourceNames {
    entries = List.copyOf(entries);
  }

  /** The sources named in a range of tokens. */
  static SourceNames read(CitationWords words, Text text, int from, int to) {
    List<Entry> entries = new ArrayList<>();
    String title = "";
    for (int at = from; at < to; at++) {
      Optional<Hit> hit = words.source(text, at, to).filter(h -> isSource(text, h));
      if (hit.isPresent()) {
        entries.add(named(text, hit.get()));
        title = title.isEmpty() && at > from ? number(text, at - 1) : title;
        at = hit.get().to() - 1;
      } else if (isTitle(text, at) && at + 1 < to) {
        title = number(text, at + 1);
      }
    }
    return new SourceNames(entries, title);
  }

  private static boolean isSource(Text text, Hit hit) {
    return CitationWords.isRoot(hit)
        || (text.token(hit.from()).isCapitalized() && !hit.entry().kind().equals("web"));
  }

  private static boolean isTitle(Text text, int at) {
    return text.token(at).is("title") || text.token(at).is("tit");
  }

  private static String number(Text text, int at) {
    boolean number = text.token(at).isNumber() && text.token(at).norm().length() <= 2;
    return number ? text.token(at).norm() : "";
  }

  private static Entry named(Text text, Hit hit) {
    Entry entry = hit.entry();
    String name =
        entry.normal().isEmpty()
            ? text.string(hit.from(), hit.to()).replace('\n', ' ')
            : entry.normal();
    return new Entry(entry.term(), entry.kind(), name);
  }

  /**
   * The one name of the citation's own source; empty where it names none. The MTUS takes over
   * chapters of ACOEM: where both are named, the source is ACOEM.
   */
  String name() {
    if (holds("MTUS") && holds("ACOEM")) {
      return "ACOEM";
    }
    for (String kind : PRECEDENCE) {
      Optional<Entry> first =
          entries.stream().filter(source -> source.kind().equals(kind)).findFirst();
      if (first.isPresent()) {
        String name = first.get().normal();
        boolean titled = kind.equals("law") && !titleOfCode.isEmpty();
        return titled ? name + " Title " + titleOfCode : name;
      }
    }
    return "";
  }

  /** Whether more than an institution or a journal is named. */
  boolean hasRoot() {
    return entries.stream().anyMatch(source -> PRECEDENCE.indexOf(source.kind()) <= 2);
  }

  private boolean holds(String source) {
    return entries.stream().anyMatch(entry -> entry.normal().equals(source));
  }
}
