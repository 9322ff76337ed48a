package org.rationale.annotators.dosage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.annotators.EarlierMentions;
import org.rationale.annotators.Texts;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.Lexicon;
import org.rationale.annotators.text.Sentence;
import org.rationale.annotators.text.Text;

class PatternParserTest {
  private static final Lexicon CARE = Lexicon.of(List.of(new Entry("therapy", "", "")));

  private static PatternParser parser() {
    PatternParser parser = new PatternParser(Set.of("of", "the"));
    parser.addPart("count", "<number>");
    parser.addPart("count", "two|three");
    parser.addPart("range", "<count>");
    parser.addPart("range", "<count> -|to <count>");
    return parser;
  }

  /** What a pattern labels when it starts at the first token of a text; empty where nothing. */
  private static String labelled(String pattern, String words) {
    PatternParser parser = parser();
    DosagePattern row =
        new DosagePattern("dose", Context.ANY, pattern, "", "", parser.parse(pattern));
    Text text = Texts.of(words);
    Reading reading = new Reading(text, parser.parts());
    Sentence whole = new Sentence(0, text.size());
    reading.enter(new Surroundings(text, whole, EarlierMentions.none(text), CARE, false));
    Optional<Range> range = row.longestAt(reading, 0);
    return range.map(r -> text.string(r.from(), r.to())).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "[ <count> visits ],        3 visits,              3 visits",
    "[ <range> ],               2 to 3 visits,         2 to 3",
    "[ <range> ] visits,        2-three visits,        2-three",
    "[ <number:10-20> ] mg,     15 mg,                 15",
    "[ <number:10-20> ] mg,     9.5 mg,                ''",
    "[ <number> ] !mg|g,        5 mg,                  ''",
    "[ <number> ] !mg|g,        5 ml,                  5",
    "[ <number> ] !<drug> mg,   5 mg,                  5",
    "take [ two ] ^of daily,    take two daily,        two",
    "[ two ] <words:2> visits,  two very short visits, two",
    "[ two ] <words:2> visits,  two of the visits,     ''",
    "[ two ] <words:1> visits,  two very short visits, ''",
    "[ ~q\\d+h ],               q6h,                   q6h",
    "<care> [ x? <number> ],    therapy x 12,          x 12",
    "<care> [ x? <number> ],    Therapy 12,            12",
    "<drug> [ <number> ],       therapy 12,            ''"
  })
  void readsItems(String pattern, String text, String span) {
    assertThat(labelled(pattern, text)).isEqualTo(span);
  }

  @ParameterizedTest
  @CsvSource({
    "<count> visits,     'needs \"[\" and \"]\"'",
    "] <count> [,        'needs \"[\" and \"]\"'",
    "[ <counts> ],       'no part <counts>'",
    "[ Visits ],         'never one token'",
    "[ follow-up ],      'never one token'",
    "[ #|<count> ],      'never one token'"
  })
  void saysWhatIsWrong(String pattern, String message) {
    PatternParser parser = parser();
    assertThatThrownBy(() -> parser.parse(pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void mayNotUseAPartInItself() {
    PatternParser parser = parser();
    assertThatThrownBy(() -> parser.addPart("amount", "up to <amount>"))
        .hasMessageContaining("<amount> is a part of itself");
  }

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.of("1", "two", "-", "to", "visits", "x")
        .list()
        .ofMaxSize(80)
        .map(words -> "3 " + String.join(" ", words));
  }

  @Property(tries = 200)
  void labelsFromTheFirstTokenToOneInsideTheText(@ForAll("numbers") String text) {
    assertThat(text).startsWith(labelled("[ <range> ]", text));
    assertThat(labelled("[ <range> ]", text)).startsWith("3");
  }
}
