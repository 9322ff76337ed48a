package org.rationale.annotators.lexicon.terminology;

import java.util.List;
import java.util.Optional;
import org.rationale.annotators.lexicon.terminology.format.HcpcsFormat;
import org.rationale.annotators.lexicon.terminology.format.Icd10CmFormat;
import org.rationale.annotators.lexicon.terminology.format.NdcFormat;
import org.rationale.annotators.lexicon.terminology.format.OrangeBookFormat;
import org.rationale.annotators.lexicon.terminology.format.RxNormFormat;
import org.rationale.annotators.lexicon.terminology.format.SnomedCtFormat;
import org.rationale.annotators.lexicon.terminology.format.UmlsFormat;

/** The formats of published terminologies; those of a user's own need to be told their columns. */
public final class TerminologyFormats {

  private static final List<TerminologyFormat> PUBLISHED =
      List.of(
          new RxNormFormat(),
          new UmlsFormat(),
          new Icd10CmFormat(),
          new HcpcsFormat(),
          new OrangeBookFormat(),
          new NdcFormat(),
          new SnomedCtFormat());

  private TerminologyFormats() {}

  /** All of them. */
  public static List<TerminologyFormat> published() {
    return PUBLISHED;
  }

  /** The one of a name. */
  public static Optional<TerminologyFormat> named(String name) {
    return PUBLISHED.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** The first that a file with such first lines could be in. */
  public static Optional<TerminologyFormat> thatLooksLike(List<String> opening) {
    return opening.isEmpty()
        ? Optional.empty()
        : PUBLISHED.stream().filter(format -> format.looksLike(opening)).findFirst();
  }
}
