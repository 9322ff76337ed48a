package org.rationale.annotators;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rationale.annotators.citation.CitationNormalizer;
import org.rationale.annotators.date.DateNormalizer;
import org.rationale.annotators.diagnosis.DiagnosisNormalizer;
import org.rationale.annotators.dosage.normal.DosageNormalizer;
import org.rationale.annotators.drug.DrugNormalizer;
import org.rationale.annotators.procedure.ProcedureNormalizer;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/** The normal forms of mentions of any type, each by the {@link Normalizer} of its type. */
public final class NormalForms {
  private final Map<EntityType, Normalizer> byType = new HashMap<>();

  private NormalForms(List<Normalizer> normalizers) {
    normalizers.forEach(normalizer -> byType.put(normalizer.type(), normalizer));
  }

  /** Made once, when first asked for: the word lists are immutable. */
  private static final class Standard {
    private static final NormalForms NORMAL_FORMS =
        new NormalForms(
            List.of(
                new CitationNormalizer(),
                new DateNormalizer(),
                new DiagnosisNormalizer(),
                new DosageNormalizer(),
                new DrugNormalizer(),
                new ProcedureNormalizer()));
  }

  /** The normal forms by the built-in word lists; always the same instance. */
  public static NormalForms standard() {
    return Standard.NORMAL_FORMS;
  }

  /**
   * The mention with its normal form, other attributes as they were.
   *
   * @param mention in positions of the view
   * @param text the text that it stands in
   */
  public Mention of(Mention mention, Text text) {
    Normalizer normalizer = byType.get(mention.type());
    Map<String, String> said = normalizer == null ? Map.of() : normalizer.attributes(mention, text);
    if (said.isEmpty()) {
      return mention;
    }
    Map<String, String> attributes = new TreeMap<>(mention.attributes());
    attributes.putAll(said);
    return new Mention(mention.type(), mention.fragments(), attributes);
  }
}
