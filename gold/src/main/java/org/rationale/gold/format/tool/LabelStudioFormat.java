package org.rationale.gold.format.tool;

import java.util.EnumSet;
import java.util.List;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.gold.format.Capability;
import org.rationale.gold.format.Counting;
import org.rationale.gold.format.JsonFormat;
import org.rationale.gold.format.JsonKeys;
import org.rationale.gold.format.JsonValue;
import org.rationale.gold.format.Problems;
import org.rationale.gold.format.SourceFile;
import org.rationale.gold.format.StatedDocument;

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
public final class LabelStudioFormat extends JsonFormat {

  /** The format. */
  public LabelStudioFormat() {
    super(
        "label-studio",
        List.of(".json"),
        EnumSet.complementOf(EnumSet.of(Capability.DISCONTINUOUS)),
        List.of(Counting.CODE_POINT, Counting.UTF_16));
  }

  @Override
  protected boolean recognises(JsonKeys keys) {
    boolean task = keys.has("data") && keys.hasAny("annotations", "predictions", "completions");
    return task || (keys.has("annotation_id") && keys.has("id"));
  }

  @Override
  protected List<StatedDocument> stated(SourceFile file, Problems problems) {
    return stated(
        JsonValue.records(file), problems, (task, number) -> LabelStudioTask.read(task, problems));
  }

  @Override
  protected String content(List<AnnotatedDocument> documents) {
    return LabelStudioWriter.write(documents);
  }
}
