package org.rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.cli.Session.Outcome;
import org.rationale.cli.terminal.Terminal;

class ShowCommandTest {

  /** Double-spaced and wrapped, as determinations come out of their PDFs. */
  private static final String DETERMINATION =
      """
      HOW THE IMR FINAL DETERMINATION WAS MADE

      MAXIMUS Federal Services sent the complete case file to an expert reviewer.

      CLINICAL CASE SUMMARY

      The injured worker is a 46 year old female who takes Soma 350 mg and has low back

      pain since the fall.

      IMR ISSUES, DECISIONS AND RATIONALES

      Ketamine infusion: Upheld

      Decision rationale: The ODG does not support it.

      Soma 350 mg: Overturned

      Decision rationale: It helps against low back pain.
      """;

  private static final Terminal WATCHED = new Terminal(true, true, 60, true);

  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void aDetermination() throws IOException {
    file = Files.writeString(folder.resolve("case.txt"), DETERMINATION);
  }

  private Outcome show(Terminal terminal, Object... arguments) {
    return new Session(folder)
        .in(terminal)
        .run(Stream.concat(Stream.of("show", file), Stream.of(arguments)).toArray());
  }

  @Test
  void withoutColourBracketsNameTheTypes() {
    Outcome outcome = show(Terminal.unwatched());
    assertThat(outcome.out())
        .isEqualTo(
            """
            case

            HOW THE IMR FINAL DETERMINATION WAS MADE

            MAXIMUS Federal Services sent the complete case file to an expert reviewer.

            CLINICAL CASE SUMMARY

            The injured worker is a 46 year old female who takes [Soma|DRUG] [350 mg|DOSAGE]
            and has [low back pain|DIAGNOSIS] since the fall.

            IMR ISSUES, DECISIONS AND RATIONALES

            [[Ketamine|DRUG] infusion|PROCEDURE]: Upheld

            Decision rationale: The [ODG|CITATION] does not support it.

            [Soma|DRUG] [350 mg|DOSAGE]: Overturned

            Decision rationale: It helps against [low back pain|DIAGNOSIS].

            DRUG 3   DOSAGE 2   DIAGNOSIS 2   PROCEDURE 1   DATE 0   CITATION 1
            """);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
  }

  @Test
  void whereAPersonWatchesMentionsHaveTheirColours() {
    String out = show(WATCHED, "--item", 1).out();
    assertThat(out.replace('\u001b', '^'))
        .isEqualTo(
            """
            ^[1mcase^[0m

            ^[1m^[38;5;16;48;5;117mKetamine^[0m^[1m^[38;5;16;48;5;222m infusion^[0m^[1m: Upheld^[0m

            ^[1mDecision rationale^[0m: The ^[38;5;16;48;5;252mODG^[0m does not support it.

            ^[38;5;16;48;5;117mDRUG^[0m 1   ^[38;5;16;48;5;157mDOSAGE^[0m 0   ^[38;5;16;48;5;217mDIAGNOSIS^[0m 0   ^[38;5;16;48;5;222mPROCEDURE^[0m 1   ^[38;5;16;48;5;183mDATE^[0m 0
            ^[38;5;16;48;5;252mCITATION^[0m 1
            """);
  }

  @Test
  void whatIsNotLabelledIsPale() {
    assertThat(show(WATCHED).out())
        .contains("\u001b[2mHOW THE IMR FINAL DETERMINATION WAS MADE\u001b[0m");
  }

  @Test
  void linesFitTheTerminal() {
    String out = show(new Terminal(true, true, 40, false)).out();
    assertThat(out.lines()).allMatch(line -> line.length() <= 40);
    assertThat(out.lines()).anyMatch(line -> line.length() > 35);
    assertThat(show(new Terminal(true, true, 300, false), "--width", 50).out().lines())
        .allMatch(line -> line.length() <= 50);
  }

  @Test
  void colourCanBeAskedForAndRefused() {
    assertThat(show(Terminal.unwatched(), "--colour", "always").out()).contains("\u001b[");
    assertThat(show(Terminal.unwatched(), "--color", "always").out()).contains("\u001b[");
    assertThat(show(WATCHED, "--colour", "never").out())
        .doesNotContain("\u001b[")
        .contains("[Soma|DRUG]");
    assertThat(show(new Terminal(true, true, 60, false)).out())
        .doesNotContain("\u001b[")
        .contains("[Soma|DRUG]");
  }

  @Test
  void anItemThatIsNotThereIsNamed() {
    Outcome outcome = show(Terminal.unwatched(), "--item", 3);
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err())
        .isEqualTo(
            "rationale: case: has 2 disputed items, so there is no item 3. Leave out --item to see it whole.%n"
                .formatted());
  }

  @Test
  void showsHandLabelsInsteadOfWhatIsFound() throws IOException {
    int start = DETERMINATION.indexOf("fall");
    Path labels =
        Files.writeString(
            folder.resolve("mine.ann"), "T1\tEvent %d %d\tfall\n".formatted(start, start + 4));
    String out = show(Terminal.unwatched(), "--labels", labels).out();
    assertThat(out).contains("since the [fall|Event].").endsWith("CITATION 0   Event 1\n");
    assertThat(out).doesNotContain("[Soma");
  }

  @Test
  void labelsThatDoNotFitTheTextAreNamed() throws IOException {
    Path labels = Files.writeString(folder.resolve("mine.ann"), "T1\tDRUG 0 4\tSoma\n");
    Outcome outcome = show(Terminal.unwatched(), "--labels", labels);
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).startsWith("rationale: " + labels + ":1: ");
  }

  @Test
  void drawsAPicture() throws Exception {
    Path svg = folder.resolve("show.svg");
    Outcome outcome = show(Terminal.unwatched(), "--svg", svg, "--item", 2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isZero();
    var root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(svg.toFile())
            .getDocumentElement();
    assertThat(root.getTagName()).isEqualTo("svg");
    assertThat(root.getTextContent()).contains("Soma").contains("It helps against ");
    assertThat(Files.readString(svg))
        .contains("fill=\"#87d7ff\"")
        .contains(">low back pain</text>")
        .doesNotContain("Ketamine");
  }

  @Test
  void aDocumentCannotSteerTheTerminal() throws IOException {
    file = Files.writeString(folder.resolve("evil.txt"), "Soma \u001b]0;owned\u0007 350 mg");
    assertThat(show(Terminal.unwatched()).out())
        .contains("[Soma|DRUG] \uFFFD]0;owned\uFFFD [350 mg|DOSAGE]")
        .doesNotContain("\u001b");
  }

  @Test
  void aTextThatIsNoDeterminationIsShownAsItIs() throws IOException {
    file = Files.writeString(folder.resolve("note.txt"), "Soma for low back pain");
    assertThat(show(Terminal.unwatched()).out())
        .startsWith("note\n\n[Soma|DRUG] for [low back pain|DIAGNOSIS]\n\nDRUG 1");
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsShown() {
    Path missing = folder.resolve("missing.txt");
    Outcome outcome = show(Terminal.unwatched(), missing);
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).startsWith(missing + ": ");
    assertThat(outcome.out()).startsWith("case\n");
  }
}
