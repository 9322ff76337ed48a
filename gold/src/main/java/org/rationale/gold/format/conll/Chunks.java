package org.rationale.gold.format.conll;

import java.util.ArrayList;
import java.util.List;
import org.rationale.gold.format.ReadOptions.TagPolicy;
import org.rationale.gold.format.conll.Tag.Part;

/**
 * Reads the tags of one sentence as mentions.
 *
 * <p>{@link TagPolicy#STRICT}: a mention is {@code B I*} in BIO, {@code U} or {@code B I* L} in
 * BILOU, all of one type; anything else is a complaint. {@link TagPolicy#LENIENT} has the rules of
 * {@code conlleval}: a mention begins at B and U, at any tag behind O, L or U, and where the type
 * changes; it ends before those, before O, and behind L and U.
 */
final class Chunks {

  /**
   * A mention, in tokens of the sentence.
   *
   * @param first index of its first token
   * @param last index of its last token
   * @param type its type
   */
  record Chunk(int first, int last, String type) {}

  /**
   * A tag that breaks the rules.
   *
   * @param token index of its token
   * @param message what is wrong
   */
  record Complaint(int token, String message) {}

  private final boolean bilou;
  private final List<Chunk> chunks = new ArrayList<>();
  private final List<Complaint> complaints = new ArrayList<>();

  private Chunks(boolean bilou) {
    this.bilou = bilou;
  }

  /**
   * The mentions of a sentence.
   *
   * @param tags of its tokens
   * @param bilou whether the last token of a mention is marked
   */
  static Chunks of(List<Tag> tags, boolean bilou, TagPolicy policy) {
    Chunks chunks = new Chunks(bilou);
    chunks.read(tags);
    if (policy == TagPolicy.STRICT) {
      chunks.check(tags);
    }
    return chunks;
  }

  List<Chunk> chunks() {
    return chunks;
  }

  /** What breaks the rules; empty under the lenient policy. */
  List<Complaint> complaints() {
    return complaints;
  }

  private void read(List<Tag> tags) {
    int first = -1;
    for (int i = 0; i < tags.size(); i++) {
      Tag tag = tags.get(i);
      Tag before = i == 0 ? Tag.OUTSIDE : tags.get(i - 1);
      if (first >= 0 && !continues(before, tag)) {
        chunks.add(new Chunk(first, i - 1, before.type()));
        first = -1;
      }
      if (first < 0 && tag.part() != Part.OUTSIDE) {
        first = i;
      }
    }
    if (first >= 0) {
      chunks.add(new Chunk(first, tags.size() - 1, tags.get(tags.size() - 1).type()));
    }
  }

  /** Whether a tag may go on with the mention of the tag before it. */
  private static boolean continues(Tag before, Tag tag) {
    boolean open = before.part() == Part.BEGIN || before.part() == Part.INSIDE;
    boolean inner = tag.part() == Part.INSIDE || tag.part() == Part.LAST;
    return open && inner && before.type().equals(tag.type());
  }

  private void check(List<Tag> tags) {
    for (int i = 0; i < tags.size(); i++) {
      Tag tag = tags.get(i);
      Tag before = i == 0 ? Tag.OUTSIDE : tags.get(i - 1);
      boolean inner = tag.part() == Part.INSIDE || tag.part() == Part.LAST;
      if (inner && !continues(before, tag)) {
        complaints.add(
            new Complaint(
                i,
                "the tag continues no %s that the tag before it is part of".formatted(tag.type())));
      }
      boolean open = tag.part() == Part.BEGIN || tag.part() == Part.INSIDE;
      boolean goesOn = i + 1 < tags.size() && continues(tag, tags.get(i + 1));
      if (bilou && open && !goesOn) {
        complaints.add(
            new Complaint(
                i, "the %s that the tag is part of has no last token (L)".formatted(tag.type())));
      }
    }
  }
}
