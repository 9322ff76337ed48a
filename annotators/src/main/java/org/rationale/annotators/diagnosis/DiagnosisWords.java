package org.rationale.annotators.diagnosis;

import java.util.Set;
import java.util.function.Predicate;
import org.rationale.annotators.anatomy.SiteWords;

/** What the diagnosis finder knows about each token of one text. */
final class DiagnosisWords {
  /** A head's own modifiers are looked for over so many tokens. */
  private static final int MODIFIERS = 4;

  /** Words of site that leave it open where: {@code muscle guarding} still takes a site. */
  private static final Set<String> GENERIC_SITES =
      Set.of("muscle", "muscular", "myofascial", "tissue", "skin", "bony", "site", "spinal");

  private final SiteWords sites;
  private final Head[] headAt;
  private final Modifier[] modifiers;

  DiagnosisWords(SiteWords sites, Head[] headAt, Modifier[] modifiers) {
    this.sites = sites;
    this.headAt = headAt;
    this.modifiers = modifiers;
  }

  SiteWords sites() {
    return sites;
  }

  /** The head that starts at a token, or null. */
  Head headAt(int token) {
    return token < headAt.length ? headAt[token] : null;
  }

  Modifier modifier(int token) {
    return modifiers[token];
  }

  /** Whether a site that tells where stands in a range of tokens. */
  boolean hasSite(int from, int to) {
    for (int at = from; at < to; at++) {
      if (sites.at(at).isPlace() && !GENERIC_SITES.contains(sites.text().token(at).norm())) {
        return true;
      }
    }
    return false;
  }

  /** Whether any word of site stands in a range of tokens. */
  boolean hasPlace(int from, int to) {
    for (int at = from; at < to; at++) {
      if (sites.at(at).isPlace()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a range of tokens says what sort of condition it is. */
  boolean hasNature(int from, int to) {
    return holds(from, to, modifier -> modifier == Modifier.NATURE);
  }

  /** Whether a range of tokens holds a severity or a course. */
  boolean isGraded(int from, int to) {
    return holds(from, to, modifier -> modifier == Modifier.COURSE);
  }

  /** Whether a range of tokens makes a sign abnormal. */
  boolean isAbnormal(int from, int to) {
    return holds(from, to, Modifier::isAbnormal);
  }

  private boolean holds(int from, int to, Predicate<Modifier> wanted) {
    for (int at = from; at < to; at++) {
      if (wanted.test(modifiers[at])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a head, with nothing but its modifiers before it, starts at a token. */
  boolean startsHead(int token) {
    for (int at = token; at < headAt.length && at < token + MODIFIERS; at++) {
      if (headAt[at] != null) {
        return !headAt[at].is(Head.Sort.BLOCKED) && !headAt[at].isDifficulty();
      }
      if (modifiers[at] == Modifier.NONE && !sites.at(at).isInRun()) {
        return false;
      }
    }
    return false;
  }
}
