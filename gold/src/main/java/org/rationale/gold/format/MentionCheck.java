package org.rationale.gold.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.corpus.file.Place;
import org.rationale.gold.format.StatedMention.Piece;

/** What any format asks of the mentions of one document: types, fragments, none there twice. */
public final class MentionCheck {

  /**
   * What makes a mention the same as another.
   *
   * @param type its type
   * @param fragments where it stands
   */
  private record Identity(EntityType type, List<Span> fragments) {}

  private final ReadOptions options;
  private final Problems problems;
  private final Map<Identity, Place> first = new HashMap<>();
  private final Set<String> renamed = new HashSet<>();

  /** A check of one document. */
  public MentionCheck(ReadOptions options, Problems problems) {
    this.options = options;
    this.problems = problems;
  }

  /** The type with a name; empty, and an error, where the schema does not have it. */
  public Optional<EntityType> type(Place place, String name) {
    String word = Layout.WHITE_SPACE.matcher(name).replaceAll("_");
    if (word.isEmpty()) {
      problems.error(place, "the type is empty; name one");
      return Optional.empty();
    }
    EntityType type = new EntityType(word);
    if (!options.types().isEmpty() && !options.types().contains(type)) {
      problems.error(
          place,
          "the schema has no type %s; it has %s"
              .formatted(
                  type,
                  options.types().stream()
                      .sorted()
                      .map(EntityType::name)
                      .collect(Collectors.joining(", "))));
      return Optional.empty();
    }
    if (!word.equals(name) && renamed.add(name)) {
      problems.warning(
          place, "the type \"%s\" is read as %s; types have no blanks".formatted(name, word));
    }
    return Optional.of(type);
  }

  /** Whether the fragments of a mention stand apart; an error where they overlap. */
  boolean areApart(StatedMention mention, List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).start() < spans.get(i - 1).end()) {
        problems.error(
            mention.place(),
            "its fragments overlap: %s; correct them, or make them mentions of their own"
                .formatted(
                    mention.pieces().stream()
                        .map(Piece::toString)
                        .collect(Collectors.joining(", "))));
        return false;
      }
    }
    return true;
  }

  /** Whether a mention stays, because it is new or duplicates may stay. */
  public boolean isNew(Place place, Mention mention) {
    Place earlier = first.putIfAbsent(new Identity(mention.type(), mention.fragments()), place);
    if (earlier == null) {
      return true;
    }
    String twice = "%s stands here as in %s already".formatted(mention.type(), earlier.inFile());
    switch (options.duplicates()) {
      case REFUSE -> problems.error(place, twice + "; delete one of the two");
      case DROP -> problems.leftOut(place, twice);
      case KEEP -> {
        return true;
      }
    }
    return false;
  }
}
