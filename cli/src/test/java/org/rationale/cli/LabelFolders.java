package org.rationale.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small folders of labels about the same two texts. */
final class LabelFolders {

  private final Path folder;

  /** Gold, and a program that missed a dosage, cut a diagnosis short and made a drug up. */
  LabelFolders(Path folder) throws IOException {
    this.folder = folder;
    write("gold/a.txt", "Soma 350 mg for chronic low back pain\n");
    write(
        "gold/a.ann",
        "T1\tDRUG 0 4\tSoma\nT2\tDOSAGE 5 11\t350 mg\nT3\tDIAGNOSIS 16 37\tchronic low back pain\n");
    write("gold/b.txt", "TENS unit: Upheld\nDecision rationale: No ketamine, as ODG says.\n");
    write("gold/b.ann", "T1\tPROCEDURE 0 9\tTENS unit\n");
    write("pred/a.ann", "T1\tDRUG 0 4\tSoma\nT2\tDIAGNOSIS 24 37\tlow back pain\n");
    write("pred/b.ann", "T1\tPROCEDURE 0 9\tTENS unit\nT2\tDRUG 41 49\tketamine\n");
  }

  /** Another program, which did not find the diagnosis either. */
  LabelFolders withAnother() throws IOException {
    write("other/a.ann", "T1\tDRUG 0 4\tSoma\n");
    write("other/b.ann", "T1\tPROCEDURE 0 9\tTENS unit\nT2\tDRUG 41 49\tketamine\n");
    return this;
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  void write(String name, String text) throws IOException {
    Path file = path(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
