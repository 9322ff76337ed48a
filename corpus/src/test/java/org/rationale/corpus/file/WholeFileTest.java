package org.rationale.corpus.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir private Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesUtf8AndLeavesNothingBeside() throws IOException {
    WholeFile.write(folder.resolve("case.txt"), "90° 💊\r\n");

    assertThat(Files.readString(folder.resolve("case.txt"))).isEqualTo("90° 💊\r\n");
    assertThat(names()).containsExactly("case.txt");
  }

  @Test
  void replacesAnEarlierFile() throws IOException {
    WholeFile.write(folder.resolve("case.txt"), "one");
    WholeFile.write(folder.resolve("case.txt"), "two");

    assertThat(Files.readString(folder.resolve("case.txt"))).isEqualTo("two");
  }

  @Test
  void aFailureInTheMiddleLeavesTheEarlierFile() throws IOException {
    Path file = folder.resolve("case.txt");
    WholeFile.write(file, "earlier");

    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write("half of it");
                      out.flush();
                      throw new IOException("Input/output error");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "cannot write %s: Input/output error; make room or name another folder"
                .formatted(file));
    assertThat(Files.readString(file)).isEqualTo("earlier");
    assertThat(names()).containsExactly("case.txt");
  }

  @Test
  void saysHowMuchWasNeededWhereTheDiskIsFull() throws IOException {
    Path file = folder.resolve("case.bin");

    assertThatThrownBy(
            () ->
                WholeFile.writeBytes(
                    file,
                    out -> {
                      out.write(new byte[1_250_000]);
                      out.flush();
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(
            "cannot write %s: the disk is full: more than 1.3 MB are needed in %s, "
                .formatted(file, folder))
        .hasMessageEndingWith(" MB are free; make room or name another folder");
    assertThat(names()).isEmpty();
  }

  @Test
  void partsMayBeWrittenInAnyOrder() throws IOException {
    Path file = folder.resolve("case.bin");

    WholeFile.writeParts(
        file,
        out -> {
          out.position(2).write(ByteBuffer.wrap(new byte[] {3, 4}));
          out.write(ByteBuffer.wrap(new byte[] {1, 2}), 0);
        });

    assertThat(Files.readAllBytes(file)).containsExactly(1, 2, 3, 4);
    assertThat(names()).containsExactly("case.bin");
  }

  @Test
  void anyFailureInTheMiddleLeavesNoFileWhereThereWasNone() throws IOException {
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    folder.resolve("case.txt"),
                    out -> {
                      out.write("half of it");
                      throw new IllegalStateException("stopped");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(names()).isEmpty();
  }

  @Test
  void halfASurrogatePairIsRefusedNotReplaced() throws IOException {
    Path file = folder.resolve("case.txt");

    assertThatThrownBy(() -> WholeFile.write(file, "half \uD83D"))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "cannot write %s: the text holds half of a surrogate pair, which UTF-8 cannot express;"
                    .formatted(file)
                + " correct the text that it was read from");
    assertThat(names()).isEmpty();
  }

  @Test
  void saysThatTheFolderIsMissing() {
    Path file = folder.resolve("none").resolve("case.txt");

    assertThatThrownBy(() -> WholeFile.write(file, "x"))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "cannot write %s: the folder %s does not exist; create it or name another"
                .formatted(file, file.getParent()));
  }

  @Test
  void saysThatTheFolderIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x").resolve("case.txt");

    assertThatThrownBy(() -> WholeFile.write(file, "x"))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "cannot write %s: %s is not a folder; name another".formatted(file, file.getParent()));
  }

  @Test
  void saysThatTheFileIsAFolder() {
    assertThatThrownBy(() -> WholeFile.write(folder, "x"))
        .isInstanceOf(IOException.class)
        .hasMessage("cannot write %s: it is a folder; give the name of a file".formatted(folder));
  }

  @Test
  void saysThatThereIsNoPermission() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeThat(Files.isWritable(locked)).as("root may write anywhere").isFalse();

    assertThatThrownBy(() -> WholeFile.write(locked.resolve("case.txt"), "x"))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "cannot write %s: no permission to write into the folder %s; change its permissions or"
                    .formatted(locked.resolve("case.txt"), locked)
                + " name another");
  }

  @Test
  void aNewFileIsAsReadableAsAnyOther() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path usual = Files.writeString(folder.resolve("usual"), "x");
    Path whole = folder.resolve("whole");

    WholeFile.write(whole, "x");

    assertThat(Files.getPosixFilePermissions(whole))
        .isEqualTo(Files.getPosixFilePermissions(usual));
  }
}
