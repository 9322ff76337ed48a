package org.rationale.annotators.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rationale.annotators.Normalizer;
import org.rationale.annotators.anatomy.Anatomy;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.phrase.Decomposer;
import org.rationale.annotators.phrase.Style;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/**
 * Says what a diagnosis is of and where. Attributes: {@code head}, {@code site}, {@code side},
 * {@code level}, {@code severity}; several heads, sites or levels are joined by {@code + }.
 */
public final class DiagnosisNormalizer implements Normalizer {
  private final Decomposer decomposer;

  /** A normalizer with the built-in word lists. */
  public DiagnosisNormalizer() {
    Particles particles = new Particles();
    decomposer =
        new Decomposer(
            wholes(),
            modifiers(),
            particles.words(Particles.Use.COPULA),
            particles.words(Particles.Use.ADVERB));
  }

  @Override
  public EntityType type() {
    return EntityType.DIAGNOSIS;
  }

  @Override
  public Map<String, String> attributes(Mention mention, Text text) {
    int from = text.tokenAt(mention.span().start());
    int to = Math.min(text.size(), text.tokenAt(mention.span().end() - 1) + 1);
    return decomposer.parts(text, from, to, Style.DIAGNOSIS).attributes();
  }

  /** What only describes a condition: {@code burning} also is one. */
  private static Lexicon modifiers() {
    Lexicon heads = Lexicon.load(DiagnosisNormalizer.class, "heads.tsv");
    List<Entry> rows =
        new ArrayList<>(LexiconReader.read(DiagnosisNormalizer.class, "abnormal.tsv"));
    rows.addAll(LexiconReader.read(DiagnosisNormalizer.class, "modifiers.tsv"));
    rows.removeIf(
        row ->
            heads
                .entry(row.term())
                .filter(head -> !head.kind().startsWith("attribute"))
                .isPresent());
    return Lexicon.of(rows);
  }

  /**
   * The names that keep their words: all in several words but those that only say where a condition
   * is that has a name without it ({@code liver toxicity}), and of these the syndromes.
   */
  private static List<Entry> wholes() {
    Lexicon sites = Lexicon.load(Anatomy.class, "sites.tsv");
    Lexicon heads =
        Lexicon.load(
            DiagnosisNormalizer.class, "heads.tsv", "bound.tsv", "conditions.tsv", "suffixes.tsv");
    List<Entry> wholes = new ArrayList<>();
    for (String list : List.of("conditions.tsv", "heads.tsv", "signs.tsv")) {
      for (Entry row : LexiconReader.read(DiagnosisNormalizer.class, list)) {
        if (keepsItsWords(row.term(), sites, heads) && !isList(row.term(), heads)) {
          wholes.add(row);
        }
      }
    }
    return wholes;
  }

  /** {@code strain/sprain}, {@code sprain and strain}, {@code sprain strain}: two conditions. */
  private static boolean isList(String term, Lexicon heads) {
    for (String joint : List.of("/", " and ", " ")) {
      int at = term.indexOf(joint);
      if (at > 0) {
        Optional<Entry> first = heads.entry(term.substring(0, at));
        Optional<Entry> second = heads.entry(term.substring(at + joint.length()));
        return first.isPresent()
            && second.isPresent()
            && (!joint.equals(" ")
                || (!first.get().normal().isEmpty()
                    && first.get().normal().equals(second.get().normal())));
      }
    }
    return false;
  }

  private static boolean keepsItsWords(String term, Lexicon sites, Lexicon heads) {
    int words = term.split(" ", -1).length;
    if (words == 1 || term.endsWith(" syndrome")) {
      return sites.entry(term).isEmpty();
    }
    if (sites.entry(term).isPresent()
        || (words == 2 && Decomposer.isDegree(term.substring(0, term.indexOf(' '))))) {
      return false; // acute distress
    }
    for (int blank = term.indexOf(' '); blank > 0; blank = term.indexOf(' ', blank + 1)) {
      Optional<Entry> site = sites.entry(term.substring(0, blank));
      if (site.isPresent() && heads.entry(term.substring(blank + 1)).isPresent()) {
        return false;
      }
    }
    return true;
  }
}
