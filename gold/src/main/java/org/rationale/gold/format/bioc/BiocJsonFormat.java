package org.rationale.gold.format.bioc;

import java.util.EnumSet;
import java.util.List;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.gold.format.Capability;
import org.rationale.gold.format.JsonFormat;
import org.rationale.gold.format.JsonKeys;
import org.rationale.gold.format.Problems;
import org.rationale.gold.format.SourceFile;
import org.rationale.gold.format.StatedDocument;

/**
 * BioC in JSON: the elements of BioC as objects, infons as one object {@code infons}, repeated
 * elements as arrays with a name in the plural, as the web services of the NCBI and the Python
 * package {@code bioc} write it. Read are a collection ({@code {"documents": […]}}), an array of
 * collections or documents, and one document a line, as PubTator exports them.
 *
 * <p>Mapping, offsets and text are those of {@link BiocXmlFormat}. Values of infons that are not
 * strings are read as text; those that are {@code null} are left aside.
 *
 * <p><b>Not carried.</b> An attribute called {@code type}: writing is refused.
 *
 * <p>Source: {@code BioC.dtd} for the elements; the notation has no publisher's definition of its
 * own, its keys are those of the NCBI's BioC API for PubMed Central and PubTator (Comeau et al.,
 * "PMC text mining subset in BioC", Bioinformatics 2019).
 */
public final class BiocJsonFormat extends JsonFormat {

  /** The format. */
  public BiocJsonFormat() {
    super(
        "bioc-json",
        List.of(".json", ".bioc.json", ".jsonl"),
        EnumSet.allOf(Capability.class),
        BiocUnits.ACCEPTED);
  }

  @Override
  protected boolean recognises(JsonKeys keys) {
    boolean collection = keys.has("documents") && keys.hasAny("source", "infons", "key");
    return collection || (keys.has("passages") && keys.hasAny("id", "_id"));
  }

  @Override
  protected List<StatedDocument> stated(SourceFile file, Problems problems) {
    return BiocJsonReader.read(file, problems);
  }

  @Override
  protected String content(List<AnnotatedDocument> documents) {
    return BiocJsonWriter.write(documents);
  }
}
