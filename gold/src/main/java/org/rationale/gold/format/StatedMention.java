package org.rationale.gold.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rationale.corpus.file.Place;

/**
 * A mention as a file states it, before anything of it is believed.
 *
 * @param place where the file states it
 * @param type what it is, as it stands in the file
 * @param pieces where it stands, in whatever the file counts; immutable
 * @param surface the words that the file says stand there
 * @param attributes further values by name; immutable
 */
public record StatedMention(
    Place place,
    String type,
    List<Piece> pieces,
    Optional<String> surface,
    Map<String, String> attributes) {

  public StatedMention {
    pieces = List.copyOf(pieces);
    attributes = Map.copyOf(attributes);
  }

  /** A mention in one piece without attributes. */
  public static StatedMention of(
      Place place, String type, int start, int end, Optional<String> surface) {
    return new StatedMention(place, type, List.of(new Piece(start, end)), surface, Map.of());
  }

  /**
   * A range of offsets, right or wrong.
   *
   * @param start of its first character
   * @param end behind its last character
   */
  public record Piece(int start, int end) {

    @Override
    public String toString() {
      return start + " to " + end;
    }
  }
}
