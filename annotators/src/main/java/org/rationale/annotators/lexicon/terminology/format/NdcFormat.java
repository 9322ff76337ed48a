package org.rationale.annotators.lexicon.terminology.format;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rationale.annotators.lexicon.terminology.Intake;
import org.rationale.annotators.lexicon.terminology.Reason;
import org.rationale.annotators.lexicon.terminology.TerminologyFormat;
import org.rationale.annotators.lexicon.terminology.file.SourceFile;
import org.rationale.annotators.lexicon.terminology.file.SourceFiles;
import org.rationale.corpus.file.Place;

/**
 * The National Drug Code Directory of the Food and Drug Administration ({@code product.txt}):
 * proprietary and nonproprietary names and substances, with the labeler's and the product's part of
 * the NDC.
 */
public final class NdcFormat implements TerminologyFormat {

  private static final List<String> NEEDED =
      List.of("PRODUCTNDC", "PRODUCTTYPENAME", "PROPRIETARYNAME", "NONPROPRIETARYNAME");
  private static final Pattern NUMBER = Pattern.compile("\\d{4,5}-\\d{3,4}");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:[;,]|\\band\\b)\\s*");

  /** Pollens, foods and tissue: no drugs in the sense of the labels. */
  private static final Set<String> OTHER_PRODUCTS =
      Set.of(
          "STANDARDIZED ALLERGENIC",
          "NON-STANDARDIZED ALLERGENIC",
          "CELLULAR THERAPY",
          "LICENSED MINIMALLY MANIPULATED CELLS");

  private final Substances substances = new Substances();

  @Override
  public String name() {
    return "ndc";
  }

  @Override
  public String title() {
    return "NDC Directory";
  }

  @Override
  public boolean isNamed(String fileName) {
    return fileName.equalsIgnoreCase("product.txt");
  }

  @Override
  public String expects() {
    return "product.txt: columns separated by tabs, PRODUCTNDC, PRODUCTTYPENAME, PROPRIETARYNAME and"
        + " NONPROPRIETARYNAME among the names in the first line";
  }

  @Override
  public boolean looksLike(List<String> opening) {
    return !opening.isEmpty() && new HeaderColumns(Fields.of(opening.get(0), '\t')).have(NEEDED);
  }

  @Override
  public void read(SourceFile file, SourceFiles companions, Intake intake) throws IOException {
    Rows.eachOfTable(
        file,
        '\t',
        "tabs",
        intake,
        (columns, row, place) -> {
          String number = columns.value(row, "PRODUCTNDC");
          if (NUMBER.matcher(number).matches()) {
            offer(columns, row, place, intake);
          } else {
            intake.malformed(place, "expected an NDC such as 0002-0800, found \"" + number + "\"");
          }
        });
  }

  private void offer(HeaderColumns columns, List<String> row, Place place, Intake intake) {
    String brand = columns.value(row, "PROPRIETARYNAME");
    String excluded = columns.value(row, "NDC_EXCLUDE_FLAG");
    if (!excluded.isEmpty() && !excluded.equals("N")) {
      intake.leaveOut(Reason.INACTIVE, place, brand);
      return;
    } else if (OTHER_PRODUCTS.contains(columns.value(row, "PRODUCTTYPENAME"))) {
      intake.leaveOut(Reason.NO_TYPE, place, brand);
      return;
    }
    String generic = columns.value(row, "NONPROPRIETARYNAME");
    String named = columns.value(row, "SUBSTANCENAME");
    List<String> ingredients =
        named.isEmpty() ? List.of(BETWEEN_NAMES.split(generic)) : List.of(named.split("\\s*;\\s*"));
    String normal = substances.normal(ingredients);
    String code = "NDC:" + columns.value(row, "PRODUCTNDC");
    if (substances.areNamedBy(brand, List.of(generic, named))) {
      intake.offer(place, Substances.offer(brand, normal));
    } else {
      BrandNames.offer(brand, code, normal, place, intake);
      String suffix = columns.value(row, "PROPRIETARYNAMESUFFIX");
      if (!suffix.isEmpty()) {
        BrandNames.offer(brand + " " + suffix, code, normal, place, intake);
      }
    }
    if (!generic.isEmpty()) {
      intake.offer(place, Substances.offer(generic, normal));
    }
    for (String name : ingredients) {
      String base = substances.base(name);
      if (!base.isEmpty()) {
        intake.offer(place, Substances.offer(base, base));
      }
    }
  }
}
