package org.rationale.annotators.lexicon.terminology.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.rationale.annotators.lexicon.terminology.Intake;
import org.rationale.annotators.lexicon.terminology.Offer;
import org.rationale.annotators.lexicon.terminology.Reason;
import org.rationale.annotators.lexicon.terminology.TerminologyFormat;
import org.rationale.annotators.lexicon.terminology.file.SourceFile;
import org.rationale.annotators.lexicon.terminology.file.SourceFiles;
import org.rationale.corpus.file.Place;

/**
 * RxNorm: ingredients, brands and combinations with their RxCUI from {@code RXNCONSO.RRF}. With
 * {@code RXNREL.RRF} beside it brands know their ingredients.
 *
 * <p>After section 12 of the RxNorm Technical Documentation of the National Library of Medicine.
 */
public final class RxNormFormat implements TerminologyFormat {

  private static final String SYSTEM = "RXNORM:";
  private static final String SEVERAL = " / ";

  @Override
  public String name() {
    return "rxnorm";
  }

  @Override
  public String title() {
    return "RxNorm";
  }

  @Override
  public boolean isNamed(String fileName) {
    return fileName.equalsIgnoreCase("RXNCONSO.RRF");
  }

  @Override
  public boolean isCompanion(String fileName) {
    return fileName.equalsIgnoreCase("RXNREL.RRF");
  }

  @Override
  public String expects() {
    return "RXNCONSO.RRF: 18 columns with a bar behind each, an RxCUI (a number) in the first";
  }

  @Override
  public boolean looksLike(List<String> opening) {
    return RrfAtom.areThere(opening, concept -> concept.matches("\\d{1,9}"));
  }

  @Override
  public void read(SourceFile file, SourceFiles companions, Intake intake) throws IOException {
    RxNormConcepts concepts = RxNormConcepts.of(file);
    Optional<SourceFile> relations = companions.companion(file, this::isCompanion);
    if (relations.isPresent()) {
      concepts.relate(relations.get());
    }
    RrfAtom.readInUse(file, intake, (row, place) -> offer(row, concepts, place, intake));
  }

  private static void offer(RrfAtom row, RxNormConcepts concepts, Place place, Intake intake) {
    if (!RxNormConcepts.isName(row) || concepts.of(row.concept()).isEmpty()) {
      intake.leaveOut(Reason.TERM_TYPE, place, row.text());
    } else {
      RxNormConcepts.Concept concept = concepts.of(row.concept()).get();
      Offer offer =
          Offer.of(row.text(), concept.sort(), SYSTEM + row.concept())
              .withIngredients(concepts.ingredients(concept));
      intake.offer(place, offer);
      offerOrders(offer, place, intake);
    }
  }

  /** A combination of two is written in either order. */
  private static void offerOrders(Offer offer, Place place, Intake intake) {
    List<String> parts = List.of(offer.text().split(SEVERAL, -1));
    if (parts.size() == 2) {
      intake.offer(place, offer.variant(parts.get(1) + SEVERAL + parts.get(0)));
    }
  }
}
