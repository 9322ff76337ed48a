package org.rationale.gold.format;

import java.util.List;
import java.util.Optional;
import org.rationale.corpus.file.Place;

/**
 * A document as a file states it, before anything of it is believed.
 *
 * @param place where the file states it
 * @param names under which the file may know it, the likeliest first, at least one; immutable
 * @param extent what the pieces of text are
 * @param texts the pieces of text that the file gives, in order; immutable
 * @param witnesses further words that the file says stand somewhere, tokens for instance; immutable
 * @param counting what its offsets count, where the file says so
 * @param mentions its mentions; immutable
 * @param links between them; immutable
 */
public record StatedDocument(
    Place place,
    List<String> names,
    Extent extent,
    List<StatedText> texts,
    List<StatedText> witnesses,
    Optional<Counting> counting,
    List<StatedMention> mentions,
    List<StatedLink> links) {

  public StatedDocument {
    names = List.copyOf(names);
    texts = List.copyOf(texts);
    witnesses = List.copyOf(witnesses);
    mentions = List.copyOf(mentions);
    links = List.copyOf(links);
  }

  /** How much of a text a file gives. */
  public enum Extent {
    /** One piece, which is the whole text. */
    WHOLE,
    /** Pieces of it, between which only white space may be missing. */
    PIECES,
    /** None: the text must be known from elsewhere. */
    NONE
  }

  /** A document with its whole text. */
  public static StatedDocument whole(
      Place place,
      List<String> names,
      String text,
      List<StatedMention> mentions,
      List<StatedLink> links) {
    return new StatedDocument(
        place,
        names,
        Extent.WHOLE,
        List.of(new StatedText(place, 0, text)),
        List.of(),
        Optional.empty(),
        mentions,
        links);
  }

  /** The whole text, where the file gives it. */
  Optional<String> wholeText() {
    return extent == Extent.WHOLE ? Optional.of(texts.get(0).text()) : Optional.empty();
  }
}
