package org.rationale.gold.format.bioc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rationale.gold.format.Counting;

/**
 * What the offsets of BioC files count. The DTD asks for bytes of UTF-8; most programs that write
 * BioC count Unicode code points, those in Java UTF-16 positions.
 */
final class BiocUnits {

  /** Key of the infon in which a collection of this program says what it counts. */
  static final String KEY = "offsetUnit";

  /** What this program writes. */
  static final Counting WRITTEN = Counting.CODE_POINT;

  /** What it reads, the DTD's own first. */
  static final List<Counting> ACCEPTED =
      List.of(Counting.UTF_8, Counting.CODE_POINT, Counting.UTF_16);

  private BiocUnits() {}

  /** What a collection says that it counts. */
  static Optional<Counting> counting(Map<String, String> infons) {
    return Optional.ofNullable(infons.get(KEY)).flatMap(Counting::named);
  }
}
