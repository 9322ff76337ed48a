package org.rationale.annotators.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rationale.annotators.text.Text;

/**
 * Reads the parts of a citation of a guideline or a law. A section is what has a number, or a named
 * part of a chapter of ACOEM; a named entry of another chapter is a topic, also where the text
 * calls it a section.
 */
final class GuidelineParts {
  private static final String ACOEM = "ACOEM";
  private static final Set<String> NUMBERED_THINGS =
      Set.of("table", "figure", "algorithm", "exhibit", "fig", "appendix");

  private final CitationGrammar grammar;

  GuidelineParts(CitationGrammar grammar) {
    this.grammar = grammar;
  }

  CitationParts read(Text text, int from, int to) {
    SourceNames sources = SourceNames.read(grammar.words(), text, from, to);
    CitationDraft draft = GuidelineWalk.read(grammar, sources, text, from, to);
    NameResolver names = new NameResolver(grammar.chapters(), sources.name(), text);
    names.resolve(draft.names());
    String chapter =
        draft.chapter().isEmpty() ? String.join("; ", names.chapters()) : draft.chapter();
    List<String> named = new ArrayList<>(names.sections());
    named.addAll(draft.sections());
    boolean acoem = isOfAcoem(sources.name(), chapter);
    List<String> sections = new ArrayList<>();
    List<String> topics = new ArrayList<>(names.topics());
    List<String> titles = new ArrayList<>();
    for (String section : named) {
      int number = endOfNumber(section);
      if (number > 0) {
        addNew(sections, section.substring(0, number));
        addNew(titles, section.substring(behindMarks(section, number)));
      } else {
        addNew(acoem || isNumbered(section) ? sections : topics, section);
      }
    }
    return new CitationParts(
        sources.name(),
        draft.edition(),
        draft.year(),
        chapter,
        sections,
        topics,
        titles,
        draft.pages(),
        draft.updated(),
        "");
  }

  private boolean isOfAcoem(String source, String chapter) {
    return source.equals(ACOEM) || (!source.equals("ODG") && grammar.chapters().isOfAcoem(chapter));
  }

  private static void addNew(List<String> names, String name) {
    if (!name.isEmpty() && !names.contains(name)) {
      names.add(name);
    }
  }

  /** {@code 3.3.6} of {@code 3.3.6 Use of Urine Drug Testing}; 0 where none begins. */
  private static int endOfNumber(String section) {
    if (section.charAt(0) < '0' || section.charAt(0) > '9') {
      return 0;
    }
    int end = 0;
    while (end < section.length() && " ,:".indexOf(section.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int behindMarks(String section, int from) {
    int at = from;
    while (at < section.length() && " ,:".indexOf(section.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isNumbered(String section) {
    int blank = section.indexOf(' ');
    return blank > 0
        && NUMBERED_THINGS.contains(section.substring(0, blank).toLowerCase(Locale.ROOT))
        && section.chars().anyMatch(Character::isDigit);
  }
}
