package org.rationale.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rationale.corpus.read.Batch.write;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.corpus.ProjectCorpus;

class CorpusManifestTest {

  private static final String SOMA =
      "0ae5c2d9de4e7ae3d4bcb0c3d2e1f2a3b4c5d6e7f8091a2b3c4d5e6f70819203";

  @TempDir Path folder;

  @Test
  void theProjectsTextsAreThoseOfItsManifest() throws IOException {
    CorpusManifest manifest = CorpusManifest.read(ProjectCorpus.FOLDER.resolve("corpus.json"));
    assertThat(manifest.verify(ProjectCorpus.FOLDER)).isEmpty();
    assertThat(manifest.offsetUnit()).isEqualTo("unicode code point");
    assertThat(manifest.documents())
        .extracting(CorpusManifest.Entry::id)
        .containsExactlyElementsOf(ProjectCorpus.IDS);
    assertThat(manifest.documents())
        .allMatch(entry -> entry.file().equals("documents/" + entry.id() + ".txt"))
        .allMatch(entry -> entry.split().equals("project"));
    assertThat(Folder.list(ProjectCorpus.FOLDER.resolve("documents")).files()).hasSize(5);
  }

  @Test
  void aChangedAndAMissingTextAreNamed() throws IOException {
    write(folder, "a.txt", "");
    CorpusManifest manifest =
        CorpusManifest.read(write(folder, "corpus.json", json(1, entry("a") + "," + entry("b"))));
    assertThat(manifest.verify(folder))
        .containsExactly(
            new UnreadableInput(
                folder.resolve("a.txt").toString(),
                "its SHA-256 is e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855,"
                    + " but corpus.json says "
                    + SOMA,
                "Bring back the original text; labels fit no other"),
            new UnreadableInput(
                folder.resolve("b.txt").toString(),
                "there is no such file",
                "Check the spelling of its name"));
  }

  @Test
  void aManifestOfAnotherFormIsRefusedWithItsPlace() throws IOException {
    assertRefused(json(2, entry("a")), "expected schema 1, found 2");
    assertRefused(json(1, entry("a") + "," + entry("a")), "two documents have the id a");
    assertRefused(json(1, entry("a").replace(SOMA, "abc")), "64 hexadecimal digits");
    assertRefused(
        json(1, entry("a").replace("\"origin\"", "\"orgin\"")), "creator property 'origin'");
    assertRefused("{\"schema\": 1", "corpus.json:1:");
  }

  private void assertRefused(String json, String message) throws IOException {
    Path file = write(folder, "corpus.json", json);
    assertThatThrownBy(() -> CorpusManifest.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + ":")
        .hasMessageContaining(message);
  }

  private static String json(int schema, String entries) {
    return "{\"schema\":%d,\"guidelines\":\"1\",\"offsetUnit\":\"unicode code point\",\"documents\":[%s]}"
        .formatted(schema, entries);
  }

  private static String entry(String id) {
    return "{\"id\":\"%s\",\"file\":\"%s.txt\",\"sha256\":\"%s\",\"origin\":\"here\",\"split\":\"project\"}"
        .formatted(id, id, SOMA);
  }
}
