package org.rationale.gold.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Utf8Test {

  @Test
  void readsEveryCharacterAndTheByteOrderMark() {
    assertThat(Utf8.decode("\uFEFF90° 💊\r\n".getBytes(UTF_8), "case.ann"))
        .isEqualTo("\uFEFF90° 💊\r\n");
  }

  @Test
  void namesTheLineThatIsInAnotherEncoding() {
    byte[] latin = "T1\tDRUG 0 4\tSoma\nT2\tDIAGNOSIS 5 8\t90°\n".getBytes(ISO_8859_1);

    assertThatThrownBy(() -> Utf8.decode(latin, "case.ann"))
        .isInstanceOf(FormatException.class)
        .hasMessage(
            "case.ann:2: byte 0xB0 (byte 37 of the file) is not UTF-8; save the file as UTF-8");
  }

  @Test
  void namesTheLineOfACharacterThatIsCutOff() {
    byte[] cut = Arrays.copyOf("a\n💊".getBytes(UTF_8), 4);

    assertThatThrownBy(() -> Utf8.decode(cut, "case.ann"))
        .hasMessageStartingWith("case.ann:2: byte 0xF0 (byte 3 of the file) is not UTF-8");
  }
}
