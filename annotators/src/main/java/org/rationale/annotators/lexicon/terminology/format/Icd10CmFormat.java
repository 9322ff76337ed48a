package org.rationale.annotators.lexicon.terminology.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.rationale.annotators.lexicon.terminology.Intake;
import org.rationale.annotators.lexicon.terminology.Offer;
import org.rationale.annotators.lexicon.terminology.Sort;
import org.rationale.annotators.lexicon.terminology.TerminologyFormat;
import org.rationale.annotators.lexicon.terminology.file.SourceFile;
import org.rationale.annotators.lexicon.terminology.file.SourceFiles;
import org.rationale.corpus.file.Place;

/**
 * ICD-10-CM as the Centers for Medicare and Medicaid Services release it: the order file ({@code
 * icd10cm_order_2026.txt}) or the tabular list as XML ({@code icd10cm_tabular_2026.xml}), which has
 * synonyms as well.
 */
public final class Icd10CmFormat implements TerminologyFormat {

  private static final String SYSTEM = "ICD10CM:";
  private static final int CATEGORY = 3;
  private static final SortTable CHAPTERS = SortTable.load("icd10cm-chapters.tsv");

  @Override
  public String name() {
    return "icd10cm";
  }

  @Override
  public String title() {
    return "ICD-10-CM";
  }

  @Override
  public boolean isNamed(String fileName) {
    return fileName
        .toLowerCase(Locale.ROOT)
        .matches("icd-?10cm[-_](?:order[-_](?!addend).*\\.txt|tabular[-_](?!addend).*\\.xml)");
  }

  @Override
  public String expects() {
    return "the order file (columns 1-5 a number, 7-13 a code, 15 a 0 or 1, from 17 and 78 titles) or"
        + " the tabular list (XML that begins with ICD10CM.tabular)";
  }

  @Override
  public boolean looksLike(List<String> opening) {
    return Icd10CmOrder.isThere(opening) || Icd10CmTabular.isThere(opening);
  }

  @Override
  public void read(SourceFile file, SourceFiles companions, Intake intake) throws IOException {
    if (Icd10CmTabular.isThere(file.opening(40))) {
      Icd10CmTabular.read(file, intake);
    } else {
      Icd10CmOrder.read(file, intake);
    }
  }

  /**
   * Offers a title, and what people write for it.
   *
   * @param code with or without its point
   */
  static void offer(String code, String title, Place place, Intake intake) {
    Sort sort = CHAPTERS.ofBeginning(withoutPoint(code)).orElse(Sort.NONE);
    Offer offer = Offer.of(title, sort, SYSTEM + withPoint(code));
    intake.offer(place, offer);
    if (!sort.equals(Sort.NONE)) {
      TitleVariants.of(title).forEach(text -> intake.offer(place, offer.variant(text)));
    }
  }

  /** Whether it is a code: a letter, a digit, a digit or letter, and up to four more. */
  static boolean isCode(String code) {
    return withoutPoint(code).matches("[A-Z]\\d[0-9A-Z]{1,5}") && code.length() >= CATEGORY;
  }

  private static String withoutPoint(String code) {
    return code.replace(".", "");
  }

  /** A code as it is written: {@code G9050} gives {@code G90.50}. */
  static String withPoint(String code) {
    String plain = withoutPoint(code);
    return plain.length() <= CATEGORY
        ? plain
        : plain.substring(0, CATEGORY) + "." + plain.substring(CATEGORY);
  }
}
