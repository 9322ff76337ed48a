package org.rationale.cli.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/** Programs that behave and programs that do not, all written in the shell. */
@DisabledOnOs(OS.WINDOWS)
class ProgramExtractorTest {

  private static final Duration PLENTY = Duration.ofMinutes(2);

  /**
   * Begins 1 and 2 positions behind the pill where code points and UTF-16 positions are counted.
   */
  private static final String TEXT = "\uD83D\uDC8A Soma é 350 mg";

  @TempDir private Path folder;

  private final List<String> warnings = new ArrayList<>();
  private ProgramExtractor extractor;

  /** A program whose body is run for each line, its id in $id; each start is a line of a file. */
  private void program(Duration limit, String... body) throws IOException {
    Path script = folder.resolve("program.sh");
    Files.writeString(
        script,
        """
        echo $$ >>'%s'
        answer() { printf '{"id":"%%s","mentions":[]}\\n' "$id"; }
        while IFS= read -r line; do
          id=${line#*'"id":"'}
          id=${id%%%%'"'*}
          %s
        done
        """
            .formatted(starts(), String.join("\n  ", body)));
    extractor = new ProgramExtractor("sh '" + script + "'", limit, warnings::add);
  }

  private void program(String... body) throws IOException {
    program(PLENTY, body);
  }

  private Path starts() {
    return folder.resolve("starts");
  }

  private List<String> pids() throws IOException {
    return Files.readAllLines(starts());
  }

  private List<Mention> extract(String id) {
    return extractor.extract(new Document(id, TEXT)).mentions();
  }

  private void failsOn(String id, String message) {
    assertThatThrownBy(() -> extract(id))
        .isInstanceOf(ExtractionException.class)
        .hasMessage(message);
  }

