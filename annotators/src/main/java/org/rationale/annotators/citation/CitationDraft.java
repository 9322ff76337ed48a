package org.rationale.annotators.citation;

import java.util.ArrayList;
import java.util.List;

/** What was read of a citation, its names not yet told apart. */
final class CitationDraft {
  /** What the words around a name say it is. */
  enum Mark {
    NONE,
    CHAPTER,
    SECTION,
    TOPIC,
    /** The word guidelines stands behind it. */
    TITLE
  }

  /**
   * A name in a citation.
   *
   * @param from index of its first token
   * @param to index behind its last token
   * @param mark what the words around it say
   */
  record Name(int from, int to, Mark mark) {}

  private final List<Name> names = new ArrayList<>();
  private final List<String> sections = new ArrayList<>();
  private String edition = "";
  private String year = "";
  private String chapter = "";
  private Pages pages = Pages.NONE;
  private String updated = "";

  List<Name> names() {
    return names;
  }

  List<String> sections() {
    return sections;
  }

  String edition() {
    return edition;
  }

  String year() {
    return year;
  }

  /** The number of a chapter. */
  String chapter() {
    return chapter;
  }

  Pages pages() {
    return pages;
  }

  String updated() {
    return updated;
  }

  void add(Name name) {
    names.add(name);
  }

  /** Says of the last name what it is. */
  void markLast(Mark mark) {
    Name last = names.remove(names.size() - 1);
    names.add(new Name(last.from(), last.to(), mark));
  }

  boolean endsUnmarked() {
    return !names.isEmpty() && names.get(names.size() - 1).mark() == Mark.NONE;
  }

  void add(List<String> more) {
    more.stream().filter(section -> !sections.contains(section)).forEach(sections::add);
  }

  void add(Pages more) {
    pages = pages.and(more);
  }

  /** Of several values the first stands. */
  void edition(String value) {
    edition = edition.isEmpty() ? value : edition;
  }

  void year(String value) {
    year = year.isEmpty() ? value : year;
  }

  void chapter(String number) {
    chapter = chapter.isEmpty() ? number : chapter;
  }

  void updated(String value) {
    updated = updated.isEmpty() ? value : updated;
  }
}
