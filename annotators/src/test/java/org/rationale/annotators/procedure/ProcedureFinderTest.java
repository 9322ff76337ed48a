package org.rationale.annotators.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.rationale.corpus.EntityType.PROCEDURE;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rationale.annotators.Marked;
import org.rationale.annotators.Rationale;
import org.rationale.corpus.Document;

class ProcedureFinderTest {
  private static final Rationale RATIONALE = Rationale.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He underwent a [left stellate ganglion block|PROCEDURE.treatment] on Monday.",
        "The request is for [left C4-5 and C6-7 transforaminal epidural steroid injections|PROCEDURE.treatment].",
        "She had an [anterior cervical discectomy and fusion|PROCEDURE.treatment] in the past.",
        "A [right shoulder arthroscopic rotator cuff repair|PROCEDURE.treatment] was certified.",
        "[Percutaneous epidural adhesiolysis|PROCEDURE.treatment] is not recommended.",
        "A [right triangular fibrocartilage complex (TFCC) debridement|PROCEDURE.treatment] was done.",
        "He had a [sacroiliac (SI) joint injection|PROCEDURE.treatment] (see page 2).",
        "He had [lumbar medial branch blocks|PROCEDURE.treatment] with relief.",
        "The [hip and knee joint injections|PROCEDURE.treatment] were stopped.",
        "Authorization for repeat is absent.",
        "A repeat [lumbar MRI|PROCEDURE.test] and additional [physical therapy|PROCEDURE.treatment] were requested.",
        "[Post-operative physical therapy|PROCEDURE.treatment] is supported.",
        "He wore a [left wrist brace|PROCEDURE.device] and a [postoperative shoulder sling|PROCEDURE.device].",
        "He left a [home exercise program|PROCEDURE.treatment] for a [weight loss program|PROCEDURE.treatment].",
        "[Left knee diagnostic arthroscopy|PROCEDURE.treatment] was denied.",
        "He received [Toradol injections|PROCEDURE.treatment] and a [ketamine infusion|PROCEDURE.treatment]."
      })
  void composesModifiersAndHeads(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[X-rays of the thoracic and lumbar spine|PROCEDURE.test] were denied.",
        "[Bilateral diagnostic medial branch block at L4, L5 and S1|PROCEDURE.treatment] was denied.",
        "The [MRI right knee|PROCEDURE.test] was normal.",
        "[Physical therapy for the left hip and right ankle|PROCEDURE.treatment] helped.",
        "[Acupuncture sessions to the neck|PROCEDURE.treatment] were certified.",
        "A [CT scan of the pelvis|PROCEDURE.test] was done.",
        "[Stellate ganglion block, left side|PROCEDURE.treatment]: Upheld",
        "[Arthroplasty, right thumb|PROCEDURE.treatment]: Upheld",
        "Positive were [Tinel's at the right elbow|PROCEDURE.test] and [McMurray's test bilaterally|PROCEDURE.test].",
        "He had [surgery to the right foot|PROCEDURE.treatment] and [injections in the left hip|PROCEDURE.treatment]."
      })
  void takesSitesAndLevelsBehindTheHead(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Physical therapy|PROCEDURE.treatment] for low back pain is supported.",
        "An [MRI|PROCEDURE.test] for neck pain and a [CT|PROCEDURE.test] for left ankle swelling.",
        "The [MRI of the left hip|PROCEDURE.test] and right ankle pain were noted.",
        "[Physical therapy|PROCEDURE.treatment] four times a month for the jaw was requested."
      })
  void leavesASiteToItsCondition(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Surgery for a hip fracture|PROCEDURE.treatment] was urgent.",
        "He had [repair of the labral tear|PROCEDURE.treatment].",
        "[Open reduction and internal fixation of the right proximal humerus fracture|PROCEDURE.treatment] was done.",
        "[Physical therapy for rotator cuff repair|PROCEDURE.treatment] is limited to a few visits.",
        "[Excision of the ganglion cyst|PROCEDURE.treatment] was certified."
      })
  void takesWhatIsOperatedOn(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[MRI of the right heel without contrast|PROCEDURE.test]: Upheld",
        "[MRI of the right thigh with and without contrast|PROCEDURE.test] was done.",
        "[MRI without contrast for the left wrist|PROCEDURE.test]: Upheld",
        "An [MRI of the pelvis with contrast, 1.5 Tesla or lower only|PROCEDURE.test] was denied.",
        "[Right L5 nerve root block under fluoroscopic guidance|PROCEDURE.treatment] was denied."
      })
  void takesContrastAndFieldStrength(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[MRI (magnetic resonance imaging) of the cervical spine|PROCEDURE.test] was denied.",
        "[EMG (electromyography)/NCV (nerve conduction velocity) of the bilateral upper extremities|PROCEDURE.test]: Upheld",
        "[Electromyography (EMG)|PROCEDURE.test] is useful.",
        "[EMG and NCV of the right leg|PROCEDURE.test] was denied.",
        "[Cardiac clearance (ketamine infusion)|PROCEDURE.evaluation]: Overturned",
        "[X-rays (2 views)|PROCEDURE.test] were taken.",
        "[Nerve conduction studies (NCS)-EMG of the left arm|PROCEDURE.test] was denied."
      })
  void takesExpansionsInBrackets(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Right hip arthroscopy|PROCEDURE.treatment] with [labral repair|PROCEDURE.treatment], perhaps [chondroplasty|PROCEDURE.treatment].",
        "[PT|PROCEDURE.treatment]/[OT|PROCEDURE.treatment] was tried, as were [acupuncture|PROCEDURE.treatment]; [aquatic therapy|PROCEDURE.treatment] and [massage|PROCEDURE.treatment].",
        "[Tinel's|PROCEDURE.test] and [Phalen's tests|PROCEDURE.test] were negative.",
        "[Hawkins|PROCEDURE.test] and [Neer's test|PROCEDURE.test] were positive.",
        "Use of a [cane|PROCEDURE.device], [walker|PROCEDURE.device], or [crutches|PROCEDURE.device] is noted."
      })
  void keepsNeighboursApart(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Positive [straight leg raise|PROCEDURE.test], [Lachman|PROCEDURE.test], [McMurray's|PROCEDURE.test] and [drop arm test|PROCEDURE.test].",
        "[Lasegue's sign|PROCEDURE.test] was negative; [FABER test|PROCEDURE.test] positive on his visit.",
        "Dr. Speed saw Mr. Watson for Morton's neuroma.",
        "[Lachman|PROCEDURE.test] is negative. He seems unable to exercise.",
        "Hip tests: negative [Ober's test|PROCEDURE.test]."
      })
  void namesExaminationTests(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He requested a [cardiology consultation|PROCEDURE.evaluation] and a [referral to hand surgery|PROCEDURE.evaluation].",
        "The worker presented for cardiology consultation in the fall.",
        "[ENT evaluation|PROCEDURE.evaluation]. [Baclofen pump trial|PROCEDURE.treatment].",
        "Consider a [consult with a hand surgeon|PROCEDURE.evaluation].",
        "A referral to [aquatic therapy|PROCEDURE.treatment] was made.",
        "[Functional capacity evaluation|PROCEDURE.evaluation]: Upheld",
        "[Foot surgery evaluation for the heel|PROCEDURE.evaluation]: Overturned"
      })
  void asksForARequestBeforeAConsultation(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Surgery, injections, therapy, diagnostics and treatment were discussed; the procedure is denied.",
        "He failed conservative treatment, medication management and modified work.",
        "Imaging studies and diagnostic testing showed a right bundle branch block.",
        "The physical examination was a normal examination; imaging of the spine is not warranted.",
        "The patient (pt) saw a program paragraph about symmetry of exercise ability.",
        "The RFA was signed and CRPS was noted.",
        "She takes buprenorphine 8 mg sublingual films. Buccal films were given.",
        "He slipped on ice near a patch of ice and snow."
      })
  void leavesGeneralWords(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Zero-drift vest|PROCEDURE.treatment], purchase: Upheld\nThe [zero-drift vest|PROCEDURE.treatment] is not necessary.",
        "Associated surgical service: [Quick wrap recovery|PROCEDURE.treatment] for seven days: Overturned",
        "Xyzolamid 5mg #30: Upheld\nXyzolamid is not necessary."
      })
  void readsUnlistedItemsFromTheirHeading(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A [removal of previous hardware L2-L4|PROCEDURE.treatment] was done.",
        "[Neurolysis of the exiting L5 nerve root|PROCEDURE.treatment] is planned.",
        "He had a [re-exploration of the prior fusion site|PROCEDURE.treatment] and a"
            + " [removal of the spinal cord stimulator|PROCEDURE.treatment].",
        "The [fusion procedure at the planned level|PROCEDURE.treatment] was reviewed.",
        "It shows [bilateral pedicle screws between T11 and L4|PROCEDURE.device] and a"
            + " [right L5 pedicle screw|PROCEDURE.device].",
        "[L4-5 laminectomy and discectomy|PROCEDURE.treatment] with [medial"
            + " facetectomy|PROCEDURE.treatment] and [foraminotomy|PROCEDURE.treatment]."
      })
  void takesTheHardwareAndThePlaceOfAnOperation(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"exercise ", "MRI and ", "left shoulder ", "therapy ", "EMG / ", "consult with "})
  void readsAnEndlessLineInTime(String unit) {
    String line = unit.repeat(40_000);
    Document document = new Document("endless", line);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(RATIONALE.annotate(document)).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She underwent [exploration and repair of the digital nerve of the right thumb|PROCEDURE.treatment].",
        "An [X-ray of the left wrist, 3 views|PROCEDURE.test], was negative for fracture.",
        "[Lumbar spine x-rays (AP, lateral and spot views)|PROCEDURE.test] were normal.",
        "[Electrodiagnostic (EMG/NCS) testing|PROCEDURE.test] was ordered.",
        "The patient received an [injection of lidocaine and Kenalog into the subacromial space|PROCEDURE.treatment].",
        "The claimant got a [cortisone shot in the right knee|PROCEDURE.treatment].",
        "A [diagnostic/therapeutic epidural steroid injection at L4-5|PROCEDURE.treatment] was recommended.",
        "[Drop arm|PROCEDURE.test], [Neer's|PROCEDURE.test] and [Jobe's tests|PROCEDURE.test] are positive.",
        "[McMurray|PROCEDURE.test], [Lachman|PROCEDURE.test], and [drawer tests|PROCEDURE.test] were negative.",
        "The patient wore an [Aspen brace|PROCEDURE.device] and used a [ProStim unit|PROCEDURE.device].",
        "The [impingement sign (Hawkins)|PROCEDURE.test] was absent.",
        "An [orthopedic surgical consultation|PROCEDURE.evaluation] was requested.",
        "The [ultrasound of the shoulder|PROCEDURE.test] and [ultrasound|PROCEDURE.treatment] with [massage|PROCEDURE.treatment] were denied.",
        "An injury surgery was never planned."
      })
  void readsListsBracketsAndMakes(String marked) {
    Marked.assertFound(marked, PROCEDURE);
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
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Physical therapy|PROCEDURE.treatment] outside of the network was denied.",
        "He wants an [epidural injection|PROCEDURE.treatment] on top of the tablets.",
        "An [injection on top of the right foot|PROCEDURE.treatment] helped.",
        "[MRI for neural or other soft tissue|PROCEDURE.test] was advised.",
        "He tried [bracing|PROCEDURE.treatment] or [splinting|PROCEDURE.treatment]; no voluntary splinting was seen."
      })
  void takesASiteOnlyWhereOneIsNamed(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Abduction and adduction stress tests|PROCEDURE.test] and [abduction stress testing|PROCEDURE.test] were normal.",
        "The [intravenous administration of ketamine|PROCEDURE.treatment] was stopped."
      })
  void composesWhatNoListHasWhole(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He takes duloxetine AKA Cymbalta. His iop is normal; the [IOP|PROCEDURE.treatment] was denied.",
        "The [SCAT|PROCEDURE.test] was given after he stepped in scat.",
        "RTC in two weeks after the [MRI of the lumber spine|PROCEDURE.test] and a fall of lumber.",
        "A [chest tube|PROCEDURE.device] and two [chest tubes|PROCEDURE.device] were used.",
        "A [moist heat pack|PROCEDURE.device] or [moist heat packs|PROCEDURE.device].",
        "[Whole-body vibration|PROCEDURE.treatment] and [whole body vibration therapy|PROCEDURE.treatment] failed.",
        "[Medication evaluation|PROCEDURE.evaluation]: Upheld",
        "[Grab bar installation|PROCEDURE.treatment]: Upheld"
      })
  void readsOneNameInOneWay(String marked) {
    Marked.assertFound(marked, PROCEDURE);
  }
}
