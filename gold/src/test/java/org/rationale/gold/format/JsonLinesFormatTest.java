package org.rationale.gold.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Decision;
import org.rationale.corpus.DisputedItem;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Header;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Outline;
import org.rationale.corpus.Section;
import org.rationale.corpus.SectionKind;
import org.rationale.corpus.Span;
import org.rationale.gold.brat.RandomDocuments;

class JsonLinesFormatTest {

  private static final Outline NO_OUTLINE = new Outline(Header.NONE, List.of(), List.of(), 0);

  @TempDir private Path folder;

  private static AnnotatedDocument read(String line) {
    return JsonLinesFormat.read(
        line.replace('\'', '"'), "in.jsonl", 3, Texts.NONE, ReadOptions.STANDARD);
  }

  @Test
  void writesTextPartsMentionsAndLinks() {
    String text = "💊 Soma 350 mg: Upheld\nNot necessary.";
    Mention soma = Mention.of(EntityType.DRUG, "brand", 3, 7);
    Mention strength = Mention.of(EntityType.DOSAGE, "strength", 8, 14);
    Mention apart =
        new Mention(EntityType.DIAGNOSIS, List.of(new Span(23, 26), new Span(37, 38)), Map.of());
    Outline outline =
        new Outline(
            Header.NONE,
            List.of(
                new Section(SectionKind.ITEM_HEADING, new Span(0, 22)),
                new Section(SectionKind.RATIONALE, new Span(23, 37))),
            List.of(
                new DisputedItem(
                    new Span(3, 14),
                    Decision.PARTIALLY_OVERTURNED,
                    new Span(16, 22),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new Span(23, 37)))),
            0);

    String line =
        JsonLinesFormat.write(
            new AnnotatedDocument(
                new Document("case", text + "!"),
                List.of(strength, soma, apart),
                List.of(new Link("doseOf", strength, soma))),
            outline);

