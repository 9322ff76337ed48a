package org.rationale.annotators.lexicon.terminology.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.annotators.lexicon.terminology.Import;
import org.rationale.annotators.lexicon.terminology.Reason;
import org.rationale.annotators.lexicon.terminology.Release;
import org.rationale.corpus.file.Finding;

class OrangeBookFormatTest {

  private static final String HEADER =
      "Ingredient~DF;Route~Trade_Name~Applicant~Strength~Appl_Type~Appl_No~Product_No~TE_Code"
          + "~Approval_Date~RLD~RS~Type~Applicant_Full_Name";

  @TempDir private Path folder;

  private static String row(String ingredient, String tradeName, String type, String number) {
    return "%s~TABLET;ORAL~%s~ACME~5MG~%s~%s~001~AB~Apr 12, 2023~No~Yes~DISCN~ACME INC"
        .formatted(ingredient, tradeName, type, number);
  }

  private Import read(String... rows) throws IOException {
    String[] lines = new String[rows.length + 1];
    lines[0] = HEADER;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return Release.read(new OrangeBookFormat(), new Release(folder).file("products.txt", lines));
  }

  @Test
  void takesIngredientsWithAndWithoutTheirSaltAndTradeNames() throws IOException {
    assertThat(
            Release.terms(
                read(
                    row("OMBIDOL HYDROCHLORIDE", "OMBIX", "N", "021999"),
                    row("OMBIDOL HYDROCHLORIDE", "OMBIDOL HYDROCHLORIDE", "A", "071999"),
                    row("OMBIDOL HYDROCHLORIDE; ZELPARIN", "DUOZEL 5/10", "A", "071998"),
                    row("CALCIUM ZELPATE", "CALZEL", "N", "021998"))))
        .containsExactly(
            "ombidol hydrochloride | DRUG ingredient |  | ingredients=ombidol",
            "ombidol | DRUG ingredient |  | ingredients=ombidol",
            "Ombix | DRUG brand | NDA:021999 | ingredients=ombidol",
            "zelparin | DRUG ingredient |  | ingredients=zelparin",
            "Duozel 5/10 | DRUG brand | ANDA:071998 | ingredients=ombidol + zelparin",
            "Duozel | DRUG brand | ANDA:071998 | ingredients=ombidol + zelparin",
            "calcium zelpate | DRUG ingredient |  | ingredients=calcium zelpate",
            "Calzel | DRUG brand | NDA:021998 | ingredients=calcium zelpate");
  }

  @Test
  void aTradeNameOfIngredientsOnlyIsNoBrand() throws IOException {
    assertThat(
            Release.terms(
                read(
                    row(
                        "OMBIDOL HYDROCHLORIDE; ZELPARIN",
                        "ZELPARIN AND OMBIDOL HYDROCHLORIDE IN PLASTIC CONTAINER",
                        "A",
                        "071998"))))
        .contains(
            "zelparin and ombidol hydrochloride | DRUG ingredient |  | ingredients=ombidol +"
                + " zelparin")
        .noneMatch(term -> term.contains("brand"));
  }

  @Test
  void namesWithAStrengthAndOrdinaryWordsAreLeftOut() throws IOException {
    Import imported =
        read(
            row("ZELPARIN", "ZELPAX 5% IN WATER", "N", "021997"),
            row("ZELPARIN", "FRESH START", "N", "021996"),
            row("ZELPARIN", "\"ZELPAX \"\"25\"\"\"", "N", "021995"));
    assertThat(imported.report().leftOut())
        .containsOnlyKeys(Reason.STRENGTH, Reason.ORDINARY, Reason.DUPLICATE);
    assertThat(Release.terms(imported))
        .containsExactly(
            "zelparin | DRUG ingredient |  | ingredients=zelparin",
            "Zelpax 25 | DRUG brand | NDA:021995 | ingredients=zelparin",
            "Zelpax | DRUG brand | NDA:021995 | ingredients=zelparin");
  }

  @Test
  void malformedRowsAreNamed() throws IOException {
    Import imported =
        read(
            row("ZELPARIN", "ZELPAX", "N", "021997"),
            "OMBIDOL~TABLET;ORAL~OMBIX",
            row("OMBIDOL", "OMBIX", "N", " "));
    assertThat(imported.report().shown())
        .extracting(Finding::toString)
        .containsExactly(
            folder.resolve("products.txt") + ":3: expected 14 columns separated by tildes, found 3",
            folder.resolve("products.txt")
                + ":4: expected the number of an application, found \"\"");
    assertThat(imported.terms()).hasSize(2);
  }
}
