package org.rationale.annotators.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rationale.corpus.EntityType.PROCEDURE;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rationale.annotators.Marked;
import org.rationale.annotators.Rationale;

/** Headings of disputed items as claims administrators word them. */
class ItemHeadingsTest {
  private static final Rationale RATIONALE = Rationale.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Outpatient Right Shoulder Arthroscopy|PROCEDURE.treatment] with [Subacromial Decompression|PROCEDURE.treatment] and [Distal Clavicle Resection|PROCEDURE.treatment]: Upheld",
        "[Left knee arthroscopic surgery|PROCEDURE.treatment] with [partial medial meniscectomy|PROCEDURE.treatment]: Upheld",
        "[L4-5 microdiscectomy, left|PROCEDURE.treatment]: Upheld",
        "[Lumbar laminectomy and decompression at L4-L5 and L5-S1|PROCEDURE.treatment]: Upheld",
        "[Removal of hardware and revision fusion at L4-L5|PROCEDURE.treatment]: Upheld",
        "[Laparoscopic umbilical hernia repair with mesh|PROCEDURE.treatment]: Upheld",
        "[Left elbow lateral epicondyle debridement and release|PROCEDURE.treatment]: Upheld",
        "[Left middle and ring finger trigger release|PROCEDURE.treatment]: Upheld",
        "[Anterior approach total hip replacement, left|PROCEDURE.treatment]: Upheld",
        "[Left L2, L3, L4 and L5 medial branch radiofrequency ablation|PROCEDURE.treatment]: Upheld",
        "[Right shoulder glenohumeral joint injection under ultrasound guidance|PROCEDURE.treatment]: Upheld",
        "Series of five [Hyalgan injections to right knee|PROCEDURE.treatment]: Upheld",
        "[Intramuscular injection of Toradol|PROCEDURE.treatment] 60 mg: Upheld",
        "[IM injection of Depo-Medrol|PROCEDURE.treatment]: Upheld",
        "[Platelet-rich plasma (PRP) injection, right shoulder|PROCEDURE.treatment]: Upheld",
        "[Acupuncture, right wrist|PROCEDURE.treatment], 2 times per week for 4 weeks: Upheld",
        "[Massage therapy, neck and back|PROCEDURE.treatment], 6 sessions: Upheld",
        "[Interdisciplinary pain rehabilitation program|PROCEDURE.treatment], 160 hours: Upheld",
        "[Extracorporeal shockwave therapy, right elbow|PROCEDURE.treatment], 1x3: Upheld",
        "[MRI of the L-spine without contrast|PROCEDURE.test]: Upheld",
        "[MRI T/L spine|PROCEDURE.test]: Upheld",
        "[MRI cervical without contrast|PROCEDURE.test]: Upheld",
        "[Upright MRI of the cervical spine with flexion and extension|PROCEDURE.test]: Upheld",
        "[X-ray of right hand 3 views|PROCEDURE.test]: Upheld",
        "[X-ray cervical spine AP/lateral|PROCEDURE.test]: Upheld",
        "[X-rays: lumbar spine with flexion and extension|PROCEDURE.test]: Upheld",
        "[X-ray of the pelvis, AP|PROCEDURE.test]: Upheld",
        "[X-ray of left shoulder series|PROCEDURE.test]: Upheld",
        "[NCV/EMG bilateral LE|PROCEDURE.test]: Upheld",
        "[EMG/NCV studies of left arm|PROCEDURE.test]: Upheld",
        "[Electrodiagnostic studies (EMG/NCV) of the bilateral lower extremities|PROCEDURE.test]: Upheld",
        "[LSO (lumbar sacral orthosis)|PROCEDURE.device]: Upheld",
        "[Thumb spica splint for the left hand|PROCEDURE.device]: Upheld",
        "[Elbow brace - left|PROCEDURE.device]: Upheld",
        "[IF unit|PROCEDURE.device] with [electrodes|PROCEDURE.device]: Upheld",
        "[Solace Multi Stim unit|PROCEDURE.device], 5 months rental: Upheld",
        "[Thigh-high compression stockings|PROCEDURE.device]: Upheld",
        "[Shoulder CPM|PROCEDURE.device] with pads: Upheld",
        "[Assistant surgeon|PROCEDURE.treatment]: Upheld",
        "[Preoperative clearance by internist|PROCEDURE.evaluation]: Upheld",
        "[Home health physical therapy|PROCEDURE.treatment]: Upheld",
        "[Transportation to and from surgery|PROCEDURE.treatment]: Upheld",
        "[Referral to orthopedic spine surgeon|PROCEDURE.evaluation] for evaluation and treatment: Upheld",
        "[Ortho consult for left shoulder|PROCEDURE.evaluation]: Upheld",
        "[Consultation pain management specialist|PROCEDURE.evaluation]: Upheld",
        "[Psychologist follow-up visits|PROCEDURE.evaluation], 6: Upheld",
        "[Follow-up with orthopedist|PROCEDURE.evaluation]: Upheld",
        "[Follow-up evaluation with an orthopedic surgeon|PROCEDURE.evaluation]: Upheld",
        "[Office visit with orthopedic surgeon|PROCEDURE.evaluation]: Upheld",
        "[Second opinion with neurosurgeon|PROCEDURE.evaluation]: Upheld",
        "[C7-T1 interlaminar epidural steroid injection with fluoroscopy and IV sedation|PROCEDURE.treatment]: Upheld",
        "[Bilateral L3, L4, L5 radiofrequency ablation under fluoroscopic guidance and conscious sedation|PROCEDURE.treatment]: Upheld",
        "[Left knee arthroscopic partial medial and lateral meniscectomy|PROCEDURE.treatment]: Upheld",
        "[Excision of dorsal ganglion cyst, right wrist|PROCEDURE.treatment]: Upheld",
        "[Revision lumbar fusion L4-S1|PROCEDURE.treatment]: Upheld",
        "[Intrathecal pump refill|PROCEDURE.treatment]: Upheld",
        "[Thermacure contrast compression therapy|PROCEDURE.treatment] 60 day rental: Upheld",
        "[X-Force stimulator unit|PROCEDURE.device]: Upheld",
        "[Second opinion consultation with a spine surgeon|PROCEDURE.evaluation]: Upheld",
        "[12 panel urine drug screen|PROCEDURE.test]: Upheld",
        "[Point of contact urine drug test|PROCEDURE.test]: Upheld",
        "[X-rays of the left hand, 3 views|PROCEDURE.test]: Upheld",
        "[X-ray, lumbar spine, 2 views|PROCEDURE.test]: Upheld",
        "[Nerve conduction velocity (NCV) study of the bilateral upper extremities|PROCEDURE.test]: Upheld",
        "[Computerized range of motion and muscle testing|PROCEDURE.test]: Upheld",
        "[Transportation to and from appointments|PROCEDURE.treatment]: Upheld",
        "[Bilateral L4, L5 TFESI|PROCEDURE.treatment]: Upheld",
        "[Lumbar facet block L4-S1 bilateral|PROCEDURE.treatment]: Upheld",
        "[SI joint injection left|PROCEDURE.treatment]: Upheld",
        "[Occipital nerve block bilateral|PROCEDURE.treatment]: Upheld",
        "[Trigger finger injection, right middle finger|PROCEDURE.treatment]: Upheld",
        "[Right shoulder scope|PROCEDURE.treatment], [SAD|PROCEDURE.treatment], [DCE|PROCEDURE.treatment], [RCR|PROCEDURE.treatment]: Upheld",
        "[Right shoulder arthroscopy|PROCEDURE.treatment], [SAD|PROCEDURE.treatment], [RTC repair|PROCEDURE.treatment]: Upheld",
        "[Intramedullary nailing of the left femur|PROCEDURE.treatment]: Upheld",
        "[Excision of mass, left forearm|PROCEDURE.treatment]: Upheld",
        "[Right L4-5 laminotomy/discectomy|PROCEDURE.treatment]: Upheld",
        "[MRI/right shoulder|PROCEDURE.test]: Upheld",
        "[MRI right lower extremity joint without contrast|PROCEDURE.test]: Upheld",
        "[MR arthrogram with contrast, right shoulder|PROCEDURE.test]: Upheld",
        "[X-rays (3 views) of the right ankle|PROCEDURE.test]: Upheld",
        "[X-ray of the lumbar spine, five views|PROCEDURE.test]: Upheld",
        "[Lumbar spine x-ray with flexion/extension views|PROCEDURE.test]: Upheld",
        "[EMG & NCV bilateral UE|PROCEDURE.test]: Upheld",
        "[Hand surgery referral|PROCEDURE.evaluation]: Upheld",
        "Consult: [Neurologist|PROCEDURE.evaluation]: Upheld"
      })
  void areReadWithTheirSitesTechniqueAndMake(String marked) {
    assertThat(Marked.found(RATIONALE, marked, PROCEDURE)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Spinolator therapy (traction)|PROCEDURE.treatment] was the original request.\n\nIn all, six visits of [spinolator therapy|PROCEDURE.treatment] were done.",
        "Twelve [Vortex therapy|PROCEDURE.treatment] with [massage|PROCEDURE.treatment] was authorized by the Claims Administrator."
      })
  void nameProceduresInNoList(String marked) {
    assertThat(Marked.found(RATIONALE, marked, PROCEDURE)).isEqualTo(marked);
  }
}
