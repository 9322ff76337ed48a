package org.rationale.annotators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/** What earlier finders found in a text, asked for token by token. */
public final class EarlierMentions {
  private final Text text;
  private final List<ByToken> byType = new ArrayList<>(EntityType.LABELLED.size());
  private final List<Mention> all = new ArrayList<>();
  private final Map<Class<?>, Object> readings = new HashMap<>();

  /** Of one type, the mention that covers each token, or null; asked for too often for a map. */
  private static final class ByToken {
    private final EntityType type;
    private final Mention[] covering;

    private ByToken(EntityType type, Mention[] covering) {
      this.type = type;
      this.covering = covering;
    }
  }

  EarlierMentions(Text text) {
    this.text = text;
  }

  /** Nothing found yet, as the first finder sees it. */
  public static EarlierMentions none(Text text) {
    return new EarlierMentions(text);
  }

  void add(EntityType type, List<Mention> mentions) {
    Mention[] covering = new Mention[text.size()];
    for (Mention mention : mentions) {
      int from = text.tokenAt(mention.span().start());
      int to = text.tokenAt(mention.span().end() - 1) + 1;
      Arrays.fill(covering, from, Math.min(to, covering.length), mention);
    }
    byType.add(new ByToken(type, covering));
    all.addAll(mentions);
  }

  /** The mention of a type that covers a token, in whole or in part. */
  public Optional<Mention> at(EntityType type, int token) {
    return Optional.ofNullable(covering(type, token));
  }

  /** Whether a mention of a type covers a token, in whole or in part. */
  public boolean covers(EntityType type, int token) {
    return covering(type, token) != null;
  }

  @SuppressWarnings("ReferenceEquality") // a glance before the comparison: types are constants
  private Mention covering(EntityType type, int token) {
    for (int i = 0; i < byType.size(); i++) {
      ByToken found = byType.get(i);
      if (found.type == type || found.type.equals(type)) {
        return found.covering[token];
      }
    }
    return null;
  }

  /**
   * What several finders read from the text alike, for instance its words of site; read once.
   *
   * @param reader makes it for the first finder that asks
   */
  public <T> T reading(Class<T> kind, Function<Text, T> reader) {
    return kind.cast(readings.computeIfAbsent(kind, k -> reader.apply(text)));
  }

  /** Everything found so far, finder by finder. */
  public List<Mention> all() {
    return List.copyOf(all);
  }
}
