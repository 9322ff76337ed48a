package org.rationale.annotators.drug;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.Hit;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.text.Definition;
import org.rationale.annotators.text.Text;
import org.rationale.annotators.text.Token;
import org.rationale.annotators.text.WordMemory;

/** The names of drugs: what the word lists hold, what is glued of these or spelled much like it. */
final class DrugNames {
  /** Kind of the terms that hide a drug's name: {@code vitamin D deficiency}. */
  static final String NONE = "none";

  private static final List<String> LISTS =
      List.of("doubtful.tsv", "classes.tsv", "compounds.tsv", "ingredients.tsv", "brands.tsv");

  private final Lexicon names;
  private final GluedNames glued;
  private final Spelling spelling;
  private final WordMemory<Optional<Entry>> unlisted =
      new WordMemory<>(token -> unlisted(token.norm()));

  private DrugNames(Lexicon names, GluedNames glued, Spelling spelling) {
    this.names = names;
    this.glued = glued;
    this.spelling = spelling;
  }

  /** The built-in names. */
  static DrugNames load() {
    List<Entry> entries = new ArrayList<>();
    LISTS.forEach(list -> entries.addAll(LexiconReader.read(DrugNames.class, list)));
    List<Entry> written = new ArrayList<>(entries);
    written.addAll(GluedNames.joined(entries));
    Lexicon names = Lexicon.of(written);
    return new DrugNames(names, new GluedNames(names, entries), Spelling.of(entries));
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
    Optional<Entry> entry =
        text.definitions().of(token.surface()).flatMap(definition -> of(text, definition));
    if (entry.isEmpty() && token.isWord()) {
      entry = unlisted.of(token);
    }
    return entry.map(found -> phrase(new Hit(from, from + 1, found)));
  }

  /** The drug that the long form of a text's own abbreviation names. */
  private Optional<Entry> of(Text text, Definition definition) {
    return names
        .longestAt(text, definition.from(), definition.to())
        .filter(hit -> hit.to() == definition.to())
        .map(Hit::entry);
  }

  /** What a word is that is no listed name. */
  private Optional<Entry> unlisted(String word) {
    Optional<Entry> parted = glued.of(word);
    return parted.isPresent() ? parted : spelling.of(word);
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
