package org.rationale.annotators.lexicon.terminology.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rationale.annotators.lexicon.terminology.Intake;
import org.rationale.annotators.lexicon.terminology.Offer;
import org.rationale.annotators.lexicon.terminology.Place;
import org.rationale.annotators.lexicon.terminology.Reason;
import org.rationale.annotators.lexicon.terminology.Sort;
import org.rationale.annotators.lexicon.terminology.TerminologyFormat;
import org.rationale.annotators.lexicon.terminology.WrongFormatException;
import org.rationale.annotators.lexicon.terminology.file.SourceFile;
import org.rationale.annotators.lexicon.terminology.file.SourceFiles;
import org.rationale.annotators.lexicon.terminology.file.TextLines;

/**
 * The Metathesaurus of the UMLS: names from {@code MRCONSO.RRF}, typed by the semantic types of
 * {@code MRSTY.RRF}, which has to be there.
 *
 * <p>After chapter 3 of the UMLS Reference Manual of the National Library of Medicine.
 */
public final class UmlsFormat implements TerminologyFormat {

  private static final String SYSTEM = "UMLS:";
  private static final SortTable SEMANTIC_TYPES = SortTable.load("umls-semantic-types.tsv");
  private static final SortTable TERM_TYPES = SortTable.load("umls-term-types.tsv");

  @Override
  public String name() {
    return "umls";
  }

  @Override
  public String title() {
    return "UMLS";
  }

  @Override
  public boolean isNamed(String fileName) {
    return fileName.equalsIgnoreCase("MRCONSO.RRF");
  }

  @Override
  public boolean isCompanion(String fileName) {
    return fileName.equalsIgnoreCase("MRSTY.RRF");
  }

  @Override
  public String expects() {
    return "MRCONSO.RRF: 18 columns with a bar behind each, a CUI (C and seven digits) in the first";
  }

  @Override
  public boolean looksLike(List<String> opening) {
    return RrfAtom.areThere(opening, concept -> concept.matches("C\\d{7}"));
  }

  @Override
  public void read(SourceFile file, SourceFiles companions, Intake intake) throws IOException {
    SourceFile types =
        companions
            .companion(this::isCompanion)
            .orElseThrow(
                () ->
                    new WrongFormatException(
                        file.label()
                            + ": MRSTY.RRF is missing, which says what each concept is; put it beside"
                            + " this file, or name it as well."));
    Map<String, Sort> sorts = sorts(types, intake);
    RrfAtom.readInUse(file, intake, (row, place) -> offer(row, sorts, place, intake));
  }

  /** What each concept is; of several semantic types the one that stands first in our table. */
  private static Map<String, Sort> sorts(SourceFile types, Intake intake) throws IOException {
    Map<String, String> first = new HashMap<>();
    try (TextLines lines = types.lines()) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        List<String> row = Fields.ofRrf(line);
        if (row.size() >= 2 && row.get(1).matches("T\\d{3}")) {
          if (SEMANTIC_TYPES.of(row.get(1)).isPresent()) {
            first.merge(row.get(0), row.get(1).intern(), UmlsFormat::higher);
          }
        } else if (!line.isBlank()) {
          intake.row();
          intake.malformed(
              new Place(types.label(), lines.number()),
              "expected a CUI, a bar and a semantic type (T and three digits)");
        }
      }
    }
    Map<String, Sort> sorts = new HashMap<>();
    first.forEach((concept, type) -> sorts.put(concept, SEMANTIC_TYPES.of(type).orElseThrow()));
    return sorts;
  }

  private static String higher(String one, String other) {
    return SEMANTIC_TYPES.rank(one) <= SEMANTIC_TYPES.rank(other) ? one : other;
  }

  private static void offer(RrfAtom row, Map<String, Sort> sorts, Place place, Intake intake) {
    Sort sort = sorts.getOrDefault(row.concept(), Sort.NONE);
    Sort byName = TERM_TYPES.of(row.termType()).orElse(sort);
    if (sort.equals(Sort.NONE)) {
      intake.leaveOut(Reason.NO_TYPE, place, row.text());
    } else if (byName.equals(Sort.NONE)) {
      intake.leaveOut(Reason.TERM_TYPE, place, row.text());
    } else {
      boolean refined = byName.type().equals(sort.type());
      Offer offer = Offer.of(row.text(), refined ? byName : sort, SYSTEM + row.concept());
      intake.offer(place, offer);
      TitleVariants.of(row.text()).forEach(text -> intake.offer(place, offer.variant(text)));
    }
  }
}
