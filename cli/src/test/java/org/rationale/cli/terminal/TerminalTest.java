package org.rationale.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

  private static Terminal terminal(
      Map<String, String> properties, Map<String, String> environment) {
    return Terminal.of(properties::get, environment);
  }

  @Test
  void theLauncherSaysWhichStreamsAreWatchedAndHowWideTheTerminalIs() {
    assertThat(
            terminal(
                Map.of("rationale.watched", ",err", "rationale.columns", "132"),
                Map.of("TERM", "xterm-256color")))
        .isEqualTo(new Terminal(false, true, 132, true));
    assertThat(terminal(Map.of("rationale.watched", "out,err"), Map.of("TERM", "xterm")))
        .isEqualTo(new Terminal(true, true, 80, true));
  }

  @Test
  void withoutTheLauncherNobodyWatches() {
    assertThat(terminal(Map.of(), Map.of("TERM", "xterm", "COLUMNS", "90")))
        .isEqualTo(new Terminal(false, false, 90, true));
  }

  @Test
  void colourIsLeftOutWhereItIsNotWanted() {
    assertThat(terminal(Map.of(), Map.of("TERM", "xterm", "NO_COLOR", "1")).colour()).isFalse();
    assertThat(terminal(Map.of(), Map.of("TERM", "xterm", "NO_COLOR", "")).colour()).isTrue();
    assertThat(terminal(Map.of(), Map.of("TERM", "dumb")).colour()).isFalse();
    assertThat(terminal(Map.of(), Map.of()).colour()).isFalse();
  }

  @Test
  void aWidthThatIsNoneIsIgnored() {
    assertThat(terminal(Map.of("rationale.columns", ""), Map.of()).columns()).isEqualTo(80);
    assertThat(terminal(Map.of("rationale.columns", "0"), Map.of("COLUMNS", "x")).columns())
        .isEqualTo(80);
    assertThat(terminal(Map.of("rationale.columns", "5"), Map.of()).columns()).isEqualTo(20);
  }
}
