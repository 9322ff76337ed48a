package org.rationale.gold.format.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.gold.format.AnnotationFormat;
import org.rationale.gold.format.Capability;
import org.rationale.gold.format.Counting;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.FormatFiles;
import org.rationale.gold.format.FormatReading;
import org.rationale.gold.format.JsonKeys;
import org.rationale.gold.format.JsonValue;
import org.rationale.gold.format.Problems;
import org.rationale.gold.format.ReadOptions;
import org.rationale.gold.format.SourceFile;
import org.rationale.gold.format.StatedDocument;
import org.rationale.gold.format.Texts;

/**
 * Label Studio's export JSON: an array of tasks, each with its {@code data} and its {@code
 * annotations} (or {@code predictions}), whose {@code result} is an array of regions and relations.
 * A region of type {@code labels} or {@code hypertextlabels} is a mention for each of its labels;
 * choices, ratings and text areas on the same region ({@code id}) are its attributes by the name of
 * their tag ({@code from_name}); a relation is a link in its {@code direction}. JSON-MIN is read
 * too: a record with its data beside arrays of regions, without attributes and links.
 *
 * <p><b>Tasks.</b> The text is {@code data.text}, or the only string in {@code data} that is not a
 * name. A task has one annotation that was not cancelled, or one that is the ground truth, or else
 * one prediction; several are an error. A task with none is left out with a warning. The document's
 * name is looked for in {@code data} ({@code document_id}, which is written, {@code filename} …),
 * then in the name of the uploaded file, then found by the text, and else is the task's number.
 *
 * <p><b>Offsets.</b> Releases before 2022 counted UTF-16 positions, later ones count code points;
 * the {@code text} of the regions says which. Written are code points.
 *
 * <p><b>Not carried.</b> Several fragments: writing refuses them. Regions with paths into HTML
 * instead of offsets are refused.
 *
 * <p>Source: Label Studio documentation, "Label Studio Task Format" and "Export annotations"; its
 * issue 1347 and pull request 1559 on offsets.
 */
public final class LabelStudioFormat implements AnnotationFormat {

  /** The format. */
  public LabelStudioFormat() {}

  @Override
  public String name() {
    return "label-studio";
  }

  @Override
  public List<String> extensions() {
    return List.of(".json");
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.of(
        Capability.TEXT,
        Capability.SEVERAL_DOCUMENTS,
        Capability.OVERLAPPING,
        Capability.ATTRIBUTES,
        Capability.LINKS);
  }

  @Override
  public boolean recognises(Path file) throws IOException {
    if (FormatFiles.extension(this, file).isEmpty()) {
      return false;
    }
    JsonKeys keys = JsonKeys.of(file);
    boolean task = keys.has("data") && keys.hasAny("annotations", "predictions", "completions");
    return task || (keys.has("annotation_id") && keys.has("id"));
  }

  @Override
  public FormatReading reading(Path fileOrFolder, Texts texts, ReadOptions options)
      throws IOException {
    return FormatFiles.read(
        this,
        fileOrFolder,
        texts,
        options,
        List.of(Counting.CODE_POINT, Counting.UTF_16),
        LabelStudioFormat::stated);
  }

  private static List<StatedDocument> stated(SourceFile file, Problems problems) {
    List<StatedDocument> documents = new ArrayList<>();
    for (JsonValue task : JsonValue.records(file)) {
      try {
        LabelStudioTask.read(task, problems).ifPresent(documents::add);
      } catch (FormatException e) {
        problems.add(e);
      }
    }
    return documents;
  }

  @Override
  public void write(List<AnnotatedDocument> documents, Path target) throws IOException {
    FormatFiles.write(this, documents, target, LabelStudioWriter::write);
  }
}
