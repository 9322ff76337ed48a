package org.rationale.annotators.phrase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.text.Text;

/** Takes the words of a diagnosis or a procedure apart. Immutable. */
public final class Decomposer {
  private final PhraseReader reader;
  private final Predicate<String> isModifier;
  private final Map<String, String> nounOfState =
      LexiconReader.read(Decomposer.class, "states.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(Entry::term, Entry::normal));

  /**
   * A decomposer for mentions of one type.
   *
   * @param wholes names that keep their words
   * @param modifiers words that only describe a head
   * @param copulas words between a sign and what is said of it; none for procedures
   * @param adverbs words that say nothing behind a copula
   */
  public Decomposer(
      List<Entry> wholes, Lexicon modifiers, Set<String> copulas, Set<String> adverbs) {
    this.reader = new PhraseReader(wholes, copulas, adverbs);
    this.isModifier = word -> modifiers.entry(word).isPresent();
  }

  /** Whether a word says how much or how long: {@code mild}, {@code chronic}. */
  public static boolean isDegree(String word) {
    return Degrees.WORDS.entry(word).isPresent();
  }

  private static final class Degrees {
    private static final Lexicon WORDS = Lexicon.load(Decomposer.class, "degrees.tsv");
  }

  /** The parts that a range of tokens names. */
  public Parts parts(Text text, int from, int to, Style style) {
    List<Piece> pieces = reader.read(text, from, to);
    return new PhraseWalk(
            pieces, style, new HeadWords(reader.singulars(), isModifier), this::noun, reader)
        .parts();
  }

  /** {@code stiff} said of a site is stiffness. */
  private String noun(String state) {
    return Optional.ofNullable(nounOfState.get(state)).orElse(state);
  }
}
