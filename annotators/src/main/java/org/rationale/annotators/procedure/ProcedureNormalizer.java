package org.rationale.annotators.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * Says what a procedure is and where. Attributes: {@code head}, {@code site}, {@code side}, {@code
 * level}; several heads, sites or levels are joined by {@code + }.
 */
public final class ProcedureNormalizer implements Normalizer {
  private static final String SEVERITY = "severity";
  private static final List<String> LISTS =
      List.of(
          "injections.tsv",
          "imaging.tsv",
          "tests.tsv",
          "therapies.tsv",
          "devices.tsv",
          "evaluations.tsv",
          "surgery.tsv");

  private final Vocabulary vocabulary = Vocabulary.standard();
  private final Decomposer decomposer =
      new Decomposer(
          wholes(), Lexicon.load(ProcedureNormalizer.class, "words.tsv"), Set.of(), Set.of());

  @Override
  public EntityType type() {
    return EntityType.PROCEDURE;
  }

  @Override
  public Map<String, String> attributes(Mention mention, Text text) {
    int from = text.tokenAt(mention.span().start());
    int to = Math.min(text.size(), text.tokenAt(mention.span().end() - 1) + 1);
    Style style = isSurgery(text, from, to) ? Style.SURGERY : Style.PROCEDURE;
    Map<String, String> attributes = decomposer.parts(text, from, to, style).attributes();
    attributes.remove(SEVERITY);
    return attributes;
  }

  /** Whether an operation is named in a range of tokens. */
  private boolean isSurgery(Text text, int from, int to) {
    for (int at = from; at < to; at++) {
      Optional<Piece> piece = vocabulary.pieceAt(text, at, to);
      if (piece.isPresent()) {
        if (piece.get().sort() == Sort.SURGERY && piece.get().role().isCore()) {
          return true;
        }
        at = piece.get().to() - 1;
      }
    }
    return false;
  }

  /**
   * The names that keep their words: of tests and evaluations all, of operations those that hold no
   * site, of others those that hold no part of the body.
   */
  private static List<Entry> wholes() {
    Lexicon sites = Lexicon.load(Anatomy.class, "sites.tsv");
    List<Entry> body =
        LexiconReader.read(Decomposer.class, "site-names.tsv").stream()
            .filter(row -> row.kind().equals("body"))
            .toList();
    Lexicon bodyParts = Lexicon.of(body);
    List<Entry> wholes = new ArrayList<>();
    for (String list : LISTS) {
      for (Entry row : LexiconReader.read(ProcedureNormalizer.class, list)) {
        if (isName(row) && !isList(row.term()) && keepsItsWords(row, sites, bodyParts)) {
          wholes.add(row);
        }
      }
    }
    return wholes;
  }

  private static boolean isName(Entry row) {
    return row.kind().startsWith("name")
        || row.kind().startsWith("caps")
        || row.kind().startsWith("sign");
  }

  /**
   * {@code EMG/NCV}, {@code ice and heat}: two; {@code clearance for surgery}: with its purpose.
   */
  private static boolean isList(String term) {
    return term.indexOf('/') > 0
        || (term.contains(" and ") && term.split(" ", -1).length == 3)
        || term.contains(" for ");
  }

  private static boolean keepsItsWords(Entry row, Lexicon sites, Lexicon bodyParts) {
    return switch (TermClass.of(row.kind()).sort()) {
      case TEST, NERVE, EVALUATION -> true;
      case SURGERY -> !holds(row.term(), sites);
      case NEEDLE, TREATMENT, IMAGING, DEVICE -> !holds(row.term(), bodyParts);
    };
  }

  private static boolean holds(String term, Lexicon places) {
    List<String> words = List.of(term.split(" ", -1));
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= words.size(); to++) {
        if (places.entry(String.join(" ", words.subList(from, to))).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }
}
