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
 * Prodigy's JSON lines, as {@code db-out} writes them: a task a line with its {@code text}, its
 * {@code tokens} ({@code text}, {@code start}, {@code end}, {@code id}, {@code ws}), its {@code
 * spans} ({@code start}, {@code end}, {@code label}, and the first and last token, {@code
 * token_start} and {@code token_end}) and its {@code relations} ({@code label}, {@code head_span}
 * and {@code child_span}). A relation is a link from the head to the child.
 *
 * <p>A task is a whole document; tasks whose {@code answer} is {@code reject} or {@code ignore} are
 * left out with a warning. The document's name is looked for in {@code meta} ({@code document_id},
 * which is written, {@code file} …) and beside it, then found by the text.
 *
 * <p><b>Offsets</b> are those of Python, code points. Tokens must stand where they say; files that
 * count otherwise are refused, and it is said which counting fits.
 *
 * <p><b>Not carried.</b> Several fragments and attributes: writing refuses them.
 *
 * <p>Source: Prodigy's documentation, "Annotation interfaces" (ner_manual, spans_manual,
 * relations).
 */
public final class ProdigyFormat implements AnnotationFormat {

  /** The format. */
  public ProdigyFormat() {}

  @Override
  public String name() {
    return "prodigy";
  }

  @Override
  public List<String> extensions() {
    return List.of(".jsonl", ".json", ".ndjson");
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.of(
        Capability.TEXT, Capability.SEVERAL_DOCUMENTS, Capability.OVERLAPPING, Capability.LINKS);
  }

  @Override
  public boolean recognises(Path file) throws IOException {
    if (FormatFiles.extension(this, file).isEmpty()) {
      return false;
    }
    JsonKeys keys = JsonKeys.of(file);
    return keys.has("text") && keys.hasAny("spans", "_input_hash", "_task_hash");
  }

  @Override
  public FormatReading reading(Path fileOrFolder, Texts texts, ReadOptions options)
      throws IOException {
    return FormatFiles.read(
        this, fileOrFolder, texts, options, List.of(Counting.CODE_POINT), ProdigyFormat::stated);
  }

  private static List<StatedDocument> stated(SourceFile file, Problems problems) {
    List<StatedDocument> documents = new ArrayList<>();
    for (JsonValue task : JsonValue.linesOrArray(file, problems)) {
      String answer = task.scalar("answer").orElse("accept");
      if (!answer.equals("accept")) {
        problems.leftOut(task.place(), "the answer is " + answer);
        continue;
      }
      try {
        List<String> names =
            new Names()
                .in(task.member("meta"))
                .in(task)
                .member(task.member("meta"), "id")
                .or(file.stem(), documents.size() + 1);
        documents.add(ProdigyTask.read(task, names));
      } catch (FormatException e) {
        problems.add(e);
      }
    }
    return documents;
  }

  @Override
  public void write(List<AnnotatedDocument> documents, Path target) throws IOException {
    FormatFiles.write(this, documents, target, ProdigyFormat::lines);
  }

  private static String lines(List<AnnotatedDocument> documents) {
    StringBuilder lines = new StringBuilder();
    documents.forEach(d -> lines.append(ProdigyTask.write(d)).append('\n'));
    return lines.toString();
  }
}
