package org.rationale.annotators.anatomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rationale.annotators.lexicon.Affixes;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;
import org.rationale.annotators.text.WordMemory;

/**
 * The word lists of site, side, direction and level. Make one and keep it; threads may share it.
 */
public final class Anatomy {
  /** Composed words are looked for from this length on: {@code midfoot}. */
  private static final int SHORTEST_COMPOSED = 7;

  private static final int SHORTEST_SECOND_HALF = 4;

  private static final Map<String, SiteWord> CLASSES =
      Arrays.stream(SiteWord.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  word -> word.name().toLowerCase(Locale.ROOT), Function.identity()));

  private final Lexicon words;
  private final Affixes firstHalves;

  /** Words of everyday English that are no part of the name of a site. */
  private final Set<String> plain;

  private final WordMemory<SiteWord> composed = new WordMemory<>(token -> composed(token.norm()));

  private Anatomy(Lexicon words, Affixes firstHalves, Set<String> plain) {
    this.words = words;
    this.firstHalves = firstHalves;
    this.plain = plain;
  }

  /** The built-in word lists. */
  public static Anatomy standard() {
    return new Anatomy(
        Lexicon.load(Anatomy.class, "sites.tsv", "positions.tsv"),
        Affixes.beginnings(firstHalves()),
        LexiconReader.read(Anatomy.class, "plain.tsv").stream()
            .map(Entry::term)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** {@code tibio} of {@code tibiofemoral}; {@code hand} of {@code handwrist}, its slash lost. */
  private static List<Entry> firstHalves() {
    List<Entry> halves = new ArrayList<>(LexiconReader.read(Anatomy.class, "combining.tsv"));
    LexiconReader.read(Anatomy.class, "sites.tsv").stream()
        .filter(row -> row.kind().equals("noun") && row.term().indexOf(' ') < 0)
        .forEach(halves::add);
    return halves;
  }

  /** The class of every token of a text's labelled part; those before it have none. */
  public SiteWords read(Text text) {
    SiteWord[] classes = new SiteWord[text.size()];
    Arrays.fill(classes, SiteWord.NONE);
    for (int at = text.firstLabelled(); at < classes.length; at++) {
      Token token = text.token(at);
      if (!token.isWord()) {
        continue;
      }
      Optional<Hit> hit = words.longestAt(text, at, classes.length);
      if (hit.isPresent()) {
        Arrays.fill(classes, at, hit.get().to(), classOf(hit.get().entry()));
        at = hit.get().to() - 1;
      } else {
        classes[at] = composed.of(token);
      }
    }
    Levels.mark(text, classes);
    Levels.markOrdinals(text, classes);
    Sides.mark(text, classes);
    markPlurals(text, classes);
    return new SiteWords(text, classes, plain);
  }

  /** Makes one noun of {@code muscle(s)}. */
  private static void markPlurals(Text text, SiteWord[] classes) {
    for (int at = Math.max(1, text.firstLabelled()); at + 2 < classes.length; at++) {
      if (classes[at - 1] == SiteWord.NOUN && isPlural(text, at)) {
        Arrays.fill(classes, at, at + 3, SiteWord.NOUN);
      }
    }
  }

  /** Whether {@code (s)} starts at a token, tight behind the word before it. */
  public static boolean isPlural(Text text, int at) {
    return at + 2 < text.size()
        && text.token(at).is("(")
        && !text.spaceBefore(at)
        && (text.token(at + 1).is("s") || text.token(at + 1).is("es"))
        && text.token(at + 2).is(")");
  }

  /** The class of {@code tibiofemoral} is that of {@code femoral}. */
  private SiteWord composed(String word) {
    int most = word.length() < SHORTEST_COMPOSED ? 0 : word.length() - SHORTEST_SECOND_HALF;
    Optional<Entry> first = firstHalves.longest(word, most);
    while (first.isPresent()) {
      int cut = first.get().term().length();
      Optional<Entry> second = words.word(word.substring(cut));
      if (second.isPresent() && classOf(second.get()).isPlace()) {
        return classOf(second.get());
      }
      first = firstHalves.longest(word, cut - 1);
    }
    return SiteWord.NONE;
  }

  private static SiteWord classOf(Entry entry) {
    return CLASSES.get(entry.kind());
  }
}
