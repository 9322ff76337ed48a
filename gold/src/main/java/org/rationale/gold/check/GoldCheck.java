package org.rationale.gold.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rationale.corpus.Document;
import org.rationale.corpus.file.Finding;
import org.rationale.corpus.outline.Sectioner;
import org.rationale.corpus.read.CorpusManifest;
import org.rationale.corpus.read.Documents;
import org.rationale.corpus.read.UnreadableInput;
import org.rationale.gold.brat.BratFormat;
import org.rationale.gold.brat.BratReading;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.Utf8;

/**
 * Checks labels against their texts, the schema, the guidelines' rules and the corpus. It finds
 * everything there is to find and never stops at the first.
 *
 * @param schema what labels there may be
 * @param consistency whether to warn of text that is labelled in one place and not in another
 */
public record GoldCheck(Schema schema, boolean consistency) {

  private static final String EXTENSION = ".ann";

  /** What the corpus has to say that its labels count. */
  private static final String OFFSET_UNIT = "unicode code point";

  /**
   * Checks a corpus: its texts against their checksums, and its labels.
   *
   * @param manifest the {@code corpus.json}
   * @param labels folder with a file {@code ID.ann} for each document
   * @return what was found, by file and line; empty where gold is as it should be
   * @throws IOException where the manifest or the folder cannot be read
   */
  public List<Finding> check(Path manifest, Path labels) throws IOException {
    CorpusManifest corpus = CorpusManifest.read(manifest);
    Path folder = manifest.resolveSibling("");
    List<Finding> findings = new ArrayList<>();
    if (!corpus.offsetUnit().equals(OFFSET_UNIT)) {
      findings.add(
          Finding.error(
              manifest.toString(),
              0,
              "the offsetUnit of labels is \"%s\", but there is \"%s\"; correct it"
                  .formatted(OFFSET_UNIT, corpus.offsetUnit())));
    }
    Map<String, UnreadableInput> unfit = new TreeMap<>();
    corpus.verify(folder).forEach(u -> unfit.put(u.where(), u));
    List<Document> documents = new ArrayList<>();
    for (CorpusManifest.Entry entry : corpus.documents()) {
      Documents.of(List.of(folder.resolve(entry.file())))
          .forEach(
              d -> documents.add(new Document(entry.id(), d.text())),
              u -> unfit.putIfAbsent(u.where(), u));
    }
    unfit
        .values()
        .forEach(u -> findings.add(Finding.error(u.where(), 0, u.problem() + ". " + u.remedy())));
    Set<String> ids =
        corpus.documents().stream().map(CorpusManifest.Entry::id).collect(Collectors.toSet());
    findings.addAll(check(documents, ids, labels));
    return findings.stream().sorted().toList();
  }

  /** Checks the files of some documents, and that there is one for each id and no other. */
  private List<Finding> check(List<Document> documents, Set<String> ids, Path labels)
      throws IOException {
    List<Finding> findings = new ArrayList<>();
    Map<String, Path> files = labelFiles(labels);
    for (Document document : documents) {
      if (files.containsKey(document.id())) {
        findings.addAll(check(document, files.get(document.id())));
      }
    }
    for (String id : ids) {
      if (!files.containsKey(id)) {
        findings.add(
            Finding.error(
                labels.resolve(id + EXTENSION).toString(),
                0,
                "the file is missing: the corpus has the document "
                    + id
                    + "; label it, or write an empty file if there is nothing to label"));
      }
    }
    files.keySet().removeAll(ids);
    files.forEach(
        (id, file) ->
            findings.add(
                Finding.error(
                    file.toString(),
                    0,
                    "the corpus has no document "
                        + id
                        + "; add it to the corpus, or rename or delete this file")));
    return findings;
  }

  private static Map<String, Path> labelFiles(Path labels) throws IOException {
    if (!Files.isDirectory(labels)) {
      throw new IOException(labels + ": there is no such folder; name the one with the .ann files");
    }
    Map<String, Path> files = new HashMap<>();
    try (Stream<Path> listed = Files.list(labels)) {
      for (Path file : listed.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(EXTENSION)) {
          files.put(name.substring(0, name.length() - EXTENSION.length()), file);
        }
      }
    }
    return files;
  }

  /** Checks one file of labels against its document. */
  public List<Finding> check(Document document, Path file) {
    try {
      return check(document, Utf8.read(file), file.toString());
    } catch (FormatException e) {
      return e.findings();
    } catch (IOException e) {
      return List.of(
          Finding.error(
              file.toString(), 0, "the file cannot be read (" + e + "); check its permissions"));
    }
  }

  /**
   * Checks the labels of one document.
   *
   * @param ann content of the file of labels
   * @param fileName what findings call it
   */
  public List<Finding> check(Document document, String ann, String fileName) {
    BratReading reading = BratFormat.STRICT.reading(document, ann, fileName);
    LabelledText labelled =
        new LabelledText(
            fileName,
            reading.document(),
            reading.lines(),
            Sectioner.outline(document).labelledFrom());
    Stream<Rule> rules =
        Stream.of(
            new SchemaRule(schema), new ShapeRule(), new RegionRule(), new OverlapRule(schema));
    Stream<Rule> asked = consistency ? Stream.of(new ConsistencyRule(schema)) : Stream.of();
    return Stream.concat(
            reading.findings().stream(),
            Stream.concat(rules, asked).flatMap(rule -> rule.check(labelled)))
        .sorted()
        .toList();
  }
}
