package org.rationale.bench.lexicon;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes a release of the UMLS to import, of as many rows as are asked for: {@code MRCONSO.RRF} and
 * {@code MRSTY.RRF} in the publisher's columns, with invented concepts of one to a dozen names
 * each. Of the names a few are suppressed, in another language or of a sort that texts do not use,
 * many say the same as another one, and some are as long as those of chemicals. The same number
 * gives the same files.
 */
public final class UmlsMaterial {
  private static final int ATOMS_ABOUT = 4;

  private static final List<String> SOURCES =
      List.of("SNOMEDCT_US", "MSH", "NCI", "MTH", "MDR", "LNC", "ICD10CM", "RXNORM", "CHV");

  /** The last three are of a sort that texts do not use. */
  private static final List<String> TERM_TYPES =
      List.of(
          "PT", "PT", "PT", "PT", "SY", "SY", "SY", "SY", "SY", "SY", "MH", "MH", "PN", "PN", "LLT",
          "LLT", "ET", "ET", "FN", "AB", "SCD");

  /** Semantic types: those without a type of ours (chemicals, genes, plants) are a tenth. */
  private static final List<String> DISORDERS = List.of("T047", "T191", "T037", "T046", "T184");

  private static final List<String> PROCEDURES = List.of("T061", "T060", "T059", "T058");
  private static final List<String> DRUGS = List.of("T121", "T195", "T200");
  private static final List<String> OTHERS = List.of("T109", "T028", "T002", "T116", "T204");

  private static final List<String> TAGS = List.of("disorder", "procedure", "finding", "product");

  private static final List<String> QUALIFIERS =
      List.of(
          "Primary", "Secondary", "Recurrent", "Human", "Other", "Early", "Type 2", "Ménière-like");

  private final Random random = new Random(20261128);
  private final GeneratedNames generated = new GeneratedNames(random);
  private final Writer names;
  private final Writer types;
  private long atoms;

  private UmlsMaterial(Writer names, Writer types) {
    this.names = names;
    this.types = types;
  }

  /**
   * Writes the two files.
   *
   * @param arguments a folder to write to, and how many rows {@code MRCONSO.RRF} is to have
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("name a folder and the number of rows");
    }
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    long rows = Long.parseLong(arguments[1]);
    try (BufferedWriter names = Files.newBufferedWriter(folder.resolve("MRCONSO.RRF"));
        BufferedWriter types = Files.newBufferedWriter(folder.resolve("MRSTY.RRF"))) {
      UmlsMaterial material = new UmlsMaterial(names, types);
      for (int concept = 1; material.atoms < rows; concept++) {
        material.write("C%07d".formatted(concept), rows);
      }
    }
  }

  private void write(String concept, long rows) throws IOException {
    int sort = random.nextInt(10);
    String type = one(sort < 3 ? DISORDERS : sort < 5 ? PROCEDURES : sort < 6 ? OTHERS : DRUGS);
    types.write(
        "%s|%s|A1.4|Made up|AT%08d|256|\n".formatted(concept, type, random.nextInt(1 << 26)));
    List<String> said = new ArrayList<>();
    said.add(
        sort < 3 ? generated.disorder() : sort < 5 ? generated.procedure() : generated.substance());
    int size = 1;
    while (random.nextInt(ATOMS_ABOUT) > 0 && size < 12) {
      size++;
    }
    for (int i = 0; i < size && atoms < rows; i++) {
      String name =
          i == 0 ? said.get(0) : another(said.get(random.nextInt(Math.min(2, said.size()))));
      said.add(name);
      atom(concept, i, name);
    }
  }

  /** What another vocabulary calls the same thing: much the same, or something else. */
  private String another(String name) {
    return switch (random.nextInt(9)) {
      case 0 -> name.toLowerCase(Locale.ROOT);
      case 1 -> name.toUpperCase(Locale.ROOT);
      case 2 -> name + "s";
      case 3 -> name + ", unspecified";
      case 4 -> name + " (" + one(TAGS) + ")";
      case 5 -> one(QUALIFIERS) + " " + name;
      default -> generated.coined() + " " + name;
    };
  }

  private void atom(String concept, int index, String name) throws IOException {
    atoms++;
    String source = one(SOURCES);
    names.write(
        "%s|%s|%s|L%07d|PF|S%08d|%s|A%08d||%d||%s|%s|%d|%s|0|%s|%s|\n"
            .formatted(
                concept,
                random.nextInt(20) == 0 ? "SPA" : "ENG",
                index == 0 ? "P" : "S",
                atoms,
                atoms,
                index % 2 == 0 ? "Y" : "N",
                atoms,
                100_000 + atoms / 3,
                source,
                one(TERM_TYPES),
                100_000 + atoms / 3,
                name,
                random.nextInt(20) == 0 ? "O" : "N",
                random.nextBoolean() ? "256" : ""));
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
