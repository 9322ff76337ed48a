package org.rationale.annotators.procedure;

import static org.rationale.corpus.EntityType.PROCEDURE;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rationale.annotators.Marked;

/** What is called like a procedure and is none where it stands. */
class LookalikesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "She trained transfers, stretching, and toileting. [Stretching|PROCEDURE.treatment] helped her back.",
        "He is wheelchair dependent and trains wheelchair mobility; the [wheelchair|PROCEDURE.device] is old.",
        "He should go on with [stretching|PROCEDURE.treatment] to improve his mobility.",
        "[Stretching|PROCEDURE.treatment] and [strengthening|PROCEDURE.treatment] helped with bed mobility."
      })
  void whatOneTrainsToDo(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was hurt while carrying a mattress. A [mattress|PROCEDURE.device] is requested.",
        "She slipped beside a hospital bed.",
        "A [hospital bed|PROCEDURE.device] was requested.",
        "She hurt her back lifting heavy beds and mattresses.",
        "He fell and was given a [walker|PROCEDURE.device].",
        "She slipped, needs a [wheelchair|PROCEDURE.device].",
        "He has difficulty transferring to the [hospital bed|PROCEDURE.device]."
      })
  void whatOneIsHurtWith(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She works as a home health aide. A [home health aide|PROCEDURE.treatment] is requested.",
        "An x-ray technician took the [x-ray|PROCEDURE.test] at the physical therapy clinic."
      })
  void jobsAndPlaces(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Neither guarding, rigidity nor splinting was seen; there is tenderness or splinting.",
        "[Splinting|PROCEDURE.treatment] and [bracing|PROCEDURE.treatment] for stiffness were tried."
      })
  void whatPainMakesOneDo(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He is wheelchair-bound and a walker user; she is crutch dependent.",
        "He learnt wheelchair management; [intrathecal pump|PROCEDURE.device] management is planned.",
        "The wound may drain. A [drain|PROCEDURE.device] was placed; it will drain the wound."
      })
  void whatOneDoesWithADevice(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }
}
