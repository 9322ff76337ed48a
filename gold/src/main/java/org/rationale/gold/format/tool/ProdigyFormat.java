package org.rationale.gold.format.tool;

import java.util.List;
import java.util.Optional;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.gold.format.Counting;
import org.rationale.gold.format.JsonFormat;
import org.rationale.gold.format.JsonKeys;
import org.rationale.gold.format.JsonValue;
import org.rationale.gold.format.Problems;
import org.rationale.gold.format.SourceFile;
import org.rationale.gold.format.StatedDocument;

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
public final class ProdigyFormat extends JsonFormat {

  /** The format. */
  public ProdigyFormat() {
    super("prodigy", LINES_OR_ARRAY, SPANS_AND_LINKS, List.of(Counting.CODE_POINT));
  }

  @Override
  protected boolean recognises(JsonKeys keys) {
    return keys.has("text") && keys.hasAny("spans", "_input_hash", "_task_hash");
  }

  @Override
  protected List<StatedDocument> stated(SourceFile file, Problems problems) {
    return stated(
        JsonValue.linesOrArray(file, problems),
        problems,
        (task, number) -> {
          String answer = task.scalar("answer").orElse("accept");
          if (!answer.equals("accept")) {
            problems.leftOut(task.place(), "the answer is " + answer);
            return Optional.empty();
          }
          List<String> names =
              new Names()
                  .in(task.member("meta"))
                  .in(task)
                  .member(task.member("meta"), "id")
                  .or(file.stem(), number);
          return Optional.of(ProdigyTask.read(task, names));
        });
  }

  @Override
  protected String content(List<AnnotatedDocument> documents) {
    return lines(documents, (document, number) -> ProdigyTask.write(document).toString());
  }
}
