package org.rationale.annotators.diagnosis;

import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** Tells a head that only describes a later one: {@code burning} in {@code burning, dull pain}. */
final class Adjectives {
  /** The later head is looked for over so many tokens. */
  private static final int REACH = 8;

  private final Text text;
  private final DiagnosisWords words;

  Adjectives(Text text, DiagnosisWords words) {
    this.text = text;
    this.words = words;
  }

  /** Whether a head is an adjective of one that follows before {@code limit}. */
  boolean isOneOf(Head head, int limit) {
    Modifier own = words.modifier(head.from());
    if (head.to() - head.from() > 1 || own == Modifier.NONE) {
      return false;
    }
    if (own == Modifier.NATURE) {
      return head.sort().isSign() && isNature(head, limit);
    }
    boolean modified = head.sort().isAttribute();
    for (int at = head.to(); at < Math.min(limit, head.to() + REACH); at++) {
      Head next = words.headAt(at);
      boolean modifier = words.modifier(at) != Modifier.NONE || words.sites().at(at).isInRun();
      if (next != null && (!modifier || next.to() > at + 1)) {
        return modified && !next.is(Head.Sort.BLOCKED) && !isConnector(at - 1);
      }
      if (!modifier && (!isConnector(at) || isFollowedBySite(at))) {
        return false;
      }
      modified |= modifier;
    }
    return false;
  }

  /** {@code cramping and left hand numbness} are two. */
  private boolean isFollowedBySite(int connector) {
    return words.sites().at(connector + 1).isInRun()
        && words.modifier(connector + 1) == Modifier.NONE;
  }

  /** {@code memory} in {@code memory and focus problems}. */
  private boolean isNature(Head head, int limit) {
    for (int at = head.to(); at < Math.min(limit, head.to() + REACH); at++) {
      Head next = words.headAt(at);
      boolean nature = words.modifier(at) == Modifier.NATURE;
      if (next != null && !nature) {
        return at > head.to() && next.sort().isBound();
      }
      if (!nature && !isConnector(at)) {
        return false;
      }
    }
    return false;
  }

  private boolean isConnector(int at) {
    Token token = text.token(at);
    return token.is(",") || token.is("and");
  }
}
