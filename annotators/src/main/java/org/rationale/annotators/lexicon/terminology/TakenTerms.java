package org.rationale.annotators.lexicon.terminology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.rationale.annotators.lexicon.compiled.Term;
import org.rationale.annotators.lexicon.scratch.BlockReader;
import org.rationale.annotators.lexicon.scratch.RecordReader;
import org.rationale.annotators.lexicon.scratch.Records;

/** The terms of an import, read from a temporary file each time. */
final class TakenTerms implements Iterable<Term> {
  private final Records records;
  private final boolean capitalsTell;

  /**
   * Some terms.
   *
   * @param records each with the number of an offer and a {@link Taken}
   * @param capitalsTell whether a text in capitals is an abbreviation
   */
  TakenTerms(Records records, boolean capitalsTell) {
    this.records = records;
    this.capitalsTell = capitalsTell;
  }

  @Override
  public Iterator<Term> iterator() {
    try {
      return new Terms(records.open());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes through them once, and closes the file behind the last. */
  private final class Terms implements Iterator<Term> {
    private final RecordReader reader;
    private BlockReader next;

    Terms(RecordReader reader) throws IOException {
      this.reader = reader;
      advance();
    }

    private void advance() throws IOException {
      next = reader.next();
      if (next == null) {
        reader.close();
      }
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Term next() {
      if (next == null) {
        throw new NoSuchElementException("there are no more terms");
      }
      try {
        next.place();
        Term term = Taken.readFrom(next).term(capitalsTell);
        advance();
        return term;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