    assertThat(line)
        .isEqualTo(
            ("{'id':'case','offsetUnit':'code-point','text':'💊 Soma 350 mg: Upheld\\nNot necessary.!',"
                    + "'sections':[{'kind':'item-heading','start':0,'end':21},"
                    + "{'kind':'rationale','start':22,'end':36}],"
                    + "'items':[{'heading':{'start':2,'end':13,'text':'Soma 350 mg'},"
                    + "'decision':'partially-overturned',"
                    + "'decisionSpan':{'start':15,'end':21,'text':'Upheld'},"
                    + "'rationale':{'start':22,'end':36,'text':'Not necessary.'}}],"
                    + "'mentions':[{'type':'DRUG','start':2,'end':6,'text':'Soma',"
                    + "'attributes':{'kind':'brand'}},"
                    + "{'type':'DOSAGE','start':7,'end':13,'text':'350 mg',"
                    + "'attributes':{'kind':'strength'}},"
                    + "{'type':'DIAGNOSIS','start':22,'end':37,'text':'Not !',"
                    + "'fragments':[{'start':22,'end':25},{'start':36,'end':37}],'attributes':{}}],"
                    + "'links':[{'type':'doseOf','from':1,'to':0}]}")
                .replace('\'', '"'));
  }

  @Property
  void whatIsWrittenIsOneLineAndReadBack(@ForAll long seed) {
    AnnotatedDocument annotated = RandomDocuments.of(seed);

    String line = JsonLinesFormat.write(annotated, NO_OUTLINE);

    assertThat(line).doesNotContain("\n", "\r");
    assertThat(
            JsonLinesFormat.read(
                line,
                "random.jsonl",
                1,
                Texts.NONE,
                ReadOptions.STANDARD.withDuplicates(ReadOptions.Duplicates.KEEP)))
        .isEqualTo(annotated);
  }

  @Test
  void readsTheLittleThatAnotherProgramNeedsToSay() {
    AnnotatedDocument read =
        read(
            "{'id':'case','offsetUnit':'utf-16','text':'💊 Soma','mentions':["
                + "{'type':'DRUG','start':3,'end':7}]}");

    assertThat(read)
        .isEqualTo(
            new AnnotatedDocument(
                new Document("case", "💊 Soma"), List.of(Mention.of(EntityType.DRUG, 3, 7))));
  }

  @Test
  void linksCountMentionsInTheOrderOfTheLine() {
    AnnotatedDocument read =
        read(
            "{'id':'case','offsetUnit':'code-point','text':'Soma 350 mg','mentions':["
                + "{'type':'DOSAGE','start':5,'end':11},{'type':'DRUG','start':0,'end':4}],"
                + "'links':[{'type':'doseOf','from':0,'to':1}]}");

    assertThat(read.links())
        .containsExactly(
            new Link(
                "doseOf", Mention.of(EntityType.DOSAGE, 5, 11), Mention.of(EntityType.DRUG, 0, 4)));
  }

  private static void fails(String line, String message) {
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(FormatException.class)
        .hasMessage("in.jsonl:3: " + message.replace('\'', '"'));
  }

  private static String withMentions(String mentions) {
    return "{'id':'case','offsetUnit':'code-point','text':'Soma 350 mg','mentions':["
        + mentions
        + "]}";
  }

  @Test
  void doubtsAUnitThatCutsWordsWhereAnotherCutsNone() {
    String line =
        "{'id':'case','offsetUnit':'%s','text':'Café, café: Soma now','mentions':["
            + "{'type':'DRUG','start':14,'end':18}]}";
    fails(
        line.formatted("utf-16"),
        "mentions[0]: the text at 14 to 18 is 'ma n', which cuts a word or has white space at its"
            + " ends; no mention of the file does when counted in UTF-8 bytes; correct the offsets,"
            + " or name what they count");
    assertThat(read(line.formatted("utf-8")).mentions())
        .containsExactly(Mention.of(EntityType.DRUG, 12, 16));
  }

  @Test
  void saysWhatIsWrongWithALine() {
    fails("[]", "expected a JSON object on each line, but there is array");
    fails(
        "{'id':'case','text':'Soma','mentions':[]}",
        "the object needs a string 'offsetUnit', but has none");
    fails(
        "{'id':'case','offsetUnit':'characters','text':'Soma','mentions':[]}",
        "offsetUnit is one of code-point, utf-16, utf-8, but there is characters");
    fails(
        "{'id':'case','offsetUnit':'utf-16','text':'Soma'}",
        "the object needs an array 'mentions', but has none");
    fails(
        "{'offsetUnit':'utf-16','text':'Soma','mentions':[]}",
        "the object needs a string 'id', but has none");
    fails(
        withMentions("{'type':'DRUG','start':0}"),
        "mentions[0]: needs a whole number 'end', but has none");
    fails(
        withMentions("{'type':'DRUG','start':0,'end':4},{'start':0,'end':4}"),
        "mentions[1]: needs a string 'type', but has none");
    fails(
        withMentions("{'type':'DRUG','start':0,'end':12}"),
        "mentions[0]: the span 0 to 12 is outside the text, which has 11 when counted in Unicode code"
            + " points; correct the offsets, or name what they count");
    fails(
        withMentions("{'type':'DRUG','start':1,'end':5,'text':'Soma'}"),
        "mentions[0]: the text at 1 to 5 is 'oma ', but the file says 'Soma'; it stands at 0 to 4 when"
            + " counted in Unicode code points");
    fails(
        withMentions("{'type':'DRUG','start':0,'end':4,'attributes':{'kind':1}}"),
        "mentions[0].attributes: needs a string 'kind', but that is the number 1");
    fails(
        withMentions("'Soma'"),
        "mentions[0]: expected an object with 'start', but there is a string");
    fails(
        withMentions("{'type':'DRUG','start':0,'end':4,'attributes':['brand']}"),
        "mentions[0]: needs an object 'attributes', or none");
    fails(
        withMentions("{'type':'DRUG','start':0,'end':4}")
            .replace("}]}", "}],'links':[{'type':'x','from':0,'to':1}]}"),
        "links[0]: to is the index of a mention, from 0 to 0, but there is 1");
  }

  @Test
  void anIdIsUsableAsAFileName() {
    assertThatThrownBy(
            () -> read("{'id':'../x','offsetUnit':'utf-16','text':'Soma','mentions':[]}"))
        .hasMessage(
            "in.jsonl:3: a document's id must be usable as a file name, but it is \"../x\"");
  }

  @Test
  void saysWhereALineIsNoJson() {
    assertThatThrownBy(() -> read("{'id':'case'"))
        .hasMessageStartingWith(
            "in.jsonl:3: expected a JSON object on each line, but at column 13: ");
    assertThatThrownBy(() -> read("{'id':'case','id':'other'}"))
        .hasMessageContaining("Duplicate field 'id'");
    assertThatThrownBy(() -> read("{} {}")).hasMessageStartingWith("in.jsonl:3: expected a JSON");
  }

  @Test
  void readsAFileAndTellsOfEveryWrongLine() throws IOException {
    Path good = folder.resolve("good.jsonl");
    String line = withMentions("{'type':'DRUG','start':0,'end':4}").replace('\'', '"');
    Files.writeString(good, line + "\n\n" + line.replace("case", "other") + "\n");
    Path bad = Files.writeString(folder.resolve("bad.jsonl"), "[]\n" + line + "\n3\n");

    assertThat(new JsonLinesFormat().read(good, Texts.NONE))
        .extracting(d -> d.document().id())
        .containsExactly("case", "other");
    assertThatThrownBy(() -> new JsonLinesFormat().read(bad, Texts.NONE))
        .hasMessage(
            "%1$s:1: expected a JSON object on each line, but there is array%n%1$s:3: expected a JSON"
                    .formatted(bad)
                + " object on each line, but there is number");
  }
}
