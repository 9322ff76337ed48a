package org.rationale.annotators.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rationale.annotators.citation.CitationDraft.Mark;
import org.rationale.annotators.citation.CitationDraft.Name;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** Tells which names of one citation are chapters, which sections and which topics. */
final class NameResolver {
  private static final String ODG = "ODG";

  /** A second name of a chapter stands at most so many tokens behind the first. */
  private static final int GAP = 2;

  private final ChapterNames chapterNames;
  private final String source;
  private final Text text;
  private final List<String> chapters = new ArrayList<>();
  private final List<String> sections = new ArrayList<>();
  private final List<String> topics = new ArrayList<>();
  private String canonical = "";
  private int chapterFrom;
  private int chapterTo;

  NameResolver(ChapterNames chapterNames, String source, Text text) {
    this.chapterNames = chapterNames;
    this.source = source;
    this.text = text;
  }

  /** The chapters, as they stand. */
  List<String> chapters() {
    return chapters;
  }

  List<String> sections() {
    return sections;
  }

  List<String> topics() {
    return topics;
  }

  void resolve(List<Name> names) {
    names.forEach(this::resolve);
  }

  private void resolve(Name name) {
    if (name.mark() == Mark.TOPIC) {
      addUnlisted(name);
      return;
    }
    Optional<Hit> chapter = chapterAt(name.from(), name);
    if (chapter.isEmpty()) {
      addUnlisted(name);
      return;
    }
    Hit hit = chapter.get();
    if (hit.to() == name.to()) {
      addChapter(hit);
      return;
    }
    int rest = behindAnd(hit.to(), name.to());
    boolean joined = rest > hit.to() && name.mark() != Mark.TITLE;
    boolean again =
        !joined && hit.entry().normal().equals(canonical) && !text.token(hit.to()).isMark();
    if (joined || (name.mark() == Mark.NONE && startsTopic(hit.to()) && !again)) {
      addChapter(hit);
      resolve(new Name(rest, name.to(), Mark.NONE));
    } else {
      addUnlisted(name);
    }
  }

  private Optional<Hit> chapterAt(int from, Name name) {
    return chapterNames
        .at(source, text, from, name.to())
        .filter(hit -> mayBeChapter(name.mark(), hit.entry().normal()));
  }

  /** ODG lists several chapters; in another source, a chapter's name behind one is a topic. */
  private boolean mayBeChapter(Mark mark, String normal) {
    return chapters.isEmpty()
        || normal.equals(canonical)
        || mark == Mark.CHAPTER
        || (mark == Mark.NONE && source.equals(ODG));
  }

  private int behindAnd(int at, int limit) {
    return at + 1 < limit && isAnd(at) ? at + 1 : at;
  }

  /** {@code Low Back | MRI}, but {@code Shoulder pain}. */
  private boolean startsTopic(int at) {
    Token token = text.token(at);
    return token.isCapitalized() || token.isNumber() || token.isMark();
  }

  private void addChapter(Hit hit) {
    boolean same = hit.entry().normal().equals(canonical);
    if (same && hit.from() - chapterTo > GAP) {
      return; // named twice
    }
    if (same) {
      chapters.remove(chapters.size() - 1);
    } else {
      canonical = hit.entry().normal();
      chapterFrom = hit.from();
    }
    chapterTo = hit.to();
    Names.trimmed(text, chapterFrom, withoutTreatment(hit))
        .filter(whole -> !chapters.contains(whole))
        .ifPresent(chapters::add);
  }

  /**
   * {@code Chronic Pain | Medical Treatment}: what the name of a guideline adds to the chapter's.
   */
  private int withoutTreatment(Hit hit) {
    int end = hit.to();
    while (end > hit.from() && isTreatment(text.token(end - 1))) {
      end--;
    }
    return chapterNames
            .whole(source, text, hit.from(), end)
            .filter(whole -> whole.entry().normal().equals(canonical))
            .isPresent()
        ? end
        : hit.to();
  }

  private static boolean isTreatment(Token token) {
    return token.is("treatment") || token.is("medical") || token.is("management");
  }

  private void addUnlisted(Name name) {
    List<String> part =
        switch (name.mark()) {
          case CHAPTER -> chapters;
          case SECTION -> sections;
          case NONE, TOPIC, TITLE -> topics;
        };
    int from = name.from();
    for (int at = from + 1; at + 1 < name.to() && part == topics; at++) {
      if (isAnd(at) && text.token(at + 1).is(text.token(from).norm())) {
        add(from, at, part); // Surgery for fracture & | Surgery for tendon tears
        from = at + 1;
      }
    }
    add(from, name.to(), part);
  }

  private boolean isAnd(int at) {
    return text.token(at).is("and") || text.token(at).is("&");
  }

  private void add(int from, int to, List<String> part) {
    Names.trimmed(text, from, to)
        .filter(whole -> whole.chars().anyMatch(Character::isLetter) && !part.contains(whole))
        .ifPresent(part::add);
  }
}
