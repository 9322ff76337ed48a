package org.rationale.annotators.lexicon.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

class BlocksOfBytesTest {

  private static BlockReader reader(BlockWriter written) {
    return new BlockReader(written.array(), 0, written.size());
  }

  @Example
  void whatWasWrittenIsReadInTheSameOrder() {
    BlockReader in =
        reader(
            new BlockWriter()
                .key("knee")
                .place(Integer.MAX_VALUE)
                .number(0)
                .number(300)
                .string("Ménière")
                .strings(List.of("A:1", "")));

    assertThat(in.key()).asString(StandardCharsets.UTF_8).isEqualTo("knee");
    assertThat(in.place()).isEqualTo(Integer.MAX_VALUE);
    assertThat(in.number()).isZero();
    assertThat(in.number()).isEqualTo(300);
    assertThat(in.string()).isEqualTo("Ménière");
    assertThat(in.strings()).containsExactly("A:1", "");
    assertThat(in.isAtEnd()).isTrue();
  }

  @Property(tries = 500)
  void keysAreOrderedLikeTheirBytesWhateverIsBehindThem(
      @ForAll @CharRange(from = 0, to = 3) String one,
      @ForAll @CharRange(from = 0, to = 3) String other,
      @ForAll @IntRange(min = 0) int place,
      @ForAll @IntRange(min = 0) int otherPlace) {
    BlockWriter first = new BlockWriter().key(one).place(place);
    BlockWriter second = new BlockWriter().key(other).place(otherPlace);

    int expected =
        Integer.signum(
            Arrays.compareUnsigned(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8)));
    assertThat(
            Integer.signum(
                Arrays.compareUnsigned(
                    first.array(), 0, first.size(), second.array(), 0, second.size())))
        .isEqualTo(expected == 0 ? Integer.compare(place, otherPlace) : expected);
    assertThat(reader(first).key()).isEqualTo(one.getBytes(StandardCharsets.UTF_8));
  }
}
