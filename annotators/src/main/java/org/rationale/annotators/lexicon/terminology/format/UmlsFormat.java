package org.rationale.annotators.lexicon.terminology.format;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.rationale.annotators.lexicon.terminology.Intake;
import org.rationale.annotators.lexicon.terminology.Offer;
import org.rationale.annotators.lexicon.terminology.Reason;
import org.rationale.annotators.lexicon.terminology.Sort;
import org.rationale.annotators.lexicon.terminology.TerminologyFormat;
import org.rationale.annotators.lexicon.terminology.WrongFormatException;
import org.rationale.annotators.lexicon.terminology.file.SourceFile;
import org.rationale.annotators.lexicon.terminology.file.SourceFiles;
import org.rationale.annotators.lexicon.terminology.file.TextLines;
import org.rationale.corpus.file.Place;

/**
 * The Metathesaurus of the UMLS: names from {@code MRCONSO.RRF}, typed by the semantic types of
 * {@code MRSTY.RRF}, which has to be there.
 *
 * <p>After chapter 3 of the UMLS Reference Manual of the National Library of Medicine.
 */
public final class UmlsFormat implements TerminologyFormat {

  private static final String SYSTEM = "UMLS:";
  private static final SortTable SEMANTIC_TYPES = SortTable.load("umls-semantic-types.tsv");
  private static final Pattern SEMANTIC_TYPE = Pattern.compile("T\\d{3}");
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
            .companion(file, this::isCompanion)
            .orElseThrow(
                () ->
                    new WrongFormatException(
                        file.label()
                            + ": MRSTY.RRF is missing, which says what each concept is; put it beside"
                            + " this file, or name it as well."));
    ConceptSorts sorts = sorts(types, intake);
    RrfAtom.readInUse(file, intake, (row, place) -> offer(row, sorts, place, intake));
  }

  private static ConceptSorts sorts(SourceFile types, Intake intake) throws IOException {
    ConceptSorts sorts = new ConceptSorts(SEMANTIC_TYPES);
    try (TextLines lines = types.lines()) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        List<String> row = Fields.ofRrf(line);
        if (row.size() >= 2 && SEMANTIC_TYPE.matcher(row.get(1)).matches()) {
          sorts.add(row.get(0), row.get(1));
        } else if (!line.isBlank()) {
          intake.row();
          intake.malformed(
              lines.place(), "expected a CUI, a bar and a semantic type (T and three digits)");
        }
      }
    }
    return sorts;
  }

  private static void offer(RrfAtom row, ConceptSorts sorts, Place place, Intake intake) {
    Sort sort = sorts.of(row.concept());
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
