package org.rationale.annotators.lexicon.terminology;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rationale.annotators.lexicon.scratch.BlockReader;
import org.rationale.annotators.lexicon.scratch.BlockWriter;
import org.rationale.corpus.EntityType;

/** How an offer stands in a temporary file. */
final class OfferForm {
  private static final List<Offer.Standing> STANDINGS = List.of(Offer.Standing.values());

  private OfferForm() {}

  static BlockWriter write(Offer offer, BlockWriter out) {
    out.string(offer.text());
    write(offer.sort(), out)
        .strings(offer.codes())
        .number(STANDINGS.indexOf(offer.standing()))
        .number(offer.attributes().size());
    offer.attributes().forEach((name, value) -> out.string(name).string(value));
    return out;
  }

  static Offer read(BlockReader in) {
    String text = in.string();
    Sort sort = readSort(in);
    List<String> codes = in.strings();
    Offer.Standing standing = STANDINGS.get(in.number());
    Map<String, String> attributes = new TreeMap<>();
    for (int i = in.number(); i > 0; i--) {
      attributes.put(in.string(), in.string());
    }
    return new Offer(text, sort, codes, attributes, standing);
  }

  static BlockWriter write(Sort sort, BlockWriter out) {
    return out.string(sort.type().name()).string(sort.kind());
  }

  static Sort readSort(BlockReader in) {
    return new Sort(new EntityType(in.string()), in.string());
  }
}
