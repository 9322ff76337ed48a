package org.rationale.annotators.lexicon.compiled;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rationale.annotators.lexicon.scratch.Scratch;
import org.rationale.annotators.text.Text;

/**
 * A lexicon in its compiled form. Case, accents, plural, possessive, and marks between words are
 * folded ({@code X-ray}, {@code x rays}, {@code xray}; {@code L4-5}, {@code L4 -5}); of the terms
 * that start at a token the longest wins. Immutable, thread-safe.
 *
 * <p>The terms are found with Lucene's finite-state transducer, which {@code bench/lexicon}
 * measures beside other ready-made structures, see bench/README.md.
 */
public final class CompiledLexicon {
  private final LexiconInfo info;
  private final TermIndex index;
  private final TermStore terms;

  CompiledLexicon(LexiconInfo info, TermIndex index, TermStore terms) {
    this.info = info;
    this.index = index;
    this.terms = terms;
  }

  /**
   * Compiles a few terms in memory. Terms of the same words, type and kind become one with the
   * codes of all; of several types or kinds for the same words, the first counts.
   *
   * @param terms read several times, always in the same order
   */
  public static CompiledLexicon of(Iterable<Term> terms, LexiconInfo info) {
    try (Scratch scratch = Scratch.inMemory()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      LexiconOutput out = new LexiconOutput(Channels.newChannel(bytes));
      new LexiconCompiler(terms, scratch).compile().writeTo(info, out);
      out.finish();
      return readFrom(
          new LexiconInput(
              Channels.newChannel(new ByteArrayInputStream(bytes.toByteArray())), bytes.size()));
    } catch (IOException e) {
      throw new UncheckedIOException("a lexicon in memory cannot be written or read", e);
    }
  }

  /**
   * Compiles terms into a file, as {@link #of} does in memory. It does not matter how many there
   * are: they are sorted in temporary files beside the file, which need about twice its room.
   *
   * @param terms read several times, always in the same order; may throw an UncheckedIOException
   * @throws IOException where it cannot be written; an earlier file of that name stays as it was
   */
  public static void write(Iterable<Term> terms, LexiconInfo info, Path file) throws IOException {
    try (Scratch scratch = Scratch.beside(file)) {
      LexiconCompiler.Parts parts = new LexiconCompiler(terms, scratch).compile();
      LexiconFile.write(file, parts.bytes(), out -> parts.writeTo(info, out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Reads a compiled lexicon.
   *
   * @throws IOException where it cannot be read or is not whole; says what to do
   */
  public static CompiledLexicon open(Path file) throws IOException {
    return LexiconFile.read(file, CompiledLexicon::readFrom);
  }

  private static CompiledLexicon readFrom(LexiconInput in) throws IOException {
    return new CompiledLexicon(
        InfoForm.readFrom(in), TermIndex.readFrom(in), TermStore.readFrom(in));
  }

  /** The words that a term is compared by: each of its spellings, folded. */
  public static List<String> folded(String term) {
    return TermKeys.of(term).stream().map(words -> String.join(" ", words)).toList();
  }

  /** Where it comes from. */
  public LexiconInfo info() {
    return info;
  }

  /** How many terms it has. */
  public int size() {
    return terms.size();
  }

  /** All terms, in the order in which they came. */
  public Stream<Term> terms() {
    return IntStream.range(0, terms.size()).mapToObj(terms::term);
  }

  /** All longest terms in the labelled part of a text from left to right, none overlapping. */
  public List<LexiconHit> hits(Text text) {
    LexiconScan scan = scan(text);
    List<LexiconHit> hits = new ArrayList<>();
    text.sentences().forEach(sentence -> scan.addHits(sentence.from(), sentence.to(), hits));
    return hits;
  }

  LexiconScan scan(Text text) {
    return new LexiconScan(text, index, terms);
  }
}
