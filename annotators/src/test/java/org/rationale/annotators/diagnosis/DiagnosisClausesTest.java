package org.rationale.annotators.diagnosis;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosisClausesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He has [pain that is dull and constant in the left hip going all the way down the leg|f].",
        "She had [dizziness that was mild in intensity|f] for a day.",
        "He has [heel pain|f] that is slowly getting better.",
        "There are [radicular symptoms|f] that are persistent.",
        "She has [tingling starting in the right elbow and going up to the shoulder|f].",
        "There is [nerve root compression arising from the thoracic spine|d].",
        "He had [stiffness located in the neck|f]. The [stiffness|f] was located at the neck."
      })
  void takesAClauseThatSaysWhatAPainIsLikeOrWhereItStarts(String brief) {
    Brief.assertFound(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There was an [acute exacerbation of the mid back|f].",
        "She had a [flare-up of chronic elbow pain|f] and an [aggravation of the left hip|d].",
        "He has a [nonunion of the tibial fracture|d].",
        "There was an exacerbation of symptoms and a flare."
      })
  void takesTheNounOfCourseThatGovernsACondition(String brief) {
    Brief.assertFound(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There is [tenderness over the left glutteal region|f].",
        "He has [numbness of the right lateral thig area|f] and [spasm of the left rhombod|f].",
        "She has [right trapzius spasm|f].",
        "There is [pain on the left|f] during exercise.",
        "There was [swelling of the right anklefoot|f]."
      })
  void takesAWordInNoListIntoASite(String brief) {
    Brief.assertFound(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Bursitis (including hip and elbow)|d] was seen.",
        "Massage is not meant for the heel, toe, [hallux valgus|d], ankle, knee, or hip.",
        "He has an [anterior cruciate ligament (ACL) tear|d] and [right rotator cuff (RC) tendinitis|d].",
        "The ankle (see page 2) [swelling|f] is old.",
        "He has [hip strain-initial|d] and a [knee contusion, subsequent encounter|d].",
        "She has [limited abduction above 80 degrees of the left shoulder|f]."
      })
  void tellsWhichSiteBehindAHeadIsItsOwn(String brief) {
    Brief.assertFound(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He is [unable to use the left leg normally|f] and [unable to stand|f].",
        "She has [difficulty raising her arm beyond 60 degrees|f].",
        "She has [trouble reaching overhead and reaching back|f].",
        "He is [unable to fully straighten the elbow|f] or [unable to put weight on the heel|f].",
        "He has difficulty lifting boxes and is unable to stand for long periods."
      })
  void findsWhatAPartOfTheBodyCannotDo(String brief) {
    Brief.assertFound(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "His [left ankle gives way|f] and his [hip pops|f].",
        "This helps an [anxious|f] patient. Some [obese|d] patients swim.",
        "She is [bed bound|f].",
        "The knee gives him trouble and the patient left."
      })
  void findsTheStateOfASiteOrAPatient(String brief) {
    Brief.assertFound(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She has [thoughts of hurting herself or others|f] and [urges to harm people|f].",
        "He denied [thoughts of self-harm|f], [thoughts of ending his life|f] and [suicidal ideation|f].",
        "There are thoughts about life, ideas of other treatments and thoughts of ending the program.",
        "His [mood was anxious|f], and his [answers were vague and tangential|f].",
        "He has thoughts of moving and plans to return to work."
      })
  void findsWhatAMindSuffers(String brief) {
    Brief.assertFound(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He had [nausea|f] and [vomiting|f] with [intracranial bleeding or hematoma|d].",
        "There was [pain|f] and [spasm|f], [guarding|f], and [decreased sensation at the S1 dermatome|f].",
        "He has [decreased strength, sensation in the right foot|f].",
        "He has [decreased strength|f], sensation in the right foot is intact.",
        "There is no [sensory, motor weakness or reflex loss in the legs|f].",
        "She has [left ankle pain and swelling|f] and [memory and focus problems|f].",
        "There is [lumbar, and hip limited range of motion|f].",
        "He has a [crush injury|d] and [laceration of his left hand|d]."
      })
  void joinsNeighboursThatShareWordsOnly(String brief) {
    Brief.assertFound(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Strain of muscle(s) and tendon(s) of the left thigh, initial encounter|d] was coded.",
        "The codes were [other internal derangement, right hip|d], [sprain(s) of the neck|d].",
        "[Cervical disc disorder with myelopathy, mid-cervical region|d]; [asthma|d]",
        "[Burn of second degree of left forearm|d] and [essential (primary) hypertension|d]",
        "[Residual stenosis, L3-L4, L4-L5, and L5-S1|d] with [scarring|d]",
        "He has [bilateral elbow pain (left greater than right)|f].",
        "There is [mild left and severe right hip arthritis|d]."
      })
  void readsCodedTitlesAndSidesInLists(String brief) {
    Brief.assertFound(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was alert, cooperative but [anxious|f] and felt [overwhelmed|f].",
        "There is [loss of the normal lumbar lordosis|f] and [straightening of the neck|f].",
        "His [vision was blurred|f] and his [gait was described as unsteady|f].",
        "He has [left elbow cramping|f] and [right hand numbness|f].",
        "He had [cramping, tingling, and spasm in the foot|f] and [burning and stinging pain|f].",
        "[Memory problems|f] and impairment of it were noted."
      })
  void tellsAdjectivesFromHeads(String brief) {
    Brief.assertFound(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The plan is rest and tablets for [pain|f] and [spasms|f].",
        "Tablets are for pain. In most cases they show no benefit in pain.",
        "There was no [drainage|f]. He needs [postoperative pain|f] management."
      })
  void tellsAPainThatIsSomebodys(String brief) {
    Brief.assertFound(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She is [wheelchair bound|f] after a [traumatic amputation of the right foot|d].",
        "He has [failed back surgery syndrome|d] and [purulent drainage from the heel|f].",
        "He had an amputation of the right foot and uses a wheelchair."
      })
  void takesAProcedureThatIsPartOfTheNameOfACondition(String brief) {
    Brief.assertFound(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There was a lack of exhaustion of conservative care.",
        "He sustained multiple injuries and has a psychological condition.",
        "The [pain|f] is described as aching, burning, and throbbing."
      })
  void leavesOutWhatOnlySoundsLikeACondition(String brief) {
    Brief.assertFound(brief);
  }
}
