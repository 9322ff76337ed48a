package org.rationale.annotators.citation;

import java.util.List;

/**
 * What a citation says, part by part; a part that it does not say is empty.
 *
 * @param source the one name of the source, for instance {@code MTUS}
 * @param edition its number: {@code 2}
 * @param year four digits
 * @param chapter number, or name as it stands without the word chapter
 * @param sections numbers, and named parts of a chapter, as they stand
 * @param topics as they stand
 * @param titles of numbered sections, as they stand: topics that tell no two citations apart
 * @param pages as a set
 * @param updated ISO 8601, as precise as it stands
 * @param address of a page on the web
 */
record CitationParts(
    String source,
    String edition,
    String year,
    String chapter,
    List<String> sections,
    List<String> topics,
    List<String> titles,
    Pages pages,
    String updated,
    String address) {

  CitationParts {
    sections = List.copyOf(sections);
    topics = List.copyOf(topics);
    titles = List.copyOf(titles);
  }
}
