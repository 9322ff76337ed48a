package org.rationale.gold.format.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rationale.gold.format.JsonValue;
import org.rationale.gold.format.Problems;
import org.rationale.gold.format.StatedDocument;

/** One task of Label Studio: which text it is about, and which of its results counts. */
final class LabelStudioTask {

  private static final Pattern UPLOAD_PREFIX = Pattern.compile("^[0-9a-f]{8}-");

  private final JsonValue task;
  private final JsonValue data;

  private LabelStudioTask(JsonValue task) {
    this.task = task;
    this.data = task.has("data") ? task.member("data") : task;
  }

  /**
   * What a task states; empty, with a warning, where nobody has worked on it.
   *
   * @throws org.rationale.gold.format.FormatException where it cannot be read
   */
  static Optional<StatedDocument> read(JsonValue task, Problems problems) {
    return new LabelStudioTask(task).stated(problems);
  }

  private Optional<StatedDocument> stated(Problems problems) {
    Optional<List<JsonValue>> results = task.has("data") ? results() : Optional.of(minimal());
    if (results.isEmpty()) {
      problems.leftOut(task.place(), "the task has no annotation and no prediction");
      return Optional.empty();
    }
    LabelStudioResults read = LabelStudioResults.of(results.get(), problems);
    return Optional.of(
        StatedDocument.whole(task.place(), names(), text(), read.mentions(), read.links()));
  }

  private List<String> names() {
    Names names = new Names().in(data).in(task.member("meta"));
    task.scalar("file_upload")
        .ifPresent(f -> names.file(UPLOAD_PREFIX.matcher(f).replaceFirst("")));
    return names.member(data, "id").member(task, "id").or("task", 1);
  }

  private String text() {
    if (data.has("text")) {
      return data.string("text");
    }
    List<String> strings = new ArrayList<>();
    for (Map.Entry<String, JsonValue> member : data.members().entrySet()) {
      boolean name = member.getKey().contains("id") || member.getKey().contains("name");
      if (member.getValue().node().isTextual() && !name) {
        strings.add(member.getValue().node().textValue());
      }
    }
    if (strings.size() != 1) {
      throw data.wrong(
          "needs a string \"text\", or a single string; there are %d".formatted(strings.size()));
    }
    return strings.get(0);
  }

  /** The results of the annotation that counts, or of the prediction. */
  private Optional<List<JsonValue>> results() {
    List<JsonValue> annotations =
        new ArrayList<>(
            task.optionalArray(task.has("completions") ? "completions" : "annotations"));
    annotations.removeIf(a -> a.node().path("was_cancelled").asBoolean());
    List<JsonValue> truths =
        annotations.stream().filter(a -> a.node().path("ground_truth").asBoolean()).toList();
    List<JsonValue> candidates =
        truths.isEmpty()
            ? annotations.isEmpty() ? task.optionalArray("predictions") : annotations
            : truths;
    if (candidates.size() > 1) {
      throw task.wrong(
          "has %d annotations or predictions; export those of one person or model, or mark one as"
                  .formatted(candidates.size())
              + " ground truth");
    }
    return candidates.stream().findFirst().map(c -> c.array("result"));
  }

  /** The regions of a record of JSON-MIN: every object in an array that has labels. */
  private List<JsonValue> minimal() {
    List<JsonValue> regions = new ArrayList<>();
    for (JsonValue member : task.members().values()) {
      if (member.node().isArray()) {
        for (JsonValue region : member.elements()) {
          if (region.has("labels") || region.has("hypertextlabels")) {
            regions.add(region);
          }
        }
      }
    }
    return regions;
  }
}
