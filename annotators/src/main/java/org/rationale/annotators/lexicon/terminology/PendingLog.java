package org.rationale.annotators.lexicon.terminology;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.rationale.annotators.lexicon.scratch.BlockReader;
import org.rationale.annotators.lexicon.scratch.BlockWriter;
import org.rationale.annotators.lexicon.scratch.RecordReader;
import org.rationale.annotators.lexicon.scratch.RecordWriter;
import org.rationale.annotators.lexicon.scratch.Records;
import org.rationale.annotators.lexicon.scratch.Scratch;
import org.rationale.annotators.lexicon.terminology.ReportRow.Outcome;
import org.rationale.corpus.file.Place;

/**
 * What is to be told of each row and term, kept in a temporary file until it is known which of the
 * terms that were offered were the first of their words.
 */
final class PendingLog {
  private static final List<Outcome> OUTCOMES = List.of(Outcome.values());
  private static final int OFFERED = OUTCOMES.size();

  private final RecordWriter rows;
  private final BitSet repeated = new BitSet();
  private final BitSet otherwise = new BitSet();

  PendingLog(Scratch scratch) throws IOException {
    this.rows = scratch.records();
  }

  /** Something that is known now. */
  void add(ReportRow row) throws IOException {
    write(OUTCOMES.indexOf(row.outcome()), row);
  }

  /** A term that is taken unless {@link #leaveOut} says otherwise; they are numbered from 0. */
  void addOffered(Place place, Offer offer) throws IOException {
    write(
        OFFERED,
        new ReportRow(Outcome.TAKEN, "", place, offer.text(), offer.sort(), offer.codes()));
  }

  private void write(int outcome, ReportRow row) throws IOException {
    BlockWriter record =
        new BlockWriter()
            .number(outcome)
            .string(row.reason())
            .string(row.place().file())
            .number(row.place().line())
            .string(row.text())
            .strings(row.codes());
    rows.add(OfferForm.write(row.sort(), record));
  }

  /** Says of an offered term that it is there already. */
  void leaveOut(int offered, Reason reason) {
    (reason == Reason.DUPLICATE ? repeated : otherwise).set(offered);
  }

  /** Tells everything, in the order in which it came. */
  void tell(Consumer<ReportRow> log) throws IOException {
    Records written = rows.finish();
    int offered = 0;
    try (RecordReader reader = written.open()) {
      for (BlockReader in = reader.next(); in != null; in = reader.next()) {
        int outcome = in.number();
        ReportRow row = read(outcome == OFFERED ? Outcome.TAKEN : OUTCOMES.get(outcome), in);
        log.accept(outcome == OFFERED ? decided(offered++, row) : row);
      }
    }
    written.delete();
  }

  private static ReportRow read(Outcome outcome, BlockReader in) {
    String reason = in.string();
    Place place = Place.of(in.string()).atLine(in.number());
    String text = in.string();
    List<String> codes = in.strings();
    return new ReportRow(outcome, reason, place, text, OfferForm.readSort(in), codes);
  }

  private ReportRow decided(int offered, ReportRow row) {
    if (repeated.get(offered)) {
      return row.leftOut(Reason.DUPLICATE);
    }
    return otherwise.get(offered) ? row.leftOut(Reason.OTHER_TYPE) : row;
  }
}
