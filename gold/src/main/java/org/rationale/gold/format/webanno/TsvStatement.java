package org.rationale.gold.format.webanno;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rationale.gold.format.Problems;
import org.rationale.gold.format.SourceFile;
import org.rationale.gold.format.StatedDocument;
import org.rationale.gold.format.StatedDocument.Extent;
import org.rationale.gold.format.StatedLink;
import org.rationale.gold.format.StatedMention;
import org.rationale.gold.format.StatedMention.Piece;
import org.rationale.gold.format.StatedText;
import org.rationale.gold.format.webanno.Layer.Kind;

/** What a file states: labels of its span layers as mentions, of its relation layers as links. */
final class TsvStatement {

  /**
   * What tells one label from another: an id across lines, or a place on one line.
   *
   * @param layer its layer
   * @param id its id, or the address of its line and its number there
   */
  private record Key(Layer layer, String id) {}

  /** A label that grows from line to line. */
  private static final class Label {
    private final Row first;
    private final List<Optional<String>> values;
    private Row last;

    Label(Row first, List<Optional<String>> values) {
      this.first = first;
      this.last = first;
      this.values = values;
    }
  }

  private final TsvLines lines;
  private final Problems problems;
  private final Map<Key, Label> labels = new LinkedHashMap<>();
  private final Map<Key, Integer> indexes = new HashMap<>();

  private TsvStatement(TsvLines lines, Problems problems) {
    this.lines = lines;
    this.problems = problems;
  }

  /** The one document of a file; none where a line cannot be read. */
  static List<StatedDocument> of(SourceFile file, Problems problems) {
    TsvLines lines = TsvLines.of(file, problems);
    return lines.isBroken() ? List.of() : List.of(new TsvStatement(lines, problems).stated(file));
  }

  private StatedDocument stated(SourceFile file) {
    List<Layer> spans = new ArrayList<>();
    for (Layer layer : lines.layers()) {
      if (layer.kind() == Kind.CHAIN || layer.isLinguistic()) {
        problems.leftOut(
            file.place(), "the layer %s is no layer of mentions".formatted(layer.name()));
      } else if (layer.kind() == Kind.SPAN) {
        spans.add(layer);
      }
    }
    for (Row row : lines.rows()) {
      spans.forEach(layer -> collect(row, layer));
    }
    List<StatedMention> mentions = new ArrayList<>();
    for (Map.Entry<Key, Label> label : labels.entrySet()) {
      indexes.put(label.getKey(), mentions.size());
      mentions.add(mention(label.getKey().layer(), label.getValue()));
    }
    List<StatedLink> links = new ArrayList<>();
    for (Layer layer : lines.layers()) {
      if (layer.kind() == Kind.RELATION && !layer.isLinguistic()) {
        lines.rows().forEach(row -> links(row, layer, links));
      }
    }
    List<StatedText> tokens =
        lines.rows().stream()
            .filter(r -> !r.isPart())
            .map(r -> new StatedText(r.place(), r.start(), r.word()))
            .toList();
    String stem = file.stem();
    return new StatedDocument(
        file.place(),
        stem.endsWith(".txt") ? List.of(stem.substring(0, stem.length() - 4), stem) : List.of(stem),
        Extent.PIECES,
        lines.sentences(),
        tokens,
        Optional.empty(),
        mentions,
        links);
  }

  /** The values of each label of a layer on a line. */
  private List<List<Cell>> cells(Row row, Layer layer) {
    List<List<Cell>> stacked = new ArrayList<>();
    for (int i = 0; i < layer.columns(); i++) {
      List<Cell> cells = Cell.of(row.cells().get(layer.column() + i));
      boolean slot = !layer.features().isEmpty() && layer.isSlot(i);
      for (int j = 0; j < cells.size() && !slot; j++) {
        if (stacked.size() <= j) {
          stacked.add(new ArrayList<>());
        }
        stacked.get(j).add(cells.get(j));
      }
    }
    return stacked;
  }

  private void collect(Row row, Layer layer) {
    List<List<Cell>> stacked = cells(row, layer);
    for (int j = 0; j < stacked.size(); j++) {
      String id = stacked.get(j).get(0).id();
      Key key = new Key(layer, id.isEmpty() ? row.address() + "|" + j : id);
      Label label = labels.get(key);
      if (label == null) {
        labels.put(key, new Label(row, stacked.get(j).stream().map(Cell::value).toList()));
      } else {
        label.last = row.end() > label.last.end() ? row : label.last;
      }
    }
  }

  private StatedMention mention(Layer layer, Label label) {
    Map<String, String> attributes = new TreeMap<>();
    String type = layer.shortName();
    List<String> features = new ArrayList<>();
    for (int i = 0; i < layer.features().size(); i++) {
      if (!layer.isSlot(i)) {
        features.add(layer.features().get(i));
      }
    }
    Optional<String> typed = layer.typeFeature().map(i -> layer.features().get(i));
    for (int i = 0; i < Math.min(features.size(), label.values.size()); i++) {
      Optional<String> value = label.values.get(i);
      if (value.isPresent() && typed.equals(Optional.of(features.get(i)))) {
        type = value.get();
      } else if (value.isPresent()) {
        attributes.put(features.get(i), value.get());
      }
    }
    return new StatedMention(
        label.first.place(),
        type,
        List.of(new Piece(label.first.start(), label.last.end())),
        label.first.equals(label.last) ? Optional.of(label.first.word()) : Optional.empty(),
        attributes);
  }

  private void links(Row row, Layer layer, List<StatedLink> links) {
    List<Cell> sources = Cell.of(row.cells().get(layer.column() + layer.columns() - 1));
    for (int j = 0; j < sources.size(); j++) {
      String[] ids = (sources.get(j).id().isEmpty() ? "0_0" : sources.get(j).id()).split("_", -1);
      String address = sources.get(j).value().orElse("");
      Optional<Integer> from = index(layer, address, ids[0]);
      Optional<Integer> to = index(layer, row.address(), ids[ids.length - 1]);
      if (from.isEmpty() || to.isEmpty()) {
        problems.error(
            row.place(),
            "%s comes from %s, but %s"
                .formatted(
                    layer.shortName(),
                    address,
                    from.isEmpty()
                        ? "no single label of its base layer stands there"
                        : "no single label of its base layer stands on this line"));
      } else {
        links.add(new StatedLink(row.place(), type(row, layer, j), from.get(), to.get()));
      }
    }
  }

  /**
   * The value of the feature that holds the type, or of the first there is, or the layer's name.
   */
  private static String type(Row row, Layer layer, int number) {
    if (layer.columns() > 1) {
      int feature = layer.typeFeature().orElse(0);
      List<Cell> cells = Cell.of(row.cells().get(layer.column() + feature));
      if (number < cells.size() && cells.get(number).value().isPresent()) {
        return cells.get(number).value().get();
      }
    }
    return layer.shortName();
  }

  /** The label of the base layer of a relation that an address and an id name. */
  private Optional<Integer> index(Layer relation, String address, String id) {
    List<Integer> found = new ArrayList<>();
    for (Map.Entry<Key, Label> label : labels.entrySet()) {
      boolean base = relation.base().filter(label.getKey().layer().name()::equals).isPresent();
      boolean named =
          id.equals("0")
              ? label.getValue().first.address().equals(address)
              : label.getKey().id().equals(id);
      if (base && named) {
        found.add(indexes.get(label.getKey()));
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
