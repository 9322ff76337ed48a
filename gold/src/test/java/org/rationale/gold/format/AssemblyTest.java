package org.rationale.gold.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.file.Finding;
import org.rationale.corpus.file.Place;
import org.rationale.gold.format.StatedMention.Piece;

/** What is found out about the offsets of a whole file, and what is said about it. */
class AssemblyTest {

  private static final String TEXT = "Café 💊.\r\nTook Soma.\nAlso Norco and Lyrica.";

  private static final Texts TEXTS = Texts.of(List.of(new Document("case", TEXT)));

  private final Problems problems = new Problems();

  /** The document of a file whose mentions are words of the text, with offsets moved somehow. */
  private static StatedDocument stated(boolean sayWords, Piece... pieces) {
    List<String> words = List.of("Soma", "Norco", "Lyrica");
    List<StatedMention> mentions = new ArrayList<>();
    for (int i = 0; i < pieces.length; i++) {
      mentions.add(
          new StatedMention(
              Place.of("f").element(i),
              "DRUG",
              List.of(pieces[i]),
              sayWords ? Optional.of(words.get(i)) : Optional.empty(),
              Map.of()));
    }
    return StatedDocument.whole(Place.of("f"), List.of("case"), TEXT, mentions, List.of());
  }

  private List<AnnotatedDocument> read(ReadOptions options, StatedDocument... documents) {
    return new Assembly(TEXTS, options, List.of(Counting.CODE_POINT), problems)
        .documents(List.of(documents));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15|26|36|counted in UTF-16 positions",
        "18|29|39|counted in UTF-8 bytes",
        "13|24|34|counted in Unicode code points, each CRLF as one character",
        "14|26|36|counted in Unicode code points, each line feed as CRLF",
        "15|27|37|counted in UTF-16 positions, each line feed as CRLF",
      })
  void saysWhichCountingFitsAllMentions(int soma, int norco, int lyrica, String counting) {
    StatedDocument document =
        stated(
            true,
            new Piece(soma, soma + 4),
            new Piece(norco, norco + 5),
            new Piece(lyrica, lyrica + 6));

    read(ReadOptions.STANDARD, document);

    assertThat(problems.all())
        .isNotEmpty()
        .allSatisfy(
            f ->
                assertThat(f.message())
                    .endsWith("; all 3 mentions of the file fit when " + counting));
  }

  @Test
  void saysWhereOffsetsAreCountedFromOneOrUpToTheLastCharacter() {
    read(
        ReadOptions.STANDARD,
        stated(true, new Piece(15, 19), new Piece(26, 31), new Piece(36, 42)));
    assertThat(problems.all().get(0).message()).endsWith("counted in UTF-16 positions");

    read(
        ReadOptions.STANDARD,
        stated(true, new Piece(14, 17), new Piece(25, 29), new Piece(35, 40)));
    assertThat(problems.all().get(3).message())
        .isEqualTo(
            "[0]: the text at 14 to 17 is \"Som\", but the file says \"Soma\"; all 3 mentions of the"
                + " file fit when counted in Unicode code points up to the last character, not"
                + " behind it");
  }

  @Test
  void believesNoFixedDistanceOnOneMention() {
    read(ReadOptions.STANDARD, stated(true, new Piece(16, 20)));

    assertThat(problems.all())
        .containsExactly(
            Finding.error(
                "f",
                0,
                "[0]: the text at 16 to 20 is \"ma.\\n\", but the file says \"Soma\"; it stands at 14"
                    + " to 18 when counted in Unicode code points"));
  }

  @Test
  void doesNotSayThatAnotherCountingFitsWhereOnlySomeDo() {
    read(ReadOptions.STANDARD, stated(true, new Piece(14, 18), new Piece(29, 34)));

    assertThat(problems.all())
        .containsExactly(
            Finding.error(
                "f",
                0,
                "[1]: the text at 29 to 34 is \"o and\", but the file says \"Norco\"; it fits when"
                    + " counted in UTF-8 bytes, but other mentions of the file do not"));
  }

  @Test
  void takesAnAcceptedCountingThatFits() {
    Assembly assembly =
        new Assembly(
            TEXTS,
            ReadOptions.STANDARD,
            List.of(Counting.CODE_POINT, Counting.UTF_8, Counting.UTF_16),
            problems);

    List<AnnotatedDocument> read =
        assembly.documents(List.of(stated(true, new Piece(15, 19), new Piece(26, 31))));

    assertThat(problems.all()).isEmpty();
    assertThat(LabelledCases.describe(read)).containsExactly("case DRUG Soma", "case DRUG Norco");
  }

  @Test
  void refusesOffsetsThatMeanTwoThings() {
    Texts texts = Texts.of(List.of(new Document("case", "💊a a a")));
    StatedDocument document =
        StatedDocument.whole(
            Place.of("f"),
            List.of("case"),
            "💊a a a",
            List.of(StatedMention.of(Place.of("f"), "X", 3, 4, Optional.of("a"))),
            List.of());
    StatedDocument odd =
        StatedDocument.whole(
            Place.of("f"),
            List.of("case"),
            "💊aaa",
            List.of(StatedMention.of(Place.of("f"), "X", 3, 4, Optional.of("a"))),
            List.of());
    List<Counting> accepted = List.of(Counting.CODE_POINT, Counting.UTF_16);

    assertThat(
            new Assembly(texts, ReadOptions.STANDARD, accepted, problems)
                .documents(List.of(document)))
        .hasSize(1);
    assertThat(
            new Assembly(Texts.NONE, ReadOptions.STANDARD, accepted, problems)
                .documents(List.of(odd)))
        .isEmpty();
    assertThat(problems.all())
        .containsExactly(
            Finding.error(
                "f",
                0,
                "the offsets fit when counted in Unicode code points, and mean other places when"
                    + " counted in UTF-16 positions; name what they count"));
  }

  @Test
  void believesWhatIsNamed() {
    List<AnnotatedDocument> read =
        read(
            ReadOptions.STANDARD.withCounting(Counting.UTF_16),
            stated(false, new Piece(16, 18), new Piece(26, 31)));

    assertThat(problems.all()).isEmpty();
    assertThat(LabelledCases.describe(read)).containsExactly("case DRUG om", "case DRUG Norco");
  }

  @Test
  void oneBadTextDoesNotHideTheUnitOfTheOthers() {
    StatedDocument other =
        StatedDocument.whole(
            Place.of("g"),
            List.of("case"),
            TEXT.replace("Soma", "Xoma"),
            List.of(StatedMention.of(Place.of("g"), "DRUG", 0, 3, Optional.of("zzz"))),
            List.of());

    read(ReadOptions.STANDARD, stated(true, new Piece(15, 19), new Piece(26, 31)), other);

    assertThat(problems.all())
        .extracting(Finding::message)
        .containsExactly(
            "[0]: the text at 15 to 19 is \"oma.\", but the file says \"Soma\"; all 2 mentions of the"
                + " file fit when counted in UTF-16 positions",
            "[1]: the text at 26 to 31 is \"orco \", but the file says \"Norco\"; all 2 mentions of"
                + " the file fit when counted in UTF-16 positions",
            "the text differs from that of the gold at character 14 (line 2): the gold has"
                + " \"Soma.\\nAlso Norco and\", the file \"Xoma.\\nAlso Norco and\"; label the text of"
                + " the gold, or correct the name of the document");
  }

  @Test
  void refusesTypesOutsideTheSchemaAndEmptyOnes() {
    StatedDocument document =
        StatedDocument.whole(
            Place.of("f"),
            List.of("case"),
            TEXT,
            List.of(
                StatedMention.of(Place.of("f").element(0), "FOOD", 0, 4, Optional.empty()),
                StatedMention.of(Place.of("f").element(1), "", 0, 4, Optional.empty())),
            List.of());

    read(ReadOptions.STANDARD.withTypes(Set.of(EntityType.DRUG, EntityType.DATE)), document);

    assertThat(problems.all())
        .containsExactly(
            Finding.error("f", 0, "[0]: the schema has no type FOOD; it has DATE, DRUG"),
            Finding.error("f", 0, "[1]: the type is empty; name one"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Caf\u00e9 x\\n|Caf\u00e9 x\\r\\n|line ends (CRLF, CR or LF)",
        "Caf\u00e9 x|\\uFEFFCaf\u00e9 x|a byte order mark",
        "Caf\u00e9  x|Caf\u00e9 x|white space",
        "Caf\u00e9 x|Cafe\u0301 x|the composition of characters (Unicode NFC, NFD)",
      })
  void saysInWhatTextsDiffer(String gold, String file, String what) {
    String expected = gold.translateEscapes();
    String found = file.replace("\\uFEFF", "\uFEFF").translateEscapes();

    assertThat(TextDifference.of(expected, found).orElseThrow())
        .contains("the two are alike but for ")
        .contains(what);
  }
}
