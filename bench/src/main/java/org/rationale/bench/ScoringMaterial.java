package org.rationale.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.gold.brat.BratFormat;
import org.rationale.gold.format.JsonLinesFormat;

/**
 * Makes documents to score, as many as are asked for: the lines of some texts in random order, with
 * random labels of six types as gold and, of which seven in ten are the same, as predictions.
 */
public final class ScoringMaterial {

  private static final int CHARACTERS = 6500;
  private static final double SAME = 0.7;
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]{3,}");

  private final Random random = new Random(1);
  private final List<String> lines;

  private ScoringMaterial(List<String> texts) {
    lines = texts.stream().flatMap(String::lines).filter(line -> !line.isBlank()).toList();
  }

  /**
   * Writes the folders {@code gold} and {@code pred} in brat's format and the same as {@code
   * gold.jsonl} and {@code pred.jsonl}.
   *
   * @param arguments a folder to write to, the number of documents, the number of labels of each
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("name a folder, the documents and the labels of each");
    }
    System.setProperty("rationale.bench.texts", "corpus/documents");
    ScoringMaterial material = new ScoringMaterial(Speed.texts());
    Path folder = Path.of(arguments[0]);
    List<AnnotatedDocument> gold = new ArrayList<>();
    List<AnnotatedDocument> predicted = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      material.add("doc%06d".formatted(i), Integer.parseInt(arguments[2]), gold, predicted);
    }
    write(folder, "gold", gold);
    write(folder, "pred", predicted);
  }

  private static void write(Path folder, String name, List<AnnotatedDocument> documents)
      throws IOException {
    Path files = Files.createDirectories(folder.resolve(name));
    for (AnnotatedDocument document : documents) {
      BratFormat.write(document, files);
    }
    new JsonLinesFormat().write(documents, folder.resolve(name + ".jsonl"));
  }

  private void add(
      String id, int labels, List<AnnotatedDocument> gold, List<AnnotatedDocument> predicted) {
    StringBuilder text = new StringBuilder();
    while (text.length() < CHARACTERS) {
      text.append(lines.get(random.nextInt(lines.size())).strip()).append('\n');
    }
    Document document = new Document(id, text.toString());
    List<Span> words = WORD.matcher(text).results().map(w -> new Span(w.start(), w.end())).toList();
    Map<Span, Mention> right = new TreeMap<>(Comparator.naturalOrder());
    while (right.size() < Math.min(labels, words.size() / 2)) {
      right.computeIfAbsent(words.get(random.nextInt(words.size())), this::label);
    }
    Map<Span, Mention> found = new TreeMap<>(right);
    found.keySet().removeIf(span -> random.nextDouble() >= SAME);
    while (found.size() < right.size()) {
      found.computeIfAbsent(words.get(random.nextInt(words.size())), this::label);
    }
    gold.add(new AnnotatedDocument(document, List.copyOf(right.values())));
    predicted.add(new AnnotatedDocument(document, List.copyOf(found.values())));
  }

  private Mention label(Span span) {
    List<EntityType> types = EntityType.LABELLED;
    return new Mention(
        types.get(random.nextInt(types.size())),
        List.of(span),
        Map.of(Mention.KIND, "kind" + random.nextInt(3)));
  }
}
