package org.rationale.annotators.lexicon.terminology.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.annotators.lexicon.terminology.Import;
import org.rationale.annotators.lexicon.terminology.Reason;
import org.rationale.annotators.lexicon.terminology.Release;
import org.rationale.corpus.file.Finding;

class NdcFormatTest {

  private static final String HEADER =
      String.join(
          "\t",
          "PRODUCTID",
          "PRODUCTNDC",
          "PRODUCTTYPENAME",
          "PROPRIETARYNAME",
          "PROPRIETARYNAMESUFFIX",
          "NONPROPRIETARYNAME",
          "DOSAGEFORMNAME",
          "ROUTENAME",
          "STARTMARKETINGDATE",
          "ENDMARKETINGDATE",
          "MARKETINGCATEGORYNAME",
          "APPLICATIONNUMBER",
          "LABELERNAME",
          "SUBSTANCENAME",
          "ACTIVE_NUMERATOR_STRENGTH",
          "ACTIVE_INGRED_UNIT",
          "PHARM_CLASSES",
          "DEASCHEDULE",
          "NDC_EXCLUDE_FLAG",
          "LISTING_RECORD_CERTIFIED_THROUGH");

  @TempDir private Path folder;

  private static String row(
      String ndc, String type, String brand, String suffix, String generic, String substances) {
    return row(ndc, type, brand, suffix, generic, substances, "N");
  }

  private static String row(
      String ndc,
      String type,
      String brand,
      String suffix,
      String generic,
      String substances,
      String excluded) {
    return String.join(
        "\t",
        ndc + "_1",
        ndc,
        type,
        brand,
        suffix,
        generic,
        "TABLET",
        "ORAL",
        "20310101",
        "",
        "NDA",
        "NDA021999",
        "Acme",
        substances,
        "5",
        "mg/1",
        "",
        "",
        excluded,
        "20321231");
  }

  private Import read(List<String> rows) throws IOException {
    List<String> lines = new ArrayList<>(rows);
    lines.add(0, HEADER);
    return Release.read(
        new NdcFormat(), new Release(folder).file("product.txt", lines.toArray(String[]::new)));
  }

  @Test
  void takesProprietaryAndNonproprietaryNamesAndSubstances() throws IOException {
    String drug = "HUMAN PRESCRIPTION DRUG";
    assertThat(
            Release.terms(
                read(
                    List.of(
                        row("0099-0100", drug, "Ombix", "XR", "ombidol", "OMBIDOL HYDROCHLORIDE"),
                        row("0099-0200", drug, "Ombidol", "", "Ombidol", "OMBIDOL HYDROCHLORIDE"),
                        row(
                            "0099-0300",
                            drug,
                            "DUOZEL",
                            "",
                            "Zelparin and Ombidol",
                            "ZELPARIN; OMBIDOL HYDROCHLORIDE")))))
        .containsExactly(
            "Ombix | DRUG brand | NDC:0099-0100 | ingredients=ombidol",
            "Ombix XR | DRUG brand | NDC:0099-0100 | ingredients=ombidol",
            "ombidol | DRUG ingredient |  | ingredients=ombidol",
            "Duozel | DRUG brand | NDC:0099-0300 | ingredients=ombidol + zelparin",
            "zelparin and ombidol | DRUG ingredient |  | ingredients=ombidol + zelparin",
            "zelparin | DRUG ingredient |  | ingredients=zelparin");
  }

  @Test
  void aBrandOfManyProductsHasNoCode() throws IOException {
    List<String> rows = new ArrayList<>();
    for (int product = 101; product <= 109; product++) {
      rows.add(row("0099-0" + product, "HUMAN OTC DRUG", "Ombix", "", "ombidol", "OMBIDOL"));
    }
    Import eight = read(rows.subList(0, 8));
    assertThat(eight.terms().iterator().next().codes()).hasSize(8).contains("NDC:0099-0108");
    Import nine = read(rows);
    assertThat(nine.terms().iterator().next().codes()).isEmpty();
    assertThat(nine.report().codesDropped()).isEqualTo(1);
  }

  @Test
  void leavesOutExcludedListingsAndAllergens() throws IOException {
    Import imported =
        read(
            List.of(
                row("0099-0100", "HUMAN OTC DRUG", "Oldozel", "", "zelparin", "ZELPARIN", "E"),
                row("0099-0200", "STANDARDIZED ALLERGENIC", "Mite", "", "mite", "MITE")));
    assertThat(imported.terms()).isEmpty();
    assertThat(imported.report().leftOut()).containsOnlyKeys(Reason.INACTIVE, Reason.NO_TYPE);
  }

  @Test
  void malformedRowsAreNamed() throws IOException {
    Import imported =
        read(
            List.of(
                row("0099-0100", "HUMAN OTC DRUG", "Ombix", "", "ombidol", "OMBIDOL"),
                row("99-1", "HUMAN OTC DRUG", "Zelpax", "", "zelparin", "ZELPARIN"),
                "0099-0300\tHUMAN OTC DRUG"));
    assertThat(imported.report().shown())
        .extracting(Finding::toString)
        .containsExactly(
            folder.resolve("product.txt") + ":3: expected an NDC such as 0002-0800, found \"99-1\"",
            folder.resolve("product.txt") + ":4: expected 20 columns separated by tabs, found 2");
    assertThat(imported.terms()).hasSize(2);
  }
}
