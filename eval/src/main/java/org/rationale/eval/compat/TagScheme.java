package org.rationale.eval.compat;

import java.util.ArrayList;
import java.util.List;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/**
 * How tags of tokens become mentions. The choice moves scores: {@link #CONLL} makes a mention of
 * any run of tags, the others leave out what does not follow the scheme.
 */
public enum TagScheme {
  /** As conlleval and seqeval by default: a mention wherever the tags can be read as one. */
  CONLL("OBIESLU", "", "", "", "OBIESLU") {
    @Override
    boolean starts(TokenTag before, TokenTag tag) {
      return !tag.is("O") && (tag.is("BSU") || before.is("OESLU") || !before.sameType(tag));
    }

    @Override
    boolean goesOn(TokenTag before, TokenTag tag) {
      return !tag.is("O") && !starts(before, tag);
    }
  },
  /** Inside by default; B only where a mention of the same type stands directly before. */
  IOB1("OBI", "", "BI", "I", "") {
    @Override
    boolean starts(TokenTag before, TokenTag tag) {
      return tag.is("B")
          ? before.is("BI") && before.sameType(tag)
          : tag.is("I") && (before.is("OB") || !before.sameType(tag));
    }

    @Override
    boolean ends(TokenTag last, TokenTag next) {
      return !(last.is("B") && next.is("B") && !last.sameType(next));
    }
  },
  /** B at the start of every mention, I inside; the scheme most people call BIO. */
  IOB2("OBI", "B", "BI", "I", "BI"),
  /** Inside by default; E only where a mention of the same type stands directly behind. */
  IOE1("OIE", "", "I", "IE", "") {
    @Override
    boolean starts(TokenTag before, TokenTag tag) {
      return tag.is("E")
          ? before.is("E") && before.sameType(tag)
          : tag.is("I") && (before.is("OE") || !before.sameType(tag));
    }

    @Override
    boolean ends(TokenTag last, TokenTag next) {
      return last.is("I") || (next.is("IE") && last.sameType(next));
    }
  },
  /** E at the end of every mention, I inside. */
  IOE2("OIE", "", "I", "IE", "E") {
    @Override
    boolean starts(TokenTag before, TokenTag tag) {
      return tag.is("IE") && (before.is("OE") || !before.sameType(tag));
    }
  },
  /** B, I, E for mentions of several tokens, S for those of one. */
  IOBES("OBIES", "BS", "BI", "IE", "ES"),
  /** B, I, L for mentions of several tokens, U for those of one. */
  BILOU("OBILU", "BU", "BI", "IL", "LU");

  private final String prefixes;
  private final String first;
  private final String before;
  private final String behind;
  private final String last;

  /**
   * A scheme.
   *
   * @param prefixes the letters that it knows
   * @param first those with which a mention starts
   * @param before those of which a mention goes on to one of {@code behind}
   * @param behind those to which a mention goes on from one of {@code before}
   * @param last those with which a mention ends
   */
  TagScheme(String prefixes, String first, String before, String behind, String last) {
    this.prefixes = prefixes;
    this.first = first;
    this.before = before;
    this.behind = behind;
    this.last = last;
  }

  /** Whether a mention may start at a tag. */
  boolean starts(TokenTag previous, TokenTag tag) {
    return tag.is(first);
  }

  /** Whether a mention goes on from one tag to the next. */
  boolean goesOn(TokenTag previous, TokenTag tag) {
    return previous.is(before) && tag.is(behind) && previous.sameType(tag);
  }

  /** Whether what has started and gone on to here is a mention. */
  boolean ends(TokenTag tag, TokenTag next) {
    return tag.is(last);
  }

  /**
   * The mentions of a sequence of tags.
   *
   * @param tags one for each token
   * @return in order; their offsets count tokens, not characters
   * @throws IllegalArgumentException for a tag that the scheme does not know; says which
   */
  public List<Mention> decode(List<String> tags) {
    List<TokenTag> read = tags.stream().map(this::read).toList();
    List<Mention> mentions = new ArrayList<>();
    int start = 0;
    while (start < read.size()) {
      int end = start + 1;
      if (starts(at(read, start - 1), read.get(start))) {
        while (end < read.size() && goesOn(read.get(end - 1), read.get(end))) {
          end++;
        }
        if (ends(read.get(end - 1), at(read, end))) {
          mentions.add(Mention.of(new EntityType(read.get(start).type()), start, end));
        }
      }
      start = end;
    }
    return mentions;
  }

  private TokenTag read(String text) {
    TokenTag tag = TokenTag.of(text);
    if (!tag.is(prefixes)) {
      throw new IllegalArgumentException(
          "%s has the letters %s, but here is \"%s\"".formatted(this, prefixes, text));
    }
    return tag;
  }

  private static TokenTag at(List<TokenTag> tags, int place) {
    return place < 0 || place >= tags.size() ? TokenTag.OUTSIDE : tags.get(place);
  }
}
