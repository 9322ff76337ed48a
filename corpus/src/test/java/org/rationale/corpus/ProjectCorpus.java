package org.rationale.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The five determinations of the repository, for tests. */
public final class ProjectCorpus {

  public static final Path FOLDER = Path.of(System.getProperty("rationale.root"), "corpus");

  public static final List<String> IDS =
      List.of(
          "ketamine-infusion-clearance-2015",
          "ketamine-cream-retrospective-2015",
          "stellate-ganglion-block-2014",
          "medial-branch-block-2015",
          "spine-x-rays-2014");

  private ProjectCorpus() {}

  public static Document document(String id) throws IOException {
    return new Document(id, Files.readString(FOLDER.resolve("documents/" + id + ".txt")));
  }
}
