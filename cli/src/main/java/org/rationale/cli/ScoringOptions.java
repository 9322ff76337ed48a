package org.rationale.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rationale.cli.score.Completeness;
import org.rationale.cli.score.ExpectedScores;
import org.rationale.cli.score.LabelFiles;
import org.rationale.cli.score.Side;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.SectionKind;
import org.rationale.corpus.read.Documents;
import org.rationale.eval.EvaluatorOptions;
import org.rationale.eval.TypeMap;
import org.rationale.gold.check.Schema;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.Utf8;
import picocli.CommandLine.Option;

/** What is scored and what is forgiven, the same for every command that reads labels. */
final class ScoringOptions {

  private static final String OWN_SCHEMA = "rationale";

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "Where the texts are, if they are not beside gold's labels.")
  private Path texts;

  @Option(
      names = "--type-map",
      paramLabel = "FILE.json",
      description =
          "Translate the types of the predictions first: {\"Medication\": \"DRUG\", \"Person\": \"\"};"
              + " types that are not named stay, those that become \"\" are left out.")
  private Path typeMap;

  @Option(
      names = {"--sections", "--section"},
      paramLabel = "KIND",
      converter = EnumNames.OfSectionKind.class,
      completionCandidates = EnumNames.OfSectionKind.class,
      description = "Score sections of this kind only: ${COMPLETION-CANDIDATES}.")
  private SectionKind section;

  @Option(
      names = "--min-overlap",
      paramLabel = "PERCENT",
      description = "How much of a gold mention a prediction must cover; as a rule any character.")
  private double minOverlap;

  @Option(
      names = {"--kinds", "--kind"},
      description = "Score type and kind together, DRUG.brand for instance.")
  private boolean kinds;

  @Option(
      names = "--schema",
      paramLabel = "FILE",
      description =
          "Refuse types that this schema does not have: a table like gold's schema.tsv, or the word"
              + " rationale for this project's own six types.")
  private String schema;

  @Option(
      names = "--missing-as-empty",
      description = "Count a document that the predictions lack as one in which nothing was found.")
  private boolean missingAsEmpty;

  @Option(names = "--ignore-extra", description = "Leave out documents that gold does not have.")
  private boolean ignoreExtra;

  @Option(
      names = "--text-may-differ",
      description = "Score documents whose text differs from gold's, offsets as they stand.")
  private boolean textMayDiffer;

  /** The options of the evaluator. */
  EvaluatorOptions evaluator() {
    if (minOverlap < 0 || minOverlap > 100) {
      throw CommandFailure.wrongUsage("--min-overlap is from 0 to 100, but it is " + minOverlap);
    }
    EvaluatorOptions options = EvaluatorOptions.DEFAULT.withMinOverlapPercent(minOverlap);
    options = kinds ? options.withKinds() : options;
    options = textMayDiffer ? options.withTextMayDiffer() : options;
    options = section == null ? options : options.withScope(ExpectedScores.only(section));
    return typeMap == null ? options : options.withTypeMap(new TypeMap(typeNames()));
  }

  /** The options where nobody is gold: the types of everyone are translated. */
  EvaluatorOptions amongPeers() {
    EvaluatorOptions options = evaluator();
    return options.withLabels(options.predictedLabels(), options.predictedLabels());
  }

  /** What is scored, in words. */
  String scope() {
    return section == null ? "whole texts" : "sections of kind " + EnumNames.of(section);
  }

  /** Reads the one of several people whose documents the others are held to, or refuses it. */
  Side firstPeer(Path path) {
    return read(path, texts == null ? Map.of() : texts(), predictedTypes());
  }

  /** Reads gold, or refuses it. */
  Side gold(Path path) {
    return read(path, texts == null ? Map.of() : texts(), types());
  }

  private Map<String, Document> texts() {
    Map<String, Document> byId = new HashMap<>();
    Documents.of(List.of(texts))
        .forEach(
            document -> byId.put(document.id(), document),
            unreadable -> {
              throw CommandFailure.wrongUsage(unreadable.toString());
            });
    return byId;
  }

  /** Reads the predictions for the documents of gold, one for each, or refuses them. */
  List<AnnotatedDocument> predictions(Path path, Side gold) {
    Side predicted = read(path, gold.texts(), predictedTypes());
    try {
      return new Completeness(missingAsEmpty, ignoreExtra).complete(gold, predicted);
    } catch (FormatException e) {
      throw CommandFailure.refused(e.findings());
    }
  }

  private static Side read(Path path, Map<String, Document> texts, Set<EntityType> types) {
    if (!Files.exists(path)) {
      throw CommandFailure.wrongUsage(path + ": there is no such file or folder. Name another.");
    }
    try {
      return LabelFiles.read(path, texts, types);
    } catch (FormatException e) {
      throw CommandFailure.refused(e.findings());
    } catch (IOException e) {
      throw CommandFailure.wrongUsage(path + ": cannot be read (" + e + ").");
    }
  }

  /** The types that predictions may have before they are translated. */
  private Set<EntityType> predictedTypes() {
    Set<EntityType> allowed = new LinkedHashSet<>(types());
    if (!allowed.isEmpty() && typeMap != null) {
      Set<EntityType> ours = Set.copyOf(allowed);
      typeNames()
          .forEach(
              (from, to) -> {
                boolean fits = to.isEmpty() || ours.contains(new EntityType(to));
                if (fits) {
                  allowed.add(new EntityType(from));
                } else {
                  allowed.remove(new EntityType(from));
                }
              });
    }
    return allowed;
  }

  private Set<EntityType> types() {
    if (schema == null) {
      return Set.of();
    }
    if (schema.equals(OWN_SCHEMA)) {
      return Set.copyOf(Schema.standard().types());
    }
    try {
      return Set.copyOf(Schema.parse(Utf8.read(Path.of(schema))).types());
    } catch (IOException | IllegalArgumentException e) {
      throw CommandFailure.wrongUsage(schema + ": no schema (" + e.getMessage() + ").");
    }
  }

  private Map<String, String> typeNames() {
    try {
      Map<String, String> names =
          new HashMap<>(
              JsonMapper.builder()
                  .build()
                  .readValue(Utf8.read(typeMap), new TypeReference<Map<String, String>>() {}));
      names.replaceAll((from, to) -> to == null ? "" : to);
      return new TypeMap(names).names();
    } catch (JsonProcessingException e) {
      throw CommandFailure.wrongUsage(
          "%s:%d: expected a JSON object of types, {\"Medication\": \"DRUG\"}, but: %s"
              .formatted(typeMap, e.getLocation().getLineNr(), e.getOriginalMessage()));
    } catch (IOException | IllegalArgumentException e) {
      throw CommandFailure.wrongUsage(
          typeMap + ": cannot be used as a type map (" + e.getMessage() + ").");
    }
  }
}
