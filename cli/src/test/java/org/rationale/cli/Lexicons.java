package org.rationale.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rationale.annotators.lexicon.compiled.CompiledLexicon;
import org.rationale.annotators.lexicon.compiled.LexiconInfo;
import org.rationale.annotators.lexicon.compiled.LexiconSource;
import org.rationale.annotators.lexicon.compiled.Term;
import org.rationale.corpus.EntityType;

/** Makes a small lexicon for tests. */
final class Lexicons {
  static final String SHA = "0123456789abcdef".repeat(4);

  private Lexicons() {}

  /** Writes the lexicon {@code own} into a folder, which is made. */
  static Path own(Path folder) throws IOException {
    Path file = Files.createDirectories(folder).resolve("own.lexicon");
    CompiledLexicon.write(
        List.of(
            new Term("Soma", EntityType.DRUG, "brand", List.of("RXNORM:2101")),
            new Term(
                "Zorblaxin",
                EntityType.DRUG,
                "brand",
                List.of("NDC:7", "RXNORM:9"),
                Map.of("ingredients", "carisoprodol"),
                false),
            new Term("wrist X-ray", EntityType.PROCEDURE, "", List.of("HCPCS:73110"))),
        new LexiconInfo(
            "own",
            Instant.parse("2026-11-20T10:15:30Z"),
            List.of(new LexiconSource("Own list 3", "csv", "own.csv", SHA, 5, 3)),
            List.of("single letters: 2")),
        file);
    return file;
  }
}
