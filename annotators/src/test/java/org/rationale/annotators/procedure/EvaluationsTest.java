package org.rationale.annotators.procedure;

import static org.rationale.corpus.EntityType.PROCEDURE;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rationale.annotators.Marked;

/** Evaluations, consultations and referrals with all that they are for. */
class EvaluationsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "They allowed an [evaluation solely for a weight loss program|PROCEDURE.evaluation].",
        "A [home evaluation for grab bar placement|PROCEDURE.evaluation] is requested.",
        "A [referral for orthopedic consultation|PROCEDURE.evaluation] is advised.",
        "The plan includes referral for a [home evaluation|PROCEDURE.evaluation].",
        "[Evaluation for work hardening program|PROCEDURE.evaluation]: Upheld",
        "A referral for [acupuncture|PROCEDURE.treatment] was made."
      })
  void takeTheProcedureThatTheyPrepare(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Dental evaluation and treatment|PROCEDURE.evaluation]: Upheld",
        "[Podiatry consult and treat|PROCEDURE.evaluation]: Upheld",
        "[Urology consultation and evaluation|PROCEDURE.evaluation]: Upheld",
        "[Consult/treat with a podiatrist|PROCEDURE.evaluation]: Upheld",
        "[Evaluate and treat with a dentist|PROCEDURE.evaluation]: Upheld",
        "[Urology consultation/evaluation|PROCEDURE.evaluation]: Upheld",
        "He went to [massage|PROCEDURE.treatment] for evaluation and treatment."
      })
  void takeTheTreatmentAskedForInOneBreath(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Referral to podiatrist for the left heel|PROCEDURE.evaluation]: Upheld",
        "[Consultation for internal medicine|PROCEDURE.evaluation]: Upheld",
        "A [urology referral|PROCEDURE.evaluation] was placed."
      })
  void takeSpecialtyAndSite(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }
}
