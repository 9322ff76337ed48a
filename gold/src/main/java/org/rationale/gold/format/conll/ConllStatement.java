package org.rationale.gold.format.conll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rationale.corpus.Document;
import org.rationale.corpus.Span;
import org.rationale.gold.format.Counting;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.Layout;
import org.rationale.gold.format.Problems;
import org.rationale.gold.format.ReadOptions;
import org.rationale.gold.format.SourceFile;
import org.rationale.gold.format.StatedDocument;
import org.rationale.gold.format.StatedDocument.Extent;
import org.rationale.gold.format.StatedMention;
import org.rationale.gold.format.StatedText;
import org.rationale.gold.format.Texts;
import org.rationale.gold.format.conll.Chunks.Chunk;
import org.rationale.gold.format.conll.ConllDocument.Token;

/** What files of columns state: the mentions of their tags, at the places of their tokens. */
final class ConllStatement {

  private final Texts texts;
  private final ReadOptions options;
  private final boolean bilou;
  private final Map<String, List<Document>> byVisible = new HashMap<>();

  /**
   * A statement by the texts that the tokens are of.
   *
   * @param bilou whether the last token of a mention is marked
   */
  ConllStatement(Texts texts, ReadOptions options, boolean bilou) {
    this.texts = texts;
    this.options = options;
    this.bilou = bilou;
    for (Document document : texts.all()) {
      byVisible.computeIfAbsent(visible(document.text()), t -> new ArrayList<>()).add(document);
    }
  }

  /** The documents of a file. */
  List<StatedDocument> of(SourceFile file, Problems problems) {
    List<ConllDocument> documents = ConllLines.of(file, problems);
    List<StatedDocument> stated = new ArrayList<>();
    for (ConllDocument document : documents) {
      try {
        stated.add(stated(document, documents.size() == 1 ? file.stem() : "", problems));
      } catch (FormatException e) {
        problems.add(e);
      }
    }
    return stated;
  }

  private StatedDocument stated(ConllDocument document, String stem, Problems problems) {
    List<String> names = new ArrayList<>();
    document.name().ifPresent(names::add);
    if (!stem.isEmpty()) {
      names.add(stem);
    }
    Optional<Document> gold = gold(document, names);
    if (gold.isPresent()) {
      List<Span> places = new Alignment(gold.get().id(), gold.get().text()).places(document);
      return stated(document, gold.get().id(), Extent.NONE, List.of(), places, problems);
    }
    if (names.isEmpty()) {
      throw new FormatException(
          List.of(
              document
                  .place()
                  .error(
                      "the document has no name, and no text has just its tokens; name it:"
                          + " -DOCSTART- (NAME)")));
    }
    StringBuilder text = new StringBuilder();
    List<Span> places = new ArrayList<>();
    for (List<Token> sentence : document.sentences()) {
      for (Token token : sentence) {
        int start = text.append(text.isEmpty() || endsLine(text) ? "" : " ").length();
        places.add(new Span(start, text.append(token.word()).length()));
      }
      text.append('\n');
    }
    StatedText together = new StatedText(document.place(), 0, text.toString());
    return stated(document, names.get(0), Extent.PIECES, List.of(together), places, problems);
  }

  private static boolean endsLine(StringBuilder text) {
    return text.charAt(text.length() - 1) == '\n';
  }

  private Optional<Document> gold(ConllDocument document, List<String> names) {
    if (options.textMayDiffer()) {
      return Optional.empty();
    }
    return texts
        .meant(names, Optional.empty())
        .or(
            () -> {
              StringBuilder words = new StringBuilder();
              document.tokens().forEach(t -> words.append(visible(t.word())));
              List<Document> found = byVisible.getOrDefault(words.toString(), List.of());
              return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
            });
  }

  private StatedDocument stated(
      ConllDocument document,
      String id,
      Extent extent,
      List<StatedText> together,
      List<Span> places,
      Problems problems) {
    List<StatedMention> mentions = new ArrayList<>();
    int first = 0;
    for (List<Token> sentence : document.sentences()) {
      Chunks chunks =
          Chunks.of(sentence.stream().map(Token::tag).toList(), bilou, options.tagPolicy());
      for (Chunks.Complaint complaint : chunks.complaints()) {
        Token token = sentence.get(complaint.token());
        problems.error(
            token.place(),
            "%s of \"%s\": %s; correct it, or read tags leniently, as conlleval does"
                .formatted(token.written(), token.word(), complaint.message()));
      }
      for (Chunk chunk : chunks.chunks()) {
        mentions.add(
            StatedMention.of(
                sentence.get(chunk.first()).place(),
                chunk.type(),
                places.get(first + chunk.first()).start(),
                places.get(first + chunk.last()).end(),
                Optional.empty()));
      }
      first += sentence.size();
    }
    return new StatedDocument(
        document.place(),
        List.of(id),
        extent,
        together,
        List.of(),
        Optional.of(Counting.UTF_16),
        mentions,
        List.of());
  }

  private static String visible(String text) {
    return Layout.WHITE_SPACE.matcher(text).replaceAll("");
  }
}
