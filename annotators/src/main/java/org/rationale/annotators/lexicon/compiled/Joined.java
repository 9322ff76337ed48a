package org.rationale.annotators.lexicon.compiled;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rationale.annotators.lexicon.scratch.BlockReader;
import org.rationale.annotators.lexicon.scratch.BlockWriter;
import org.rationale.annotators.lexicon.scratch.RecordReader;
import org.rationale.annotators.lexicon.scratch.Records;

/** What later terms add to the first one of the same words, in the order of these; to be closed. */
final class Joined implements AutoCloseable {
  private final Records records;
  private final RecordReader reader;

  /** The number of the term that the next record belongs to, negative behind the last. */
  private int number;

  private BlockReader next;

  /**
   * Before the first term.
   *
   * @param records each with the number of the term, the number of the one that joins it, and what
   *     {@link #write} wrote; sorted
   */
  Joined(Records records) throws IOException {
    this.records = records;
    this.reader = records.open();
    advance();
  }

  /** Adds codes and attributes of a term to a record. */
  static BlockWriter write(Term term, BlockWriter record) {
    record.strings(term.codes()).number(term.attributes().size());
    term.attributes().forEach((name, value) -> record.string(name).string(value));
    return record;
  }

  private void advance() throws IOException {
    next = reader.next();
    number = next == null ? -1 : next.place();
  }

  /** A term, with the codes and those further attributes that the others of its number have. */
  Term with(Term term, int ofNumber) throws IOException {
    if (number != ofNumber) {
      return term;
    }
    List<String> codes = new ArrayList<>(term.codes());
    Map<String, String> attributes = new TreeMap<>(term.attributes());
    while (number == ofNumber) {
      next.place();
      codes.addAll(next.strings());
      for (int i = next.number(); i > 0; i--) {
        attributes.putIfAbsent(next.string(), next.string());
      }
      advance();
    }
    return new Term(term.text(), term.type(), term.kind(), codes, attributes, term.asWritten());
  }

  @Override
  public void close() throws IOException {
    reader.close();
    records.delete();
  }
}
