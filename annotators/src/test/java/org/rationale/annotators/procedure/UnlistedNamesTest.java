package org.rationale.annotators.procedure;

import static org.rationale.corpus.EntityType.PROCEDURE;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rationale.annotators.Marked;

/** Words in no list that belong to the name of a procedure, and those that do not. */
class UnlistedNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was refused [zorbokinetic therapy for the left hip|PROCEDURE.treatment] last week.",
        "A [Kelvotron unit|PROCEDURE.device] and a [Brandtner hinged knee brace|PROCEDURE.device] were lent to him.",
        "The [QRST MRI of the right heel|PROCEDURE.test] was blurred.",
        "[Ferrando's test|PROCEDURE.test] was positive and the [Quillon sign|PROCEDURE.test] was absent.",
        "He got a [Hydro-klenz hot pack|PROCEDURE.treatment].",
        "A [neuro-psychological evaluation|PROCEDURE.evaluation] is requested."
      })
  void belongToTheNameBeforeAHead(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They noncertified [acupuncture|PROCEDURE.treatment] and postdated [massage|PROCEDURE.treatment].",
        "He will pursue [massage|PROCEDURE.treatment] and tolerate [acupuncture|PROCEDURE.treatment], e.g. [cupping|PROCEDURE.treatment].",
        "Dr. Krupinski [acupuncture|PROCEDURE.treatment] notes were lost.",
        "For bursitis [ultrasound|PROCEDURE.treatment] is tried, for sciatica [traction|PROCEDURE.treatment].",
        "In most circumstances [electromyography|PROCEDURE.test] is enough.",
        "Zufällig [massage|PROCEDURE.treatment] helped.",
        "The employer's [acupuncture|PROCEDURE.treatment] budget is spent."
      })
  void areLeftOutsideWhereTheySayOtherThings(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Zorbokin therapy for the neck|PROCEDURE.treatment]: Upheld\nIn all, four sessions of [zorbokin for the upper back and neck|PROCEDURE.treatment] and of other therapy were allowed.",
        "[Zorbo Kelvon stimulator|PROCEDURE.device]: Upheld\nThe [Zorbo Kelvon|PROCEDURE.device] is loud, and a [Kelvon|PROCEDURE.device] costs more.",
        "[Quick thaw cold pack|PROCEDURE.treatment], purchase: Upheld\nHer [quick thaw cold pack|PROCEDURE.treatment] was no quick gain.",
        "Daily [LVN|PROCEDURE.treatment] for three weeks for [wound care|PROCEDURE.treatment]: Upheld\nThe [LVN|PROCEDURE.treatment] came on Monday.",
        "[Caretaker|PROCEDURE.treatment] 6 hours a day: Upheld\nA [caretaker|PROCEDURE.treatment] is no need.",
        "2 [follow-up visits|PROCEDURE.evaluation] with [x-rays of the foot|PROCEDURE.test]: Upheld",
        "[Opioid relapse test|PROCEDURE.test]: Upheld",
        "[Vibrosan|PROCEDURE.treatment] 30 day rental: Upheld"
      })
  void areLearntFromHeadings(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Surgery: Upheld\nNo surgery is planned.",
        "Xyzolamid twice daily: Upheld\nXyzolamid was refilled.",
        "Unknown medication: Upheld\nThe medication has no name.",
        "The LVN and the caretaker saw him."
      })
  void areNotLearntFromGeneralWordsAndDrugs(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }
}
