package org.rationale.eval.errors;

import static org.rationale.eval.errors.LikelyCause.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.eval.DocumentScores;
import org.rationale.eval.matching.Alignment;
import org.rationale.eval.matching.Pair;

/** Looks for likely causes of the errors of one document. */
final class CauseFinder {

  /** Gold mentions of so many words are long. */
  private static final int LONG = 8;

  private final String text;
  private final Surfaces surfaces;
  private final Alignment alignment;
  private final List<Mention> gold = new ArrayList<>();

  CauseFinder(DocumentScores document, Surfaces surfaces) {
    this.text = document.document().text();
    this.surfaces = surfaces;
    this.alignment = document.alignment();
    alignment.pairs().forEach(pair -> gold.add(pair.gold()));
    gold.addAll(alignment.missed());
  }

  Set<LikelyCause> of(MentionGroup error) {
    Set<LikelyCause> causes = EnumSet.noneOf(LikelyCause.class);
    List<Mention> first = error.gold().isEmpty() ? error.predicted() : error.gold();
    addIf(causes, WRAPPED_LINE, !breaks(error.gold()).equals(breaks(error.predicted())));
    first.forEach(mention -> addNeighbours(causes, mention, error));
    addIf(causes, LONG_SPAN, error.gold().stream().anyMatch(this::isLong));
    switch (error.kind()) {
      case BOUNDARY_LEFT, BOUNDARY_RIGHT, BOUNDARY_BOTH ->
          causes.add(EdgeDifference.between(error.gold().get(0), error.predicted().get(0), text));
      case MISSED, SPLIT, MERGED ->
          addIf(
              causes,
              COORDINATION,
              EdgeDifference.isCoordinated(MentionGroup.around(error.gold()).of(text)));
      default -> {}
    }
    error.gold().forEach(mention -> addTerms(causes, mention, error.kind()));
    switch (error.kind()) {
      case SPURIOUS -> addSpurious(causes, error.predicted().get(0));
      case WRONG_TYPE, WRONG_TYPE_AND_SPAN ->
          addIf(causes, AMBIGUOUS, labelled(error.predicted().get(0)) > 0);
      default -> {}
    }
    return causes;
  }

  private void addNeighbours(Set<LikelyCause> causes, Mention mention, MentionGroup error) {
    for (Mention other : gold) {
      if (Pair.overlap(other, mention) == 0 || error.gold().contains(other)) {
        continue;
      }
      boolean inside = other.span().contains(mention.span());
      if (inside && !other.span().equals(mention.span())) {
        causes.add(other.type().equals(EntityType.CITATION) ? INSIDE_CITATION : INSIDE_OTHER);
      } else if (mention.span().contains(other.span()) && !other.type().equals(mention.type())) {
        causes.add(AROUND_OTHER);
      }
    }
  }

  private void addTerms(Set<LikelyCause> causes, Mention mention, ErrorKind kind) {
    String words = Surfaces.words(mention, text);
    EntityType type = mention.type();
    addIf(causes, FOUND_ELSEWHERE, surfaces.found(type, words) > 0);
    if (kind == ErrorKind.MISSED
        || kind == ErrorKind.WRONG_TYPE
        || kind == ErrorKind.WRONG_TYPE_AND_SPAN) {
      addIf(causes, NEVER_PREDICTED, surfaces.predicted(type, words) == 0);
      addIf(causes, SINGLE, surfaces.labelled(type, words) == 1);
      addIf(causes, TOO_LITTLE_OVERLAP, overlaps(alignment.spurious(), mention));
    }
  }

  private void addSpurious(Set<LikelyCause> causes, Mention mention) {
    causes.add(labelled(mention) > 0 ? LABELLED_ELSEWHERE : NEVER_LABELLED);
    addIf(causes, TOO_LITTLE_OVERLAP, overlaps(alignment.missed(), mention));
    addIf(
        causes,
        OVER_FOUND,
        alignment.pairs().stream()
            .filter(pair -> pair.sameType() && pair.sameSpan())
            .map(Pair::gold)
            .anyMatch(g -> g.type().equals(mention.type()) && Pair.overlap(g, mention) > 0));
  }

  private int labelled(Mention predicted) {
    return surfaces.labelled(predicted.type(), Surfaces.words(predicted, text));
  }

  private static boolean overlaps(List<Mention> alone, Mention mention) {
    return alone.stream()
        .anyMatch(m -> m.type().equals(mention.type()) && Pair.overlap(m, mention) > 0);
  }

  /** The line breaks that mentions run across. */
  private Set<Integer> breaks(List<Mention> mentions) {
    Set<Integer> breaks = new HashSet<>();
    for (Mention mention : mentions) {
      for (int at = mention.span().start(); at < mention.span().end(); at++) {
        if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
          breaks.add(at);
        }
      }
    }
    return breaks;
  }

  private boolean isLong(Mention mention) {
    return EdgeDifference.words(mention.of(text)).size() >= LONG;
  }

  private static void addIf(Set<LikelyCause> causes, LikelyCause cause, boolean seen) {
    if (seen) {
      causes.add(cause);
    }
  }
}
