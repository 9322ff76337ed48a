package org.rationale.gold.format.conll;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.corpus.file.Finding;
import org.rationale.gold.format.AnnotationFormat;
import org.rationale.gold.format.Capability;
import org.rationale.gold.format.Counting;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.FormatFiles;
import org.rationale.gold.format.FormatReading;
import org.rationale.gold.format.Layout;
import org.rationale.gold.format.ReadOptions;
import org.rationale.gold.format.Texts;
import org.rationale.gold.format.TokenCut;

/**
 * Columns of tokens and tags: a token a line, its tag in the last column, columns apart by tabs or
 * blanks, an empty line behind each sentence, {@code -DOCSTART-} before each document. {@link #BIO}
 * marks the first token of a mention ({@code B-DRUG}, {@code I-DRUG}, {@code O}); {@link #BILOU}
 * also the last and the only one ({@code L-DRUG}, {@code U-DRUG}; {@code E} and {@code S}, {@code
 * M} and {@code W} are read alike).
 *
 * <p><b>Documents.</b> Their name stands behind {@code -DOCSTART-} in parentheses, or in a comment
 * {@code # newdoc id = NAME}; a file with one document may give it by its own name. A document
 * without a name is the one whose text has just its tokens, if there is one such text.
 *
 * <p><b>Offsets.</b> None: tokens are aligned with the gold's text, white space aside; the first
 * that is not the next in the text is an error. Without a gold text the tokens joined by blanks,
 * sentences by line feeds, are the text.
 *
 * <p><b>Tags that break the rules of their scheme</b> are errors, or are read as {@code conlleval}
 * reads them: {@link ReadOptions.TagPolicy}. No mention goes on behind an empty line.
 *
 * <p><b>Not carried.</b> The text, overlapping and nested mentions, several fragments, attributes
 * and links; mentions that start or end with white space. Writing refuses them.
 *
 * <p>Source: Tjong Kim Sang and De Meulder, "Introduction to the CoNLL-2003 Shared Task", 2003, and
 * the {@code conlleval} script of CoNLL-2000; for BILOU Ratinov and Roth, "Design Challenges and
 * Misconceptions in Named Entity Recognition", CoNLL 2009.
 */
public final class ConllFormat implements AnnotationFormat {

  /** First token, further tokens, outside (IOB2). */
  public static final ConllFormat BIO =
      new ConllFormat(
          "conll-bio", List.of(".conll", ".bio", ".iob", ".iob2", ".tsv", ".txt"), false);

  /** First, inner, last, outside, only token; also BIOES and BMEWO. */
  public static final ConllFormat BILOU =
      new ConllFormat(
          "conll-bilou", List.of(".conll", ".bilou", ".bioes", ".iobes", ".tsv", ".txt"), true);

  private final String name;
  private final List<String> extensions;
  private final boolean bilou;

  private ConllFormat(String name, List<String> extensions, boolean bilou) {
    this.name = name;
    this.extensions = extensions;
    this.bilou = bilou;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> extensions() {
    return extensions;
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.of(Capability.SEVERAL_DOCUMENTS);
  }

  @Override
  public boolean recognises(Path file) throws IOException {
    if (FormatFiles.extension(this, file).isEmpty()) {
      return false;
    }
    try {
      List<Tag> tags = ConllLines.tags(file);
      return !tags.isEmpty() && tags.stream().anyMatch(Tag::isOfBilou) == bilou;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  @Override
  public FormatReading reading(Path fileOrFolder, Texts texts, ReadOptions options)
      throws IOException {
    ConllStatement statement = new ConllStatement(texts, options, bilou);
    return FormatFiles.read(
        this, fileOrFolder, texts, options, List.of(Counting.UTF_16), statement::of);
  }

  @Override
  public void write(List<AnnotatedDocument> documents, Path target) throws IOException {
    FormatFiles.write(this, documents, target, this::columns);
  }

  private String columns(List<AnnotatedDocument> documents) {
    StringBuilder lines = new StringBuilder();
    for (AnnotatedDocument annotated : documents) {
      lines.append("-DOCSTART- (").append(annotated.document().id()).append(")\tO\n\n");
      List<Mention> left = new ArrayList<>(annotated.mentions());
      left.forEach(m -> requireVisibleEnds(m, annotated));
      for (List<Span> sentence : TokenCut.sentences(annotated)) {
        for (Span token : sentence) {
          lines.append(token.of(annotated.document().text())).append('\t');
          lines.append(tag(token, left)).append('\n');
        }
        lines.append('\n');
      }
    }
    return lines.toString();
  }

  private void requireVisibleEnds(Mention mention, AnnotatedDocument annotated) {
    if (!Layout.isTrimmed(mention.span(), annotated.document().text())) {
      throw new FormatException(
          List.of(
              Finding.error(
                  annotated.document().id(),
                  0,
                  "%s cannot hold a mention that starts or ends with white space, but %s at %s"
                          .formatted(name, mention.type(), mention.span())
                      + " does; trim it")));
    }
  }

  /** The tag of a token; takes a mention off those that are left where it ends. */
  private String tag(Span token, List<Mention> left) {
    if (left.isEmpty() || !left.get(0).span().contains(token)) {
      return "O";
    }
    Mention mention = left.get(0);
    boolean first = mention.span().start() == token.start();
    boolean last = mention.span().end() == token.end();
    if (last) {
      left.remove(0);
    }
    if (!bilou) {
      return (first ? "B-" : "I-") + mention.type();
    }
    String letter = first ? (last ? "U-" : "B-") : (last ? "L-" : "I-");
    return letter + mention.type();
  }
}
