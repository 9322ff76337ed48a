package org.rationale.annotators.phrase;

import java.util.HashMap;
import java.util.Map;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.phrase.Piece.Kind;

/** Turns the terms of the lists of sites into pieces, by their plain names. Immutable. */
final class SitePieces {
  private final Map<String, Entry> siteNames = new HashMap<>();
  private final Singulars singulars;

  SitePieces(Singulars singulars) {
    this.singulars = singulars;
    LexiconReader.read(SitePieces.class, "site-names.tsv")
        .forEach(row -> siteNames.put(row.term(), row));
  }

  /**
   * The piece of a term of the lists of sites.
   *
   * @param word the term as it stands, in lower case
   */
  Piece of(Entry entry, String word) {
    Entry plain = siteNames.get(entry.term());
    return switch (entry.kind()) {
      case "noun" ->
          plain == null
              ? new Piece(Kind.STRUCTURE, singulars.ofName(entry.term()), word)
              : plainSite(plain, word);
      case "adjective" ->
          plain == null
              ? new Piece(Kind.ADJECTIVE, word, word, true)
              : new Piece(kindOf(plain), plain.normal(), word, true);
      case "region" -> new Piece(Kind.REGION, singulars.ofName(word), word);
      case "side" -> new Piece(Kind.SIDE, entry.normal(), word);
      case "direction" -> new Piece(Kind.DIRECTION, word, word);
      case "ordinal" -> new Piece(Kind.ORDINAL, word, word);
      case "adverb" -> new Piece(Kind.SIDE, entry.normal(), word);
      case "determiner" ->
          entry.normal().isEmpty()
              ? new Piece(Kind.DETERMINER, word, word)
              : new Piece(Kind.SIDE, entry.normal(), word);
      case "preposition" -> new Piece(Kind.PREPOSITION, word, word);
      default -> new Piece(Kind.WORD, word, word);
    };
  }

  private static Piece plainSite(Entry plain, String word) {
    return new Piece(kindOf(plain), plain.normal(), word);
  }

  private static Kind kindOf(Entry plain) {
    return plain.kind().equals("body") ? Kind.BODY : Kind.STRUCTURE;
  }
}