  @AfterEach
  void nothingIsLeftRunning() throws IOException {
    extractor.close();
    if (Files.exists(starts())) {
      for (String pid : pids()) {
        assertThat(ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive)).isEmpty();
      }
    }
  }

  @Test
  void isAskedInAsciiAndAnswersInCodePoints() throws IOException {
    program(
        "printf '%s\\n' \"$line\" >>'" + folder.resolve("asked") + "'",
        "printf '{\"id\":\"%s\",\"mentions\":[",
        "{\"type\":\"DRUG\",\"start\":2,\"end\":6,\"kind\":\"brand\",\"text\":\"Soma\"},",
        "{\"type\":\"Strength\",\"start\":9,\"end\":15,\"attributes\":{\"unit\":\"mg\"}}]}\\n' \"$id\" |",
        "tr -d '\\n'; echo");
    assertThat(extract("a"))
        .containsExactly(
            Mention.of(EntityType.DRUG, "brand", 3, 7),
            new Mention(
                new EntityType("Strength"), List.of(new Span(10, 16)), Map.of("unit", "mg")));
    extract("b");
    assertThat(folder.resolve("asked"))
        .hasContent(
            """
            {"id":"a","text":"\\uD83D\\uDC8A Soma \\u00E9 350 mg","offsetUnit":"code-point"}
            {"id":"b","text":"\\uD83D\\uDC8A Soma \\u00E9 350 mg","offsetUnit":"code-point"}
            """);
    assertThat(pids()).as("starts").hasSize(1);
    extractor.close();
    assertThat(warnings).isEmpty();
  }

  @Test
  void anAnswerMaySayThatItCountsOtherwise() throws IOException {
    program(
        "echo '{\"id\":\"a\",\"offsetUnit\":\"utf-16\",\"mentions\":"
            + "[{\"type\":\"DRUG\",\"start\":3,\"end\":7,\"text\":\"Soma\"}]}'");
    assertThat(extract("a")).containsExactly(Mention.of(EntityType.DRUG, 3, 7));
  }

  @Test
  void aProgramThatIsTooSlowIsKilledWithItsChildrenAndStartedAnew() throws IOException {
    program(
        Duration.ofSeconds(4),
        "case $id in slow) sh -c 'echo $$ >>\"" + starts() + "\"; tail -f /dev/null'; : ;; esac",
        "answer");
    assertThat(extract("a")).isEmpty();
    failsOn(
        "slow",
        "no answer from the extractor within 4 s; give it longer with --timeout, and see that it"
            + " answers each line at once and flushes what it prints");
    assertThat(extract("b")).isEmpty();
    assertThat(pids()).as("starts, and the child").hasSize(3);
  }

  @Test
  void aCrashShowsTheLastWordsAndTheNextDocumentIsAnswered() throws IOException {
    program(
        "case $id in bad) echo 'Traceback:' >&2; echo 'no such model' >&2; exit 3 ;; esac",
        "answer");
    assertThat(extract("a")).isEmpty();
    failsOn(
        "bad",
        "the extractor ended with exit code 3 before it answered. Its last words on standard error:"
            + "\n  extractor: Traceback:\n  extractor: no such model");
    assertThat(extract("b")).isEmpty();
    assertThat(pids()).hasSize(2);
  }

  @Test
  void aProgramThatAnswersOnceIsStartedForTheNextButOne() throws IOException {
    program("answer; exit 0");
    assertThat(extract("a")).isEmpty();
    failsOn("b", "the extractor ended with exit code 0 before it answered");
    assertThat(extract("c")).isEmpty();
  }

  @Test
  void aFloodOfErrorsHoldsNothingUpAndItsEndIsShown() throws IOException {
    program(
        "i=0; while [ $i -lt 20000 ]; do echo 'a warning that is of no use to anybody'; i=$((i+1)); done >&2",
        "case $id in bad) echo the end >&2; exit 1 ;; esac",
        "answer");
    assertThat(extract("a")).isEmpty();
    assertThatThrownBy(() -> extract("bad"))
        .message()
        .satisfies(message -> assertThat(message.lines()).hasSize(21))
        .endsWith("anybody\n  extractor: the end");
  }

  @Test
  void aProgramThatTalksWithoutReadingHoldsNothingUp() throws IOException {
    extractor = new ProgramExtractor("yes talk", PLENTY, warnings::add);
    assertThatThrownBy(
            () -> extractor.extract(new Document("a", "Soma 350 mg. ".repeat(1_000_000))))
        .hasMessageContaining("but there is \"talk\"");
  }

  @Test
  void aProgramThatNeverReadsRunsIntoTheLimit() {
    extractor =
        new ProgramExtractor("exec tail -f /dev/null", Duration.ofMillis(200), warnings::add);
    assertThatThrownBy(
            () -> extractor.extract(new Document("a", "Soma 350 mg. ".repeat(1_000_000))))
        .hasMessageStartingWith("no answer from the extractor within 0.2 s;");
  }

  @Test
  void whatIsNoAnswerIsShown() throws IOException {
    program("echo 'Loading the model …'");
    failsOn(
        "a",
        "the extractor's answer is wrong: expected a line {\"id\": …, \"mentions\": […]}, but there is"
            + " \"Loading the model …\"; standard output is for answers only, anything else goes to"
            + " standard error");
    program("printf 'caf\\351\\n'");
    failsOn("a", "the extractor's answer is wrong: expected UTF-8, but there is \"café\"");
  }

  @Test
  void anAnswerAboutAnotherDocumentIsRefusedAndTheProgramStartedAnew() throws IOException {
    program("case $id in b) id=a ;; esac", "answer");
    assertThat(extract("a")).isEmpty();
    failsOn(
        "b",
        "the extractor's answer is wrong: expected one answer for each document, in order, here with"
            + " \"id\" \"b\", but there is \"a\"");
    assertThat(extract("c")).isEmpty();
    assertThat(pids()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"a\"}|the object needs an array \"mentions\", but has none",
        "{\"id\":\"a\",\"mentions\":[{\"type\":\"DRUG\",\"start\":5,\"end\":9}]}"
            + "|mentions[0]: the text at 5 to 9 is \"a é \", which cuts a word or has white space at"
            + " its ends; no mention of the file does when counted in UTF-8 bytes; correct the"
            + " offsets, or name what they count",
        "{\"id\":\"a\",\"mentions\":[{\"type\":\"DRUG\",\"start\":2,\"end\":6},"
            + "{\"type\":\"DRUG\",\"start\":6,\"end\":2},{\"type\":\"DRUG\",\"start\":9,\"end\":9}]}"
            + "|mentions[1]: the span 6 to 2 is reversed; a span needs start < end; and 1 more",
        "{\"id\":\"a\",\"mentions\":[{\"type\":\"DRUG\",\"start\":2,\"end\":99}]}"
            + "|mentions[0]: the span 2 to 99 is outside the text, which has 15 when counted in"
            + " Unicode code points; correct the offsets, or name what they count",
        "{\"id\":\"a\",\"mentions\":[{\"type\":\"DRUG\",\"start\":3,\"end\":7,\"text\":\"Soma\"}]}"
            + "|mentions[0]: the text at 3 to 7 is \"oma \", but the file says \"Soma\"; it fits when"
            + " counted in UTF-16 positions",
        "{\"id\":\"a\",\"mentions\":[{\"start\":3,\"end\":7}]}|mentions[0]: needs a string \"type\", but has none",
        "{\"id\":\"a\",\"offsetUnit\":\"word\",\"mentions\":[]}"
            + "|offsetUnit is one of code-point, utf-16, utf-8, but there is word"
      })
  void aWrongMentionFailsThatDocumentAndNeedsNoNewStart(String answer, String reason)
      throws IOException {
    program("case $id in a) echo '" + answer + "' ;; *) answer ;; esac");
    failsOn("a", "the extractor's answer is wrong: " + reason);
    assertThat(extract("b")).isEmpty();
    assertThat(pids()).hasSize(1);
  }

  @Test
  void afterFourFailuresInARowItGivesUp() throws IOException {
    program("case $id in bad) exit 1 ;; esac", "answer");
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(() -> extract("bad")).isInstanceOf(ExtractionException.class);
      }
      assertThat(extract("good")).as("ends the row").isEmpty();
    }
    for (int i = 0; i < 4; i++) {
      assertThatThrownBy(() -> extract("bad")).isInstanceOf(ExtractionException.class);
    }
    assertThatThrownBy(() -> extract("good"))
        .isInstanceOf(ExtractorGaveUpException.class)
        .hasMessageContaining("failed on 4 documents in a row");
    assertThat(pids()).as("starts").hasSize(10);
  }

  @Test
  void aCommandThatIsNotThereIsTriedOnce() {
    extractor = new ProgramExtractor("./no-such-model", PLENTY, warnings::add);
    assertThatThrownBy(() -> extract("a"))
        .hasMessageStartingWith(
            "the extractor ended with exit code 127 before it answered. Its last")
        .hasMessageContaining("./no-such-model: not found");
    assertThatThrownBy(() -> extract("b"))
        .isInstanceOf(ExtractorGaveUpException.class)
        .hasMessage(
            "stopped, as the extractor './no-such-model' cannot be run; what it said is above."
                + " Correct it and run this again.");
  }

  @Test
  void whatIsOddAtTheEndIsAWarning() throws IOException {
    program("answer; echo once more; echo 'out of memory' >&2; exit 4");
    assertThat(extract("a")).isEmpty();
    extractor.close();
    assertThat(warnings)
        .containsExactly(
            "warning: having answered everything, the extractor ended with exit code 4. Its last"
                + " words on standard error:\n  extractor: out of memory",
            "warning: having answered everything, the extractor printed more: once more");
  }

  @Test
  void aProgramThatDoesNotEndWithItsInputIsKilled() throws IOException {
    program("answer; tail -f /dev/null");
    assertThat(extract("a")).isEmpty();
    extractor.close();
    assertThat(warnings)
        .containsExactly(
            "warning: having answered everything, the extractor ended with exit code 137");
  }
}
