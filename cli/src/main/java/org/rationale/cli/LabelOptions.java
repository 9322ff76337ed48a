package org.rationale.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rationale.cli.score.Completeness;
import org.rationale.cli.score.LabelFiles;
import org.rationale.cli.score.SchemaTypes;
import org.rationale.cli.score.Side;
import org.rationale.cli.score.TypeMapFile;
import org.rationale.cli.terminal.Printable;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.file.Finding;
import org.rationale.corpus.read.Documents;
import org.rationale.eval.EvaluatorOptions;
import org.rationale.eval.TypeMap;
import org.rationale.gold.check.Schema;
import org.rationale.gold.format.AnnotationFormat;
import org.rationale.gold.format.Counting;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.ReadOptions;
import org.rationale.gold.format.Texts;
import picocli.CommandLine.Option;

/** How labels are read and what is forgiven, the same for every command that reads them. */
final class LabelOptions {

  private static final String OWN_SCHEMA = "rationale";

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "Where the texts are, if they are not beside gold's labels.")
  private Path texts;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      converter = FormatName.class,
      completionCandidates = FormatName.class,
      description =
          "What the labels are in, where it cannot be seen from the files: ${COMPLETION-CANDIDATES}.")
  private AnnotationFormat format;

  @Option(
      names = "--gold-format",
      paramLabel = "NAME",
      converter = FormatName.class,
      completionCandidates = FormatName.class,
      description = "The same for gold.")
  private AnnotationFormat goldFormat;

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      converter = UnitName.class,
      completionCandidates = UnitName.class,
      description =
          "What offsets of the predictions count, whatever their format says:"
              + " ${COMPLETION-CANDIDATES}.")
  private Counting offsets;

  @Option(
      names = "--duplicates",
      paramLabel = "POLICY",
      defaultValue = "refuse",
      converter = EnumNames.OfDuplicates.class,
      completionCandidates = EnumNames.OfDuplicates.class,
      description =
          "What becomes of a mention that is there twice: ${COMPLETION-CANDIDATES}; as a rule an"
              + " error.")
  private ReadOptions.Duplicates duplicates;

  @Option(
      names = "--lenient-tags",
      description = "Read tags that break the rules of BIO or BILOU as conlleval reads them.")
  private boolean lenientTags;

  @Option(
      names = "--type-map",
      paramLabel = "FILE.json",
      description =
          "Translate the types of the predictions first: {\"Medication\": \"DRUG\", \"Person\": \"\"};"
              + " types that are not named stay, those that become \"\" are left out.")
  private Path typeMap;

  @Option(
      names = "--schema",
      paramLabel = "FILE",
      description =
          "Refuse types that this schema does not have: brat's annotation.conf, a file with one type"
              + " a line, a table like gold's schema.tsv, or the word rationale for this project's"
              + " own six types.")
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

  /** The same options, with the types and the texts that are asked for. */
  EvaluatorOptions apply(EvaluatorOptions options) {
    EvaluatorOptions applied = textMayDiffer ? options.withTextMayDiffer() : options;
    return typeMap == null ? applied : applied.withTypeMap(typeNames());
  }

  /** Reads gold, or refuses it; tells {@code err} what was left out. */
  Side gold(Path path, PrintWriter err) {
    return withoutErrors(read(path, goldFormat, knownTexts(), options(types()), err));
  }

  /** Reads the one of several people whose documents the others are held to, or refuses it. */
  Side firstPeer(Path path, PrintWriter err) {
    return withoutErrors(read(path, format, knownTexts(), options(predictedTypes()), err));
  }

  private static Side withoutErrors(Side side) {
    List<Finding> errors = side.findings().stream().filter(Finding::isError).toList();
    if (!errors.isEmpty()) {
      throw CommandFailure.refused(errors);
    }
    if (side.documents().isEmpty()) {
      throw CommandFailure.wrongUsage(side.path() + ": there is no document in it. Name another.");
    }
    return side;
  }

  /** Reads the predictions for the documents of gold, one for each, or refuses them. */
  List<AnnotatedDocument> predictions(Path path, Side gold, PrintWriter err) {
    ReadOptions options = options(predictedTypes()).withTextMayDiffer(textMayDiffer);
    Side predicted =
        read(
            path,
            format,
            gold.texts(),
            offsets == null ? options : options.withCounting(offsets),
            err);
    try {
      return new Completeness(missingAsEmpty, ignoreExtra).complete(gold, predicted);
    } catch (FormatException e) {
      throw CommandFailure.refused(e.findings());
    }
  }

  private ReadOptions options(Set<EntityType> types) {
    return ReadOptions.STANDARD
        .withTypes(types)
        .withDuplicates(duplicates)
        .withTagPolicy(lenientTags ? ReadOptions.TagPolicy.LENIENT : ReadOptions.TagPolicy.STRICT);
  }

  private static Side read(
      Path path, AnnotationFormat format, Texts texts, ReadOptions options, PrintWriter err) {
    if (!Files.exists(path)) {
      throw CommandFailure.wrongUsage(path + ": there is no such file or folder. Name another.");
    }
    try {
      Side side = new LabelFiles(Optional.ofNullable(format), options).read(path, texts);
      side.findings().stream()
          .filter(finding -> !finding.isError())
          .forEach(finding -> err.println(Printable.of(finding.toString())));
      return side;
    } catch (IOException e) {
      throw CommandFailure.wrongUsage(path + ": cannot be read (" + e + ").");
    }
  }

  private Texts knownTexts() {
    if (texts == null) {
      return Texts.NONE;
    }
    List<Document> documents = new ArrayList<>();
    Documents.of(List.of(texts))
        .forEach(
            documents::add,
            unreadable -> {
              throw CommandFailure.wrongUsage(unreadable.toString());
            });
    return Texts.of(documents);
  }

  /** The types that predictions may have before they are translated. */
  private Set<EntityType> predictedTypes() {
    Set<EntityType> allowed = new LinkedHashSet<>(types());
    if (!allowed.isEmpty() && typeMap != null) {
      Set<EntityType> ours = Set.copyOf(allowed);
      typeNames()
          .names()
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
      return SchemaTypes.read(Path.of(schema));
    } catch (IOException e) {
      throw CommandFailure.wrongUsage(e.getMessage());
    }
  }

  private TypeMap typeNames() {
    try {
      return TypeMapFile.read(typeMap);
    } catch (IOException e) {
      throw CommandFailure.wrongUsage(e.getMessage());
    }
  }
}
