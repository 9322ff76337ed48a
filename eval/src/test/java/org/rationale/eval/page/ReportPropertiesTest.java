package org.rationale.eval.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.eval.Evaluation;
import org.rationale.eval.Evaluator;
import org.rationale.eval.certainty.Bootstrap;
import org.rationale.eval.errors.ErrorAnalysis;
import org.rationale.eval.errors.ErrorCase;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What must hold of the report on any text, however odd. */
class ReportPropertiesTest {

  @Property(tries = 100)
  void isWellFormedAndShowsTheWordsOfEachError(
      @ForAll("texts") String text, @ForAll("places") List<Integer> places) throws Exception {
    Document document = new Document("d", text);
    List<Mention> gold = mentions(places.subList(0, places.size() / 2), text);
    List<Mention> predicted = mentions(places.subList(places.size() / 2, places.size()), text);
    Evaluation evaluation =
        Evaluator.of()
            .evaluate(
                List.of(new AnnotatedDocument(document, gold)),
                List.of(new AnnotatedDocument(document, predicted)));
    String page =
        HtmlReport.of(evaluation, new Bootstrap(2, 0.95, 1).of(evaluation), ReportTitle.of(text))
            .text();

    NodeList articles = Pages.tree(page).getElementsByTagName("article");
    List<ErrorCase> errors = ErrorAnalysis.of(evaluation).errors();
    assertThat(articles.getLength()).isEqualTo(errors.size());
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < articles.getLength(); i++) {
      NodeList sides = ((Element) articles.item(i)).getElementsByTagName("bdi");
      shown.add(plain(sides.item(0).getTextContent()));
    }
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            errors.stream()
                .map(e -> e.mentions().findFirst().orElseThrow().of(text))
                .map(words -> plain(seen(words)))
                .toList());
  }

  /** What a reader sees of words, by way of the element that shows them. */
  private static String seen(String words) {
    return Html.text(words)
        .markup()
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static String plain(String words) {
    return words.replace("↵", "").replaceAll("\\s+", "");
  }

  private static List<Mention> mentions(List<Integer> places, String text) {
    List<Mention> mentions = new ArrayList<>();
    for (int place : places) {
      int start = place % text.length();
      int end = Math.min(text.length(), start + 1 + place / 7 % 9);
      mentions.add(Mention.of(EntityType.LABELLED.get(place % 3), start, end));
    }
    return mentions;
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.of("<", "</p>", "<!--", "]]>", "&amp;", "\"", "'", "&", "\n", "\r\n", ". "),
            Arbitraries.of("Soma", "left hip ", "😀", "\uD83D", "\uDE00", "\0", "\u202E", "مسكن"),
            Arbitraries.strings().ofLength(3))
        .list()
        .ofMinSize(3)
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<Integer>> places() {
    return Arbitraries.integers().between(0, 10_000).list().ofMaxSize(8);
  }
}
