package org.rationale.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rationale.cli.score.GoldFolder;
import org.rationale.cli.terminal.Table;
import org.rationale.corpus.file.Finding;
import org.rationale.corpus.read.Documents;
import org.rationale.gold.check.GoldCheck;
import org.rationale.gold.check.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks gold labels against their texts and the guidelines. */
@Command(
    name = "check",
    header = "Checks hand labels against their texts and the guidelines.",
    description = {
      "",
      "Looks at offsets, surface text, types and kinds, overlaps and order, and whether the"
          + " texts are still those that were labelled. Names file and line of everything that is"
          + " wrong.",
      "",
      "Without options this is the project's own gold."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

  private static final String MANIFEST = "corpus.json";

  private final Surroundings surroundings;

  @Mixin private GoldOptions where;

  @Option(
      names = "--consistency",
      description = "Point out as well where a text is labelled in one place and not in another.")
  private boolean consistency;

  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Path texts = where.texts(surroundings);
    Path labels = where.labels(surroundings);
    Path manifest =
        where.areOwn() ? surroundings.own("corpus/corpus.json") : texts.resolve(MANIFEST);
    GoldCheck check = new GoldCheck(Schema.standard(), consistency);
    List<Finding> findings =
        Files.exists(manifest)
            ? check.check(manifest, labels)
            : check(check, texts, new GoldFolder(labels));
    findings.forEach(surroundings.out()::println);
    long errors = findings.stream().filter(Finding::isError).count();
    surroundings
        .out()
        .printf(
            "Labels in %s, texts in %s: %s, %s%n",
            labels,
            texts,
            Table.count(errors, "error"),
            Table.count(findings.size() - errors, "warning"));
    return errors == 0 ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
  }

  /** Checks the labels of a folder of texts that no {@code corpus.json} says anything about. */
  private static List<Finding> check(GoldCheck check, Path texts, GoldFolder labels)
      throws IOException {
    List<Finding> findings = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Documents.of(List.of(texts))
        .forEach(
            document -> {
              ids.add(document.id());
              findings.addAll(
                  labels.has(document)
                      ? check.check(document, labels.file(document.id()))
                      : List.of(Finding.warning(document.id(), 0, "this text has no labels")));
            },
            unreadable ->
                findings.add(
                    Finding.error(
                        unreadable.where(), 0, unreadable.problem() + ". " + unreadable.remedy())));
    for (Path orphan : labels.without(ids)) {
      findings.add(Finding.error(orphan.toString(), 0, GoldFolder.NO_TEXT));
    }
    return findings;
  }
}
