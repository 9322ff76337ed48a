package org.rationale.gold.brat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rationale.gold.brat.BratDocument.Label;
import org.rationale.gold.brat.BratLine.Attribute;
import org.rationale.gold.brat.BratLine.NormalForm;
import org.rationale.gold.brat.BratLine.Note;
import org.rationale.gold.brat.BratLine.Piece;
import org.rationale.gold.brat.BratLine.Relation;
import org.rationale.gold.brat.BratLine.TextBound;
import org.rationale.gold.brat.BratLine.WithId;
import org.rationale.gold.format.OffsetUnit;
import org.rationale.gold.format.Offsets;

/** Puts a document's labels into the lines of the strict profile, in its canonical order. */
final class BratWriter {

  private final BratDocument document;
  private final Offsets offsets;
  private final List<WithId> lines = new ArrayList<>();
  private final Map<String, List<Note>> notes;
  private final Map<String, List<NormalForm>> normalForms;

  private BratWriter(BratDocument document) {
    this.document = document;
    this.offsets = OffsetUnit.CODE_POINT.of(document.document().text());
    this.notes = document.notes().stream().collect(Collectors.groupingBy(Note::target));
    this.normalForms =
        document.normalForms().stream().collect(Collectors.groupingBy(NormalForm::target));
  }

  /**
   * The file.
   *
   * @throws IllegalArgumentException where something cannot be expressed in the profile
   */
  static String write(BratDocument document) {
    StringBuilder file = new StringBuilder();
    for (BratLine line : lines(document)) {
      if (!BratSyntax.survives(line)) {
        throw new IllegalArgumentException(
            document.document().id()
                + ": a brat file cannot hold "
                + BratSyntax.visible(line.line())
                + "; its parts may not be empty nor hold a tab or a line break, its types and names"
                + " no blank");
      }
      file.append(line.line()).append('\n');
    }
    return file.toString();
  }

  /** The lines in canonical order. */
  static List<WithId> lines(BratDocument document) {
    BratWriter writer = new BratWriter(document);
    Map<String, Integer> place = new HashMap<>();
    for (Label label : document.labels()) {
      place.put(label.id(), place.size());
      writer.label(label);
    }
    document.relations().stream()
        .sorted(
            Comparator.comparing((Relation r) -> place.get(r.from()))
                .thenComparing(r -> place.get(r.to()))
                .thenComparing(Relation::type)
                .thenComparing(Relation::id, BratIds.ORDER))
        .forEach(writer::withNotes);
    return writer.lines;
  }

  private void label(Label label) {
    lines.add(textBound(label));
    label
        .attributeIds()
        .forEach(
            (name, id) ->
                withNotes(
                    new Attribute(id, name, label.id(), label.mention().attributes().get(name))));
    normalForms.getOrDefault(label.id(), List.of()).stream()
        .sorted(
            Comparator.comparing(NormalForm::reference)
                .thenComparing(NormalForm::id, BratIds.ORDER))
        .forEach(this::withNotes);
    notesOn(label.id());
  }

  private void withNotes(WithId line) {
    lines.add(line);
    notesOn(line.id());
  }

  private void notesOn(String id) {
    notes.getOrDefault(id, List.of()).stream()
        .sorted(Comparator.comparing(Note::id, BratIds.ORDER))
        .forEach(lines::add);
  }

  private TextBound textBound(Label label) {
    String text = document.document().text();
    try {
      var spans = Fragments.cut(label.mention().fragments(), text);
      return new TextBound(
          label.id(),
          label.mention().type().name(),
          spans.stream()
              .map(s -> new Piece(offsets.toUnit(s.start()), offsets.toUnit(s.end())))
              .toList(),
          spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" ")));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "%s: %s %s: %s"
              .formatted(
                  document.document().id(), label.id(), label.mention().type(), e.getMessage()),
          e);
    }
  }
}
