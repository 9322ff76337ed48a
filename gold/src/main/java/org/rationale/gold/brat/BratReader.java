package org.rationale.gold.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.gold.brat.BratDocument.Label;
import org.rationale.gold.brat.BratLine.Attribute;
import org.rationale.gold.brat.BratLine.NormalForm;
import org.rationale.gold.brat.BratLine.Note;
import org.rationale.gold.brat.BratLine.Relation;
import org.rationale.gold.brat.BratLine.TextBound;
import org.rationale.gold.brat.BratLine.WithId;

/** Puts the lines of a brat file together: labels with their text, attributes with their labels. */
final class BratReader {

  private final Document document;
  private final Findings findings;
  private final LabelText labelText;

  /** The ids of all lines that could be read, broken labels included, which are told of once. */
  private final Set<String> known = new HashSet<>();

  private final Map<String, Integer> lineOf = new HashMap<>();
  private final Map<String, List<Span>> spans = new LinkedHashMap<>();
  private final Map<String, Map<String, Attribute>> attributes = new HashMap<>();

  BratReader(Document document, Findings findings) {
    this.document = document;
    this.findings = findings;
    this.labelText = new LabelText(document.text());
  }

  BratReading read(String file) {
    List<NumberedLine> lines = BratLines.of(file, findings);
    List<NumberedLine> understood =
        findings.isStrict()
            ? StrictProfile.ownLines(lines, findings)
            : Tolerance.translate(lines, findings);
    BratDocument read = assemble(understood);
    if (findings.isStrict()) {
      StrictProfile.check(understood, read, findings);
    }
    return new BratReading(read, lineOf, findings.all());
  }

  private BratDocument assemble(List<NumberedLine> lines) {
    Map<String, TextBound> labels = new LinkedHashMap<>();
    for (NumberedLine numbered : lines) {
      if (numbered.line() instanceof WithId line) {
        known.add(line.id());
      }
      if (numbered.line() instanceof TextBound line) {
        labels.put(line.id(), line);
        lineOf.put(line.id(), numbered.number());
        spans(numbered.number(), line).ifPresent(s -> spans.put(line.id(), s));
      }
    }
    List<Relation> relations = new ArrayList<>();
    List<NormalForm> normalForms = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (NumberedLine numbered : lines) {
      int number = numbered.number();
      if (numbered.line() instanceof Attribute line && isLabel(number, line.id(), line.target())) {
        add(number, line);
      } else if (numbered.line() instanceof Relation line
          && isLabel(number, line.id(), line.from())
          && isLabel(number, line.id(), line.to())) {
        relations.add(line);
      } else if (numbered.line() instanceof NormalForm line
          && isLabel(number, line.id(), line.target())) {
        normalForms.add(line);
      } else if (numbered.line() instanceof Note line) {
        if (known.contains(line.target())) {
          notes.add(line);
        } else {
          findings.leftOut(
              number,
              "%s is about %s, which is not in this file".formatted(line.id(), line.target()));
        }
      }
    }
    return new BratDocument(document, labels(labels), relations, normalForms, notes);
  }

  private Optional<List<Span>> spans(int number, TextBound line) {
    Optional<List<Span>> found = labelText.spans(line);
    if (found.isEmpty()) {
      findings.error(number, labelText.complaint(line));
    } else if (findings.isStrict() && !Fragments.areTrimmed(found.get(), document.text())) {
      findings.error(number, labelText.trimmed(line));
      return Optional.empty();
    }
    return found;
  }

  private boolean isLabel(int number, String id, String target) {
    if (!known.contains(target)) {
      findings.error(
          number,
          "%s belongs to %s, which is not in this file; correct the id or delete the line"
              .formatted(id, target));
    } else if (!target.startsWith("T")) {
      findings.leftOut(number, "%s belongs to %s, which is not a label".formatted(id, target));
    }
    return spans.containsKey(target);
  }

  private void add(int number, Attribute attribute) {
    if (attribute.value().isEmpty()) {
      findings.error(
          number,
          "the attribute %s of %s has no value; add one behind %s"
              .formatted(attribute.name(), attribute.target(), attribute.target()));
      return;
    }
    Attribute earlier =
        attributes
            .computeIfAbsent(attribute.target(), t -> new TreeMap<>())
            .putIfAbsent(attribute.name(), attribute);
    if (earlier != null) {
      String problem =
          "%s already has %s %s (%s)"
              .formatted(attribute.target(), earlier.name(), earlier.value(), earlier.id());
      if (earlier.value().equals(attribute.value())) {
        findings.leftOut(number, problem);
      } else {
        findings.error(number, problem + "; delete one of the two");
      }
    }
  }

  private List<Label> labels(Map<String, TextBound> lines) {
    List<Label> labels = new ArrayList<>();
    for (Map.Entry<String, List<Span>> found : spans.entrySet()) {
      TextBound line = lines.get(found.getKey());
      Map<String, String> values = new TreeMap<>();
      Map<String, String> ids = new TreeMap<>();
      for (Attribute attribute : attributes.getOrDefault(line.id(), Map.of()).values()) {
        values.put(attribute.name(), attribute.value());
        ids.put(attribute.name(), attribute.id());
      }
      labels.add(
          new Label(
              line.id(), new Mention(new EntityType(line.type()), found.getValue(), values), ids));
    }
    return labels;
  }
}
