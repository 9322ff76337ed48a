package org.rationale.gold.format.bioc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.gold.format.AnnotationFormat;
import org.rationale.gold.format.Capability;
import org.rationale.gold.format.FormatFiles;
import org.rationale.gold.format.FormatReading;
import org.rationale.gold.format.JsonKeys;
import org.rationale.gold.format.ReadOptions;
import org.rationale.gold.format.Texts;

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
public final class BiocJsonFormat implements AnnotationFormat {

  /** The format. */
  public BiocJsonFormat() {}

  @Override
  public String name() {
    return "bioc-json";
  }

  @Override
  public List<String> extensions() {
    return List.of(".json", ".bioc.json", ".jsonl");
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.allOf(Capability.class);
  }

  @Override
  public boolean recognises(Path file) throws IOException {
    if (FormatFiles.extension(this, file).isEmpty()) {
      return false;
    }
    JsonKeys keys = JsonKeys.of(file);
    boolean collection = keys.has("documents") && keys.hasAny("source", "infons", "key");
    return collection || (keys.has("passages") && keys.hasAny("id", "_id"));
  }

  @Override
  public FormatReading reading(Path fileOrFolder, Texts texts, ReadOptions options)
      throws IOException {
    return FormatFiles.read(
        this, fileOrFolder, texts, options, BiocUnits.ACCEPTED, BiocJsonReader::read);
  }

  @Override
  public void write(List<AnnotatedDocument> documents, Path target) throws IOException {
    FormatFiles.write(this, documents, target, BiocJsonWriter::write);
  }
}
