package org.rationale.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  private static final Terminal WATCHED = new Terminal(true, true, 80, true);

  private final StringWriter err = new StringWriter();
  private long now = 5_000;

  private ProgressBar bar(Terminal terminal, OptionalInt total) {
    return new ProgressBar(new PrintWriter(err), terminal, "Annotating", total, () -> now);
  }

  @Test
  void showsHowFarTheWorkIs() {
    bar(WATCHED, OptionalInt.of(3)).step();
    assertThat(err.toString())
        .isEqualTo("\r\u001b[2KAnnotating  ██████████░░░░░░░░░░░░░░░░░░░░  1 of 3");
  }

  @Test
  void fitsANarrowTerminal() {
    bar(new Terminal(true, true, 50, true), OptionalInt.of(2)).step();
    assertThat(err.toString()).endsWith("Annotating  ██░░  1 of 2");
  }

  @Test
  void estimatesTheRestOnceItKnowsEnough() {
    ProgressBar bar = bar(WATCHED, OptionalInt.of(4));
    now += 3_000_000_000L;
    bar.step();
    assertThat(err.toString()).endsWith("  1 of 4, 9 s left");
  }

  @Test
  void countsWhereTheTotalIsUnknown() {
    bar(WATCHED, OptionalInt.empty()).step();
    assertThat(err.toString()).endsWith("Annotating  1 document");
  }

  @Test
  void isRedrawnTenTimesASecondAtMost() {
    ProgressBar bar = bar(WATCHED, OptionalInt.of(1000));
    for (int i = 0; i < 1000; i++) {
      now += 1_000_000;
      bar.step();
    }
    assertThat(err.toString().split("Annotating", -1)).hasSize(1 + 10);
  }

  @Test
  void clearsItsLineOnce() {
    ProgressBar bar = bar(WATCHED, OptionalInt.of(2));
    bar.step();
    err.getBuffer().setLength(0);
    bar.clear();
    bar.clear();
    assertThat(err.toString()).isEqualTo("\r\u001b[2K");
  }

  @Test
  void isSilentWhereNobodyWatches() {
    ProgressBar bar = bar(Terminal.unwatched(), OptionalInt.of(2));
    bar.step();
    bar.clear();
    assertThat(err.toString()).isEmpty();
  }
}
