package org.rationale.gold.format.webanno;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.corpus.file.Finding;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.Layout;
import org.rationale.gold.format.TokenCut;

/** Writes one document. */
final class TsvWriter {

  private static final String LABEL = "webanno.custom.Label";
  private static final String LINK = "webanno.custom.Link";
  private static final String TYPE = "label";
  private static final Pattern FEATURE = Pattern.compile("(?!ROLE_|BT_)[\\p{L}\\p{N}_.-]+");

  private final AnnotatedDocument annotated;
  private final String text;
  private final SortedSet<String> attributes = new TreeSet<>();
  private final List<List<Span>> sentences;
  private final Map<Integer, String> addresses = new HashMap<>();
  private final List<Integer> numbers = new ArrayList<>();

  TsvWriter(AnnotatedDocument annotated) {
    this.annotated = annotated;
    this.text = annotated.document().text();
    annotated.mentions().forEach(this::check);
    annotated.mentions().forEach(m -> attributes.addAll(m.attributes().keySet()));
    this.sentences = TokenCut.sentences(annotated);
    for (int i = 0; i < sentences.size(); i++) {
      for (int j = 0; j < sentences.get(i).size(); j++) {
        addresses.put(sentences.get(i).get(j).start(), (i + 1) + "-" + (j + 1));
      }
    }
    number();
  }

  private void check(Mention mention) {
    if (!Layout.isTrimmed(mention.span(), text)) {
      throw refused(mention, "starts or ends with white space; trim it");
    }
    mention
        .attributes()
        .forEach(
            (name, value) -> {
              if (!FEATURE.matcher(name).matches() || name.equals(TYPE) || value.isEmpty()) {
                throw refused(
                    mention, "has the attribute %s=%s; rename or fill it".formatted(name, value));
              }
            });
  }

  private FormatException refused(Mention mention, String why) {
    return new FormatException(
        List.of(
            Finding.error(
                annotated.document().id(),
                0,
                "webanno-tsv cannot hold %s at %s, which %s"
                    .formatted(mention.type(), mention.span(), why))));
  }

  /** Gives an id to every mention of several tokens, or that shares a token with another. */
  private void number() {
    int next = 0;
    for (Mention mention : annotated.mentions()) {
      boolean shared =
          annotated.mentions().stream().filter(m -> m.span().overlaps(mention.span())).count() > 1;
      boolean several = rows(mention) > 1;
      numbers.add(shared || several ? ++next : 0);
    }
  }

  private long rows(Mention mention) {
    return sentences.stream().flatMap(List::stream).filter(mention.span()::contains).count();
  }

  String write() {
    StringBuilder out = new StringBuilder("#FORMAT=WebAnno TSV 3.3\n");
    out.append("#T_SP=").append(LABEL).append('|').append(TYPE);
    attributes.forEach(a -> out.append('|').append(a));
    out.append('\n');
    if (!annotated.links().isEmpty()) {
      out.append("#T_RL=%s|%s|BT_%s\n".formatted(LINK, TYPE, LABEL));
    }
    out.append('\n');
    for (List<Span> sentence : sentences) {
      Span all = new Span(sentence.get(0).start(), sentence.get(sentence.size() - 1).end());
      out.append('\n');
      for (String line : all.of(text).split("\n", -1)) {
        out.append("#Text=").append(Escapes.escape(line)).append('\n');
      }
      sentence.forEach(token -> row(out, token));
    }
    return out.toString();
  }

  private void row(StringBuilder out, Span token) {
    out.append(addresses.get(token.start())).append('\t');
    out.append(token.start()).append('-').append(token.end()).append('\t');
    out.append(Escapes.escape(token.of(text))).append('\t');
    List<String> types = new ArrayList<>();
    Map<String, List<String>> values = new HashMap<>();
    for (int i = 0; i < annotated.mentions().size(); i++) {
      Mention mention = annotated.mentions().get(i);
      if (mention.span().contains(token)) {
        String id = numbers.get(i) == 0 ? "" : numbers.get(i).toString();
        types.add(Cell.write(Optional.of(mention.type().name()), id));
        for (String name : attributes) {
          values
              .computeIfAbsent(name, n -> new ArrayList<>())
              .add(Cell.write(Optional.ofNullable(mention.attributes().get(name)), id));
        }
      }
    }
    out.append(cell(types)).append('\t');
    attributes.forEach(a -> out.append(cell(values.getOrDefault(a, List.of()))).append('\t'));
    if (!annotated.links().isEmpty()) {
      links(out, token);
    }
    out.append('\n');
  }

  private void links(StringBuilder out, Span token) {
    List<String> types = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    for (Link link : annotated.links()) {
      if (link.to().span().start() == token.start()) {
        int from = numbers.get(annotated.mentions().indexOf(link.from()));
        int to = numbers.get(annotated.mentions().indexOf(link.to()));
        types.add(Cell.write(Optional.of(link.type()), ""));
        sources.add(
            addresses.get(link.from().span().start())
                + (from == 0 && to == 0 ? "" : "[" + from + "_" + to + "]"));
      }
    }
    out.append(cell(types)).append('\t').append(cell(sources)).append('\t');
  }

  private static String cell(List<String> values) {
    return values.isEmpty() ? "_" : String.join("|", values);
  }
}
