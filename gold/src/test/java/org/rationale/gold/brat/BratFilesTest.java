package org.rationale.gold.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.gold.format.FormatException;

class BratFilesTest {

  private static final Document DOCUMENT = new Document("case", "💊 low\r\n\r\nback pain\r\n");
  private static final AnnotatedDocument ANNOTATED =
      new AnnotatedDocument(DOCUMENT, List.of(Mention.of(EntityType.DIAGNOSIS, "finding", 3, 19)));

  @TempDir private Path folder;

  @Test
  void aTextAndItsLabelsBesideIt() throws IOException {
    BratFormat.write(ANNOTATED, folder);

    assertThat(Files.readAllBytes(folder.resolve("case.txt")))
        .isEqualTo(DOCUMENT.text().getBytes(StandardCharsets.UTF_8));
    assertThat(folder.resolve("case.ann"))
        .hasContent("T1\tDIAGNOSIS 2 5;9 18\tlow back pain\nA1\tkind T1 finding\n");
    assertThat(BratFormat.STRICT.read(DOCUMENT, folder.resolve("case.ann"))).isEqualTo(ANNOTATED);
  }

  @Test
  void labelsThatCannotBeWrittenLeaveNoTextEither() {
    AnnotatedDocument untrimmed =
        new AnnotatedDocument(DOCUMENT, List.of(Mention.of(EntityType.DIAGNOSIS, 2, 6)));

    assertThatThrownBy(() -> BratFormat.write(untrimmed, folder))
        .hasMessage("case: T1 DIAGNOSIS: a span starts or ends with white space; trim it");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void errorsNameTheFile() throws IOException {
    Path ann = Files.writeString(folder.resolve("case.ann"), "T1\tDIAGNOSIS 2 5\tLow\n");

    assertThatThrownBy(() -> BratFormat.TOLERANT.read(DOCUMENT, ann))
        .isInstanceOf(FormatException.class)
        .hasMessage(
            ann
                + ":1: the text at 2 5 is \"low\", but the line says \"Low\"; \"Low\" is nowhere in the"
                + " text: compare it with the original");
  }
}
