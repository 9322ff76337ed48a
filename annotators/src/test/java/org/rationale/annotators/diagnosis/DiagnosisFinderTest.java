package org.rationale.annotators.diagnosis;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosisFinderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He has [chronic low back pain (LBP)|f] and [hypertension|d].",
        "She has [right ankle and foot pain|f] today.",
        "Diagnoses: [cervical, elbow, and groin strain|d].",
        "[Jaw, hip, thigh, calf, heel, and toe pain|f], rated 3/10.",
        "An MRI showed [mild arthritis of the facets|d].",
        "There is [moderate to severe bilateral L4-5 foraminal stenosis|d].",
        "A [degenerative tear of the medial meniscus, left knee|d] was seen.",
        "He had a [slightly comminuted and slightly medially angulated fracture of the proximal humerus|d].",
        "She reports [sharp, stabbing and intermittent pain|f].",
        "He has [hip pain - left|f].",
        "There is an [L4-L5 and L5-S1 disc protrusion|d].",
        "[Thoracic, lumbar and sacral musculoligamentous strain|d] was noted.",
        "He has a [right ring finger open proximal phalanx fracture|d].",
        "The [neuroma at the incisional sites on the left side of the abdomen|d] is painful to him.",
        "She had [mid back, left hip, left ankle complaints|f]."
      })
  void takesWhatStandsBeforeAndBehindTheHead(String brief) {
    Brief.assertFound(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Unspecified strain of the right elbow, initial encounter|d] (S56.911A)",
        "[Laceration of the right heel subsequent encounter|d] and [vertigo|f]",
        "[Myalgia and myositis, unspecified|d] (ICD9 729.1)",
        "[Open fracture of several toes of right foot with delayed healing|d]",
        "[Sprain of unspecified site of the left hip|d] was coded.",
        "[Type 2 diabetes mellitus|d] and [major depression, moderate|d] are on the list.",
        "[CRPS 1 and 2|d] and [complex regional pain syndrome type I|d] were considered."
      })
  void keepsTheWordingOfCodedTitles(String brief) {
    Brief.assertFound(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He had [neck pain that radiated into the arms|f].",
        "He has [neck pain radiating to the bilateral upper limbs|f].",
        "[Left buttock pain with radiation down the left thigh just past the calf|f] is noted.",
        "She has [heel pain with radiation of his pain to the arch and toes|f].",
        "[Low back pain|f] with [radiculopathy|d] was found.",
        "He had [heel pain more on the left|f].",
        "The [buttock pain left greater than right|f] continued.",
        "He has [multilevel disc bulges, most prominent at L4-5|d], and [bursitis|d].",
        "A [torn acetabular labrum most prominent anterior and superiorly|d] was seen.",
        "He has [neck pain with radiation to the left lag|f]. His [back pain|f] is worse at night."
      })
  void takesAClauseOfRadiationButNotASecondCondition(String brief) {
    Brief.assertFound(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He denied [numbness|f], [tingling|f] or [weakness|f].",
        "He has [numbness and tingling in the calves|f].",
        "[Stiffness and limited range of motion in the left fingers|f] persist.",
        "She has a [cervical spine strain/sprain|d].",
        "A [labral tear|d]/[impingement|d] is suspected.",
        "There was [muscle guarding and tightness|f].",
        "She has [neck pain|f], [headaches|f], and [insomnia|d].",
        "[Minimal anterior spurring|d] and [mild arthritis of the hip|d] were seen.",
        "[Decreased abduction, adduction, and flexion|f] were noted.",
        "There was no [fracture|d], no [dislocation|d] and no [effusion|d].",
        "He has [tricompartmental osteoarthritis|d] abutting the S1 nerve root, and [bursitis|d].",
        "[Thoracic or lumbosacral neuritis or radiculitis, unspecified|d] was coded."
      })
  void joinsConditionsOnlyWhereTheyShareWords(String brief) {
    Brief.assertFound(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "His [range of motion was decreased|f].",
        "The [cervical spine is mildly stiff|f].",
        "[Range of motion in the thoracic spine was moderately reduced|f] with 25 degrees.",
        "The [sternoclavicular joint was tender|f].",
        "[Deep tendon reflexes are hypoactive in the knee and absent in the ankle|f].",
        "There was an [antalgic gait|f] and [decreased sensation over the right thumb|f].",
        "Some [range of motion limitations|f] were seen.",
        "A [torn medial meniscus|d] and a [swollen left knee|f] were noted.",
        "He is [hypertensive|d] and appears [anxious|f].",
        "The patient was [depressed|f] and [anxious|f]. His [left knee is swollen and tender|f].",
        "The [pain|f] is described as burning, stabbing and throbbing.",
        "There is [burning over the surgical site|f].",
        "His [fingers still go numb|f]. There is full range of motion but [stiff|f].",
        "She has [decreased strength|f] and [radiculopathy symptoms down her arm|f].",
        "There is [decreased lordosis|f] and [spasm of the trapezius|f].",
        "There was [tenderness to palpation over the bilateral paraspinal muscles|f].",
        "He had [pain with abduction and rotation of the right hip|f]."
      })
  void findsSignsOnlyWhereTheyAreAbnormal(String brief) {
    Brief.assertFound(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He has [difficulty walking|f] and [trouble falling asleep and staying asleep|f].",
        "She was [unable to bear weight|f] on it.",
        "There was [severe difficulty flexing his left knee beyond 90 degrees|f].",
        "The [pain in the arch of the foot|f] made him [unable to walk|f].",
        "She has difficulty with housework and is unable to work."
      })
  void findsWhatABodyCannotDo(String brief) {
    Brief.assertFound(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The MRI showed a [4 mm broad-based disc protrusion at L4-5|d] and a [1.5 cm cyst|d].",
        "There is a [cam-type impingement of the hip|d] with a [re-tear of the labrum|d].",
        "She had [pain-limited range of motion|f].",
        "A [burning sensation in the sole|f] and [clicking and popping sensation in the knee|f].",
        "He has [painful active and passive adduction|f].",
        "He has a 5 mm scar and takes 4 mm steps."
      })
  void takesMeasuresAndWordsMadeWithAHyphen(String brief) {
    Brief.assertFound(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Diagnoses: [strain of the neck|d]; [other muscle spasm|f]; [dorsalgia, unspecified|f].",
        "No other [muscle spasm|f] was seen.",
        "[Radiculopathy, lumbosacral region|d], [unspecified internal derangement of the knee|d].",
        "[Bicipital tendinitis, left shoulder|d], and [primary osteoarthritis, right hip|d].",
        "[Lumbar sprain|d], [right and left elbow joint sprain|d] and [hip pain - left|f]."
      })
  void tellsOneCodedTitleFromTheNext(String brief) {
    Brief.assertFound(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She has [gastrointestinal complaints|f] and a [back injury|d].",
        "There is no [serious spinal pathology|d].",
        "There was evidence of [tissue insult|d] or [neurologic dysfunction|f].",
        "The [injury to the left thigh|d] was new.",
        "He has [radicular symptoms|f]."
      })
  void findsABoundHeadOnlyWithASiteOrANature(String brief) {
    Brief.assertFound(brief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [fasciitis|d] and [patellar tendinosis|d] and [tarsalgia|f] of the list.",
        "She had [thrombocytopenia|d], [hepatosplenomegaly|f] and [polyarthropathy|d].",
        "He has GI upset? No: [GERD|d], [PTSD|d] and [HTN|d]."
      })
  void knowsConditionsByTheirEndingsAndAbbreviations(String brief) {
    Brief.assertFound(brief.replace("GI upset? No: ", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He attended pain management and reported pain relief with pain medication.",
        "The pain level reached 3/10 on his pain scale.",
        "Exercise may reduce pain and belongs to the treatment of pain.",
        "Patients who were kept in motion had less pain.",
        "The injury, the symptoms and the condition were reviewed with chronic complaints.",
        "Her gait is steady, with good balance and a full range of motion.",
        "Grip strength was 3/5 with abduction to 65 degrees.",
        "The diagnosis and prognosis were discussed under anesthesia.",
        "The impingement test was done.",
        "He went back to work on the other hand.",
        "The injured worker sustained an industrial injury on that date.",
        "He has a red flag? He left the office."
      })
  void leavesOutWhatIsNoCondition(String text) {
    Brief.assertFound(text);
  }
}
