package org.rationale.corpus.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteFailureTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No space left on device",
        "There is not enough space on the disk",
        "Disk quota exceeded"
      })
  void aFullDiskIsNamedAsOne(String cause) {
    Path file = folder.resolve("case.bin");

    assertThat(WriteFailure.of(file, 1_234_567_890, new IOException(cause)))
        .hasMessageStartingWith(
            "cannot write %s: the disk is full: more than 1,234.6 MB are needed in %s, "
                .formatted(file, folder));
  }

  @Test
  void anyOtherFailureIsToldAsItIs() {
    Path file = folder.resolve("case.bin");

    assertThat(WriteFailure.of(file, 7, new IOException("Input/output error")))
        .hasMessage(
            "cannot write %s: Input/output error; make room or name another folder"
                .formatted(file));
  }

  @Test
  void roomIsMadeSureOfBeforeAnythingIsWritten() {
    Path file = folder.resolve("case.bin");

    assertThatThrownBy(() -> WriteFailure.checkRoom(file, 9_000_000_000_000_000L))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(
            "cannot write %s: the disk is full: 9,000,000,000.0 MB are needed in %s, "
                .formatted(file, folder));
    assertThatCode(() -> WriteFailure.checkRoom(file, 1)).doesNotThrowAnyException();
  }
}
