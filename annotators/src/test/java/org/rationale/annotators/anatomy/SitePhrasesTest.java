package org.rationale.annotators.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rationale.annotators.text.ReflowedView;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.Span;

class SitePhrasesTest {
  private static final Anatomy ANATOMY = Anatomy.standard();

  /** Words that take a site before them, as the finders of diagnoses and procedures know many. */
  private static final Set<String> HEADS =
      Set.of("pain", "tenderness", "spasm", "strain", "x", "injection", "radiculopathy");

  private static Text text(String string) {
    List<Span> words = new ArrayList<>();
    Matcher word = Pattern.compile("[\\w/-]+|\\S").matcher(string);
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
    return Text.of(ReflowedView.of(string), words);
  }

  private static SitePhrases phrases(Text text) {
    return new SitePhrases(ANATOMY.read(text), at -> HEADS.contains(text.token(at).norm()));
  }

  /** Each row holds the phrase in brackets behind a preposition; what comes after stays outside. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "pain in [the right thigh] some 7 months ago",
        "EMG of [the bilateral lower limbs] is proposed",
        "pain in [the jaw, right hip, right thigh and right heel] until",
        "pain in [the left hip and right ankle]. She",
        "X-rays of [the thoracic and lumbar spine] were",
        "MRI of [the left and right hip], after a",
        "tenderness at [C3-4, C6-T1] and spasm",
        "fusion from [T11-L5] in 2012",
        "protrusion at [C5-C6] with stenosis",
        "disc disease at [lumbar 4-lumbar 5] was",
        "disc disease at [lumbar 5 and sacral 1] was",
        "injection at [left L5] was",
        "neuroma at [the incisional sites on the left side of the abdomen] is",
        "pain in [both feet] at night",
        "numbness in [the C5-6 dermatome] today",
        "pain in [the right arm in a C6 distribution] today",
        "fracture of [the anterior rim of the right proximal tibia]. At",
        "lipping of [the anterior and posterior articular surfaces of the talus]. A",
        "spasm at [the rhomboid, levator scapulae and gluteal muscles bilaterally]. A",
        "numbness in [the thoracic spine bilaterally at T4 and T5]. A",
        "swelling of [the right lower extremity (RLE)] when he",
        "tenderness over [the right gluteal area diffusely and bilateral calves]. A",
        "pain in [the knee] and back pain",
        "strain of [the neck], lumbar strain and",
        "MRI of [the hip] and cervical spine x-ray",
        "fracture of [two or more metatarsals of foot (toes)] (ICD9",
        "tenderness of [the costovertebral joints] on",
        "pain in [the R knee] and",
        "pain in [the ankle/foot] and",
        "pain on [the left]. He",
        "injury of [the tibiofemoral joint] and",
        "strain of [the shoulder, right]. He",
        "arthritis of [the C-spine] and",
        "numbness over [the lateral calf as well as over the instep] today",
        "pain in [the hip and down the left shin] today",
        "swelling of [the third through fifth toes of the left foot] today",
        "sprain of [ligament and-or capsule of elbow] today",
        "burn of [the ring, index, and little fingers] today",
        "radiculopathy from [C4 through C7] was",
        "tenderness at [the left cheek buccal area] today",
        "spasm of [the right trapzius muscle] today",
        "pain on [the right]. During",
        "swelling of [the handwrist] today",
        "strain of [muscle(s) and tendon(s) of the thigh], initial",
        "pain in [the front of the ankle] today",
        "arthritis of [the hips (right greater than left)]. He",
      })
  void readsForwards(String row) {
    int open = row.indexOf('[');
    Text text = text(row.replace("[", "").replace("]", ""));
    int from = text.tokenAt(open);
    int end = phrases(text).end(from, text.size());
    assertThat(end).as(row).isGreaterThan(from);
    assertThat(mark(text, from, end)).isEqualTo(row);
  }

  /** No site behind the bar. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "improvement in |the past month",
        "decrease in |pain of the knee",
        "sent |to the provider",
        "given on |the other hand",
        "based on |the level of pain",
        "high signal on |T2 weighted images",
        "increase of |low back pain",
      })
  void findsNoSite(String row) {
    int bar = row.indexOf('|');
    Text text = text(row.replace("|", ""));
    int from = text.tokenAt(bar);
    assertThat(phrases(text).end(from, text.size())).as(row).isEqualTo(from);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "has [right ankle and foot] pain",
        "has [jaw, hip, thigh, calf, heel, and toe] pain",
        "for [cervical, elbow, and groin] strain",
        "with [L4-5] radiculopathy",
        "has [low back] pain",
        "the [left-sided low back] pain",
        "a [cervical paraspinal muscle] spasm",
        "the hip, [cervical spine] x-ray",
        "had [5th finger] pain",
        "noted [bilateral] tenderness",
      })
  void readsBackwards(String row) {
    int close = row.indexOf(']');
    Text text = text(row.replace("[", "").replace("]", ""));
    int head = text.tokenAt(close - 1) + 1;
    int exact = text.tokenAt(close - 1);
    head = text.token(exact).start() >= close - 1 ? exact : head;
    int start = phrases(text).start(head, 0);
    assertThat(start).as(row).isLessThan(head);
    assertThat(mark(text, start, head)).isEqualTo(row);
  }

  @Property(tries = 200)
  void staysInsideTheText(@ForAll @Size(max = 40) List<Integer> picks) {
    String[] stock = {
      "left", "knee", ",", "and", "/", "L4-5", "the", "of", "pain", "(", ")", "lumbar", "5th", "-"
    };
    StringBuilder string = new StringBuilder("x");
    picks.forEach(pick -> string.append(' ').append(stock[Math.floorMod(pick, stock.length)]));
    Text text = text(string.toString());
    SitePhrases phrases = phrases(text);
    for (int at = 0; at < text.size(); at++) {
      assertThat(phrases.end(at, text.size())).isBetween(at, text.size());
      assertThat(phrases.start(at, 0)).isBetween(0, at);
    }
  }

  private static String mark(Text text, int from, int end) {
    int start = text.token(from).start();
    int behind = text.token(end - 1).end();
    String string = text.string();
    return string.substring(0, start)
        + '['
        + string.substring(start, behind)
        + ']'
        + string.substring(behind);
  }
}
