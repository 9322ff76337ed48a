package org.rationale.annotators.drug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.annotators.ReadSpan;
import org.rationale.corpus.EntityType;

class DrugNormalizerTest {

  private static String read(String kind, String words) {
    return ReadSpan.of(EntityType.DRUG, kind, words).replace("ingredients=", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ingredient | Ketamine | ketamine",
        "ingredient | Ketamine Hydrochloride | ketamine",
        "ingredient | KETAMINE HCL | ketamine",
        "ingredient | Diclofenac sodium | diclofenac",
        "ingredient | morphine sulfate | morphine",
        "ingredient | APAP | acetaminophen",
        "ingredient | paracetamol | acetaminophen",
        "ingredient | acetaminophen (APAP) | acetaminophen",
        "ingredient | Hydrocodone/APAP | acetaminophen + hydrocodone",
        "ingredient | Hydrocodone-Acetaminophen | acetaminophen + hydrocodone",
        "ingredient | hydrocodone bitartrate/acetaminophen | acetaminophen + hydrocodone",
        "ingredient | Oxycodone HCL / Acetaminophen | acetaminophen + oxycodone",
        "ingredient | lidocaine/prilocaine | lidocaine + prilocaine",
        "ingredient | butalbital/APAP/caffeine | acetaminophen + butalbital + caffeine",
        "ingredient | Ketaprofen | ketoprofen",
        "ingredient | cyclobenzaprin | cyclobenzaprine",
        "ingredient | Sulindacmisoprostol | misoprostol + sulindac",
        "ingredient | tramadolhydrochloride | tramadol",
        "ingredient | oxycodoneacetaminophen | acetaminophen + oxycodone",
        "ingredient | calcium carbonate | calcium carbonate",
        "ingredient | Chondroitin Sulfate | chondroitin sulfate",
        "ingredient | lithium carbonate | lithium",
        "ingredient | adenosine triphosphate | adenosine triphosphate",
        "ingredient | vitamin B12 | cyanocobalamin",
        "ingredient | normal saline | sodium chloride",
        "brand | Norco | acetaminophen + hydrocodone",
        "brand | Gralise | gabapentin",
        "brand | Gralice | gabapentin",
        "brand | Darvocet | acetaminophen + propoxyphene",
        "brand | Vicodin ES | acetaminophen + hydrocodone",
        "brand | Tylenol #3 | acetaminophen + codeine",
        "brand | Terocin | capsaicin + lidocaine + menthol + methyl salicylate",
        "brand | Botox | onabotulinumtoxina",
        "brand | MS Contin | morphine",
        "brand | ASA | aspirin",
        "compound | compounded ketamine/gabapentin cream | gabapentin + ketamine",
        "compound | compounded cream (ketamine 10%, baclofen 2%) | baclofen + ketamine"
      })
  void saysWhatIsActive(String kind, String words, String ingredients) {
    assertThat(read(kind, words)).isEqualTo(ingredients);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class | opioids",
        "class | NSAIDs",
        "class | opioid pain medications",
        "class | codeine-containing antitussives",
        "compound | compounded cream",
        "ingredient | zorbiprazole",
        "brand | Theramine",
        "brand | Qwertyol",
        "ingredient | the"
      })
  void saysNothingWhereTheNameDoesNot(String kind, String words) {
    assertThat(read(kind, words)).isEmpty();
  }

  @Property(tries = 300)
  void neverFails(@ForAll @NotBlank @StringLength(max = 60) String words) {
    for (String kind : List.of("ingredient", "brand", "class", "compound", "")) {
      assertThat(read(kind, "a" + words.replace('\n', ' ') + "z")).doesNotContain("\t");
    }
  }
}
