package org.rationale.annotators.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.LexiconReader;

/**
 * Makes one key of everything that names the same place: {@code acoem|ch=7|p=127}. Joined by bars:
 * source, then, each with its name and only where it is said, edition {@code ed} and year {@code y}
 * where they are not the usual ones, chapter {@code ch}, section {@code sec}, topic {@code t},
 * pages {@code p}. Several sections or topics are sorted. Without a source there is no key.
 */
final class CitationKey {
  private static final String BAR = "|";
  private static final String JOINT = "; ";
  private static final Pattern SEVERAL = Pattern.compile(JOINT);

  private final ChapterNames chapters;
  private final TopicNames topics = new TopicNames();
  private final Map<String, String> usual = new HashMap<>();

  CitationKey(ChapterNames chapters) {
    this.chapters = chapters;
    for (Entry row : LexiconReader.read(CitationKey.class, "usual.tsv")) {
      usual.put(row.kind() + BAR + row.term(), row.normal());
    }
  }

  /** The key; empty for a citation without a source. */
  String of(CitationParts parts) {
    String source = parts.source().toLowerCase(Locale.ROOT);
    if (source.isEmpty()) {
      return "";
    }
    String chapter = chapter(parts);
    boolean usualEdition = isUsual("edition", source, chapter, parts.edition());
    List<String> key = new ArrayList<>();
    key.add(parts.address().isEmpty() ? source : parts.address().toLowerCase(Locale.ROOT));
    add(key, "ed=", usualEdition ? "" : parts.edition());
    add(key, "y=", isUsual("year", source, chapter, parts.year()) ? "" : parts.year());
    add(key, "ch=", usualEdition ? number(source, chapter) : chapter);
    add(key, "sec=", joined(parts.sections()));
    add(key, "t=", joined(parts.topics()));
    add(key, "p=", parts.pages().toString());
    return String.join(BAR, key);
  }

  private static void add(List<String> key, String name, String value) {
    if (!value.isEmpty()) {
      key.add(name + value);
    }
  }

  private String chapter(CitationParts parts) {
    if (!parts.chapter().contains(JOINT)) {
      return canonical(parts.source(), parts.chapter());
    }
    return SEVERAL
        .splitAsStream(parts.chapter())
        .map(name -> canonical(parts.source(), name))
        .distinct()
        .sorted()
        .collect(Collectors.joining(JOINT));
  }

  private String canonical(String source, String name) {
    if (name.isEmpty()) {
      return name;
    }
    return chapters.canonical(source, name).orElseGet(() -> topics.of(name));
  }

  /** The chapter of the usual edition by its number, where it has one. */
  private String number(String source, String chapter) {
    return usual.getOrDefault("number|" + source + BAR + chapter, chapter);
  }

  private boolean isUsual(String what, String source, String chapter, String value) {
    String ofSource = usual.getOrDefault(what + BAR + source, "");
    String ofChapter = usual.getOrDefault(what + BAR + source + BAR + chapter, "");
    return value.isEmpty() || value.equals(ofSource) || value.equals(ofChapter);
  }

  private String joined(List<String> names) {
    if (names.isEmpty()) {
      return "";
    }
    return names.stream().map(topics::of).distinct().sorted().collect(Collectors.joining(JOINT));
  }
}
