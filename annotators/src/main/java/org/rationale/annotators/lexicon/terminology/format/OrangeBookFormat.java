package org.rationale.annotators.lexicon.terminology.format;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rationale.annotators.lexicon.terminology.Intake;
import org.rationale.annotators.lexicon.terminology.Offer;
import org.rationale.annotators.lexicon.terminology.TerminologyFormat;
import org.rationale.annotators.lexicon.terminology.file.SourceFile;
import org.rationale.annotators.lexicon.terminology.file.SourceFiles;
import org.rationale.corpus.file.Place;

/**
 * The Orange Book of the Food and Drug Administration ({@code products.txt}): trade names with
 * their ingredients and the number of their application. Discontinued products are taken as well,
 * since older texts name them.
 */
public final class OrangeBookFormat implements TerminologyFormat {

  private static final List<String> NEEDED =
      List.of("INGREDIENT", "TRADE_NAME", "APPL_TYPE", "APPL_NO");
  private static final Map<String, String> SYSTEMS = Map.of("N", "NDA:", "A", "ANDA:");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern PACKAGING =
      Pattern.compile("(?i)\\s+(?:in plastic container|preservative free|\\(.*)$");

  private final Substances substances = new Substances();

  @Override
  public String name() {
    return "orangebook";
  }

  @Override
  public String title() {
    return "Orange Book";
  }

  @Override
  public boolean isNamed(String fileName) {
    return fileName.equalsIgnoreCase("products.txt");
  }

  @Override
  public String expects() {
    return "products.txt: columns separated by tildes, Ingredient, Trade_Name, Appl_Type and Appl_No"
        + " among the names in the first line";
  }

  @Override
  public boolean looksLike(List<String> opening) {
    return !opening.isEmpty() && new HeaderColumns(Fields.of(opening.get(0), '~')).have(NEEDED);
  }

  @Override
  public void read(SourceFile file, SourceFiles companions, Intake intake) throws IOException {
    Rows.eachOfTable(
        file,
        '~',
        "tildes",
        intake,
        (columns, row, place) -> {
          String number = columns.value(row, "APPL_NO");
          if (NUMBER.matcher(number).matches()) {
            offer(
                List.of(columns.value(row, "INGREDIENT").split("\\s*;\\s*")),
                columns.value(row, "TRADE_NAME"),
                SYSTEMS.getOrDefault(columns.value(row, "APPL_TYPE"), "NDA:") + number,
                place,
                intake);
          } else {
            intake.malformed(
                place, "expected the number of an application, found \"" + number + "\"");
          }
        });
  }

  private void offer(
      List<String> ingredients, String tradeName, String code, Place place, Intake intake) {
    for (String ingredient : ingredients) {
      intake.offer(place, ingredient(ingredient, List.of(ingredient)));
      intake.offer(
          place, ingredient(ingredient, List.of(ingredient)).variant(substances.base(ingredient)));
    }
    String name = PACKAGING.matcher(tradeName.replace("\"", "")).replaceFirst("");
    if (substances.areNamedBy(name, ingredients)) {
      intake.offer(place, ingredient(name, ingredients));
    } else {
      BrandNames.offer(name, code, substances.normal(ingredients), place, intake);
    }
  }

  private Offer ingredient(String name, List<String> ingredients) {
    return Substances.offer(name, substances.normal(ingredients));
  }
}
