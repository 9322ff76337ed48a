package org.rationale.annotators.drug;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;

/** The names of drugs: what the word lists hold, and what is spelled much like it. */
final class DrugNames {
  /** Kind of the terms that hide a drug's name: {@code vitamin D deficiency}. */
  static final String NONE = "none";

  private static final List<String> LISTS =
      List.of("doubtful.tsv", "classes.tsv", "compounds.tsv", "ingredients.tsv", "brands.tsv");

  private final Lexicon names;
  private final Spelling spelling;

  private DrugNames(Lexicon names, Spelling spelling) {
    this.names = names;
    this.spelling = spelling;
  }

  /** The built-in names. */
  static DrugNames load() {
    List<Entry> entries = new ArrayList<>();
    LISTS.forEach(list -> entries.addAll(LexiconReader.read(DrugNames.class, list)));
    return new DrugNames(Lexicon.of(entries), Spelling.of(entries));
  }

  /**
   * The name that starts at a token.
   *
   * @param limit index behind the last token that it may cover
   */
  Optional<DrugPhrase> at(Text text, int from, int limit) {
    Optional<Hit> hit = names.longestAt(text, from, limit);
    if (hit.isPresent()) {
      return Optional.of(phrase(hit.get()));
    }
    Token token = text.token(from);
    Optional<Entry> spelled = token.isWord() ? spelling.of(token.norm()) : Optional.empty();
    return spelled.isPresent()
        ? Optional.of(phrase(new Hit(from, from + 1, spelled.get())))
        : Optional.empty();
  }

  private static DrugPhrase phrase(Hit hit) {
    Entry entry = hit.entry();
    boolean sure = !entry.kind().endsWith("?");
    String kind = sure ? entry.kind() : entry.kind().substring(0, entry.kind().length() - 1);
    boolean unsaid = entry.normal().isEmpty() && !kind.equals("brand");
    String normal = unsaid ? entry.term() : entry.normal();
    return new DrugPhrase(hit.from(), hit.to(), kind, normal.toLowerCase(Locale.ROOT), sure);
  }
}
