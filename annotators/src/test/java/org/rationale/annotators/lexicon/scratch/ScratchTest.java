package org.rationale.annotators.lexicon.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.OfflineSorter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {

  @TempDir private Path folder;

  private static List<String> strings(Records records) throws IOException {
    List<String> strings = new ArrayList<>();
    try (RecordReader reader = records.open()) {
      for (BlockReader in = reader.next(); in != null; in = reader.next()) {
        strings.add(in.string());
      }
    }
    return strings;
  }

  @Test
  void recordsComeBackInTheirOrderAsOftenAsIsNeeded() throws IOException {
    try (Scratch scratch = Scratch.beside(folder.resolve("own.lexicon"))) {
      RecordWriter writer = scratch.records();
      for (String string : List.of("b", "a", "x".repeat(100_000))) {
        writer.add(new BlockWriter().string(string));
      }
      Records records = writer.finish();

      assertThat(strings(records)).containsExactly("b", "a", "x".repeat(100_000));
      assertThat(strings(records)).hasSize(3);
      assertThat(folder.toFile().list()).singleElement().asString().startsWith(".own.lexicon.");
    }
    assertThat(folder.toFile().list()).isEmpty();
  }

  @Test
  void moreRecordsThanTheBufferHoldsAreSorted() throws IOException {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, 60_000).boxed().toList());
    Collections.shuffle(numbers, new Random(1));
    try (Scratch scratch = Scratch.beside(folder.resolve("own.lexicon"))) {
      RecordSorter sorter = new RecordSorter(scratch, OfflineSorter.BufferSize.megabytes(1));
      for (int number : numbers) {
        sorter.add(new BlockWriter().place(number).string("x".repeat(number % 100)));
      }
      Records sorted = sorter.sorted();
      List<Integer> read = new ArrayList<>();
      try (RecordReader reader = sorted.open()) {
        for (BlockReader in = reader.next(); in != null; in = reader.next()) {
          int number = in.place();
          assertThat(in.string()).hasSize(number % 100);
          read.add(number);
        }
      }
      assertThat(read).isSorted().hasSize(60_000).doesNotHaveDuplicates();
      sorted.delete();
      assertThat(folder.toFile().listFiles()).singleElement().satisfies(f -> empty(f.toPath()));
    }
  }

  private static void empty(Path folder) {
    assertThat(folder.toFile().list()).isEmpty();
  }

  @Test
  void recordsMayBeOfAnyLengthAndThereMayBeNone() throws IOException {
    try (Scratch scratch = Scratch.inMemory()) {
      RecordSorter sorter = scratch.sorter();
      sorter.add(new BlockWriter().string("y".repeat(70_000)));
      sorter.add(new BlockWriter().string("x".repeat(70_000)));

      assertThat(strings(sorter.sorted())).containsExactly("x".repeat(70_000), "y".repeat(70_000));
      assertThat(strings(scratch.sorter().sorted())).isEmpty();
    }
  }

  @Test
  void spooledBytesArePassedOnOnce() throws IOException {
    try (Scratch scratch = Scratch.beside(folder.resolve("own.lexicon"))) {
      Spool spool = scratch.spool();
      spool.out().writeInt(1);
      spool.add(new BlockWriter().string("a"));
      spool.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();

      WritableByteChannel channel = Channels.newChannel(out);
      spool.drainTo(channel::write);

      assertThat(spool.size()).isEqualTo(6);
      assertThat(out.toByteArray()).containsExactly(1, 0, 0, 0, 1, 'a');
      assertThat(folder.toFile().listFiles()).singleElement().satisfies(f -> empty(f.toPath()));
    }
  }

  @Test
  void whatWasNotFinishedGoesAsWell() throws IOException {
    try (Scratch scratch = Scratch.beside(folder.resolve("own.lexicon"))) {
      scratch.records().add(new BlockWriter().string("half"));
      scratch.spool().out().writeInt(1);
    }
    assertThat(folder.toFile().list()).isEmpty();
  }

  @Test
  void saysWhereThereIsNoFolder() {
    Path file = folder.resolve("none").resolve("own.lexicon");

    assertThatThrownBy(() -> Scratch.beside(file))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "cannot write %s: the folder %s does not exist; create it or name another"
                .formatted(file, file.getParent()));
  }
}
