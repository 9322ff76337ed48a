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
  CONLL("OBIESLU") {
    @Override
    boolean starts(TokenTag before, TokenTag tag) {
      return !tag.is("O") && (tag.is("BSU") || before.is("OESLU") || !before.sameType(tag));
    }

    @Override
    boolean continues(TokenTag before, TokenTag tag) {
      return !tag.is("O") && !starts(before, tag);
    }
  },
  /** Inside by default; B only where a mention of the same type stands directly before. */
  IOB1("OBI") {
    @Override
    boolean starts(TokenTag before, TokenTag tag) {
      return tag.is("B")
          ? before.is("BI") && before.sameType(tag)
          : tag.is("I") && (before.is("OB") || !before.sameType(tag));
    }

    @Override
    boolean continues(TokenTag before, TokenTag tag) {
      return tag.is("I") && before.sameType(tag);
    }

    @Override
    boolean ends(TokenTag last, TokenTag next) {
      return !(last.is("B") && next.is("B") && !last.sameType(next));
    }
  },
  /** B at the start of every mention, I inside; the scheme most people call BIO. */
  IOB2("OBI") {
    @Override
    boolean starts(TokenTag before, TokenTag tag) {
      return tag.is("B");
    }

    @Override
    boolean continues(TokenTag before, TokenTag tag) {
      return tag.is("I") && before.sameType(tag);
    }
  },
  /** Inside by default; E only where a mention of the same type stands directly behind. */
  IOE1("OIE") {
    @Override
    boolean starts(TokenTag before, TokenTag tag) {
      return tag.is("E")
          ? before.is("E") && before.sameType(tag)
          : tag.is("I") && (before.is("OE") || !before.sameType(tag));
    }

    @Override
    boolean continues(TokenTag before, TokenTag tag) {
      return tag.is("IE") && before.is("I") && before.sameType(tag);
    }

    @Override
    boolean ends(TokenTag last, TokenTag next) {
      return last.is("I") || (next.is("IE") && last.sameType(next));
    }
  },
  /** E at the end of every mention, I inside. */
  IOE2("OIE") {
    @Override
    boolean starts(TokenTag before, TokenTag tag) {
      return tag.is("IE") && (before.is("OE") || !before.sameType(tag));
    }

    @Override
    boolean continues(TokenTag before, TokenTag tag) {
      return tag.is("IE") && before.is("I") && before.sameType(tag);
    }

    @Override
    boolean ends(TokenTag last, TokenTag next) {
      return last.is("E");
    }
  },
  /** B, I, E for mentions of several tokens, S for those of one. */
  IOBES("OBIES") {
    @Override
    boolean starts(TokenTag before, TokenTag tag) {
      return tag.is("BS");
    }

    @Override
    boolean continues(TokenTag before, TokenTag tag) {
      return before.is("BI") && tag.is("IE") && before.sameType(tag);
    }

    @Override
    boolean ends(TokenTag last, TokenTag next) {
      return last.is("ES");
    }
  },
  /** B, I, L for mentions of several tokens, U for those of one. */
  BILOU("OBILU") {
    @Override
    boolean starts(TokenTag before, TokenTag tag) {
      return tag.is("BU");
    }

    @Override
    boolean continues(TokenTag before, TokenTag tag) {
      return before.is("BI") && tag.is("IL") && before.sameType(tag);
    }

    @Override
    boolean ends(TokenTag last, TokenTag next) {
      return last.is("LU");
    }
  };

  private final String prefixes;

  TagScheme(String prefixes) {
    this.prefixes = prefixes;
  }

  /** Whether a mention may start at a tag. */
  abstract boolean starts(TokenTag before, TokenTag tag);

  /** Whether a mention goes on from one tag to the next. */
  abstract boolean continues(TokenTag before, TokenTag tag);

  /** Whether what has started and gone on to here is a mention. */
  boolean ends(TokenTag last, TokenTag next) {
    return true;
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
        while (end < read.size() && continues(read.get(end - 1), read.get(end))) {
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
