package org.rationale.gold.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/** The texts that the sample files are about, and what a sample should say of them. */
public final class LabelledCases {

  /** With an astral character, a CRLF and two blanks in a row. */
  public static final Document CASE_1 =
      new Document("case-1", "Soma 350 mg 💊 was denied.\r\nMuscle  spasms of the neck.");

  /** With a character of two bytes. */
  public static final Document CASE_2 = new Document("case-2", "Café: no drugs, no Soma.");

  /** Both. */
  public static final Texts TEXTS = Texts.of(List.of(CASE_1, CASE_2));

  private LabelledCases() {}

  /** A mention a line: document, type, words with fragments apart by {@code …}, attributes. */
  public static List<String> describe(List<AnnotatedDocument> documents) {
    return documents.stream()
        .flatMap(
            d ->
                d.mentions().stream()
                    .map(
                        m ->
                            "%s %s %s%s"
                                .formatted(
                                    d.document().id(),
                                    m.type(),
                                    String.join(
                                        "…",
                                        m.fragments().stream()
                                            .map(f -> f.of(d.document().text()))
                                            .toList()),
                                    m.attributes().isEmpty() ? "" : " " + m.attributes())))
        .toList();
  }

  /** The links of all documents: type, words of both ends. */
  public static List<String> describeLinks(List<AnnotatedDocument> documents) {
    return documents.stream()
        .flatMap(
            d ->
                d.links().stream()
                    .map(
                        l ->
                            "%s %s %s"
                                .formatted(
                                    l.type(),
                                    l.from().of(d.document().text()),
                                    l.to().of(d.document().text()))))
        .toList();
  }

  /** A document whose words are labelled where they first stand. */
  public static AnnotatedDocument labelled(Document document, String... typesAndWords) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < typesAndWords.length; i += 2) {
      int start = document.text().indexOf(typesAndWords[i + 1]);
      mentions.add(
          new Mention(
              new EntityType(typesAndWords[i]),
              List.of(new Span(start, start + typesAndWords[i + 1].length())),
              Map.of()));
    }
    return new AnnotatedDocument(document, mentions);
  }
}
