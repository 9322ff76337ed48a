package org.rationale.cli.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.gold.brat.BratFormat;
import org.rationale.gold.format.Finding;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.JsonLinesFormat;
import org.rationale.gold.format.Utf8;

/** Reads the labels of one side from a file or a folder, whatever format they are in. */
public final class LabelFiles {

  private static final String BRAT = ".ann";
  private static final String JSON_LINES = ".jsonl";

  private final Map<String, Document> texts;
  private final Set<EntityType> types;
  private final List<Finding> findings = new ArrayList<>();

  private LabelFiles(Map<String, Document> texts, Set<EntityType> types) {
    this.texts = texts;
    this.types = types;
  }

  /**
   * Reads one side.
   *
   * @param texts by id, of documents whose files hold no text
   * @param types the only ones that may occur; empty where any may
   * @throws FormatException with everything that is wrong, by file and line
   * @throws IOException where a file cannot be read
   */
  public static Side read(Path path, Map<String, Document> texts, Set<EntityType> types)
      throws IOException {
    return new LabelFiles(texts, types).read(path);
  }

  private Side read(Path path) throws IOException {
    List<AnnotatedDocument> documents = new ArrayList<>();
    List<Path> files = files(path);
    boolean brat = files.stream().anyMatch(f -> f.toString().endsWith(BRAT));
    for (Path file : files) {
      try {
        if (file.toString().endsWith(BRAT)) {
          documents.add(brat(file));
        } else if (!brat) {
          documents.addAll(JsonLinesFormat.read(file));
        }
      } catch (FormatException e) {
        findings.addAll(e.findings());
      }
    }
    for (AnnotatedDocument document : documents) {
      document.mentions().stream()
          .filter(m -> !types.isEmpty() && !types.contains(m.type()))
          .map(m -> Finding.error(path.toString(), 0, "the schema has no type " + m.type()))
          .forEach(findings::add);
    }
    if (!findings.isEmpty()) {
      throw new FormatException(findings.stream().sorted().toList());
    }
    return new Side(
        path, brat && Files.isDirectory(path) ? Optional.of(BRAT) : Optional.empty(), documents);
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside
          .filter(f -> f.toString().endsWith(BRAT) || f.toString().endsWith(JSON_LINES))
          .sorted()
          .toList();
    }
  }

  private AnnotatedDocument brat(Path file) throws IOException {
    String name = file.getFileName().toString();
    String id = name.substring(0, name.length() - BRAT.length());
    Path text = file.resolveSibling(id + ".txt");
    if (Files.exists(text)) {
      return BratFormat.TOLERANT.read(new Document(id, Utf8.read(text)), file);
    }
    Document known = texts.get(id);
    if (known == null) {
      throw new FormatException(
          List.of(Finding.error(file.toString(), 0, "the text of " + id + " is not here")));
    }
    return BratFormat.TOLERANT.read(known, file);
  }
}
