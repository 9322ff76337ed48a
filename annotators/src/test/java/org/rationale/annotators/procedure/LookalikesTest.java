package org.rationale.annotators.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.corpus.EntityType.PROCEDURE;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rationale.annotators.Marked;
import org.rationale.annotators.Rationale;

/** What is called like a procedure and is none where it stands. */
class LookalikesTest {
  private static final Rationale RATIONALE = Rationale.standard();

  private static void check(String marked) {
    assertThat(Marked.found(RATIONALE, marked, PROCEDURE)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She trained transfers, stretching, and toileting. [Stretching|PROCEDURE.treatment] helped her back.",
        "He is wheelchair dependent and trains wheelchair mobility; the [wheelchair|PROCEDURE.device] is old."
      })
  void whatOneTrainsToDo(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was hurt while carrying a mattress. A [mattress|PROCEDURE.device] is requested.",
        "She slipped beside a hospital bed.",
        "A [hospital bed|PROCEDURE.device] was requested."
      })
  void whatOneIsHurtWith(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She works as a home health aide. A [home health aide|PROCEDURE.treatment] is requested.",
        "An x-ray technician took the [x-ray|PROCEDURE.test] at the physical therapy clinic."
      })
  void jobsAndPlaces(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Supervised [physical therapy|PROCEDURE.treatment] and an independent [home exercise program|PROCEDURE.treatment] are not needed.",
        "The chiropractic guidelines speak of [massage|PROCEDURE.treatment].",
        "[CT|PROCEDURE.test] is the test of choice.",
        "[Massage|PROCEDURE.treatment] for several body parts was tried."
      })
  void whatIsSaidOfATreatment(String marked) {
    check(marked);
  }
}
