package org.rationale.annotators.lexicon.terminology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.rationale.annotators.lexicon.scratch.Scratch;
import org.rationale.annotators.lexicon.terminology.ReportRow.Outcome;
import org.rationale.annotators.text.Terms;
import org.rationale.corpus.file.Finding;
import org.rationale.corpus.file.Place;

/**
 * Takes the terms of a terminology in: weighs each, joins what is said twice, and keeps count. For
 * one import and one thread.
 */
public final class Intake {

  /** How many malformed rows are kept with their place. */
  private static final int MOST_SHOWN = 10;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern TRADE_MARKS = Pattern.compile("[®™℠]|\\((?:R|TM|tm)\\)");

  private final Wording wording;
  private final Set<String> wanted;
  private final Joining joining;
  private final Optional<PendingLog> log;
  private final Map<Reason, Long> leftOut = new EnumMap<>(Reason.class);
  private final List<Finding> shown = new ArrayList<>();
  private long rows;
  private long malformed;

  /**
   * An empty intake.
   *
   * @param wanted terms to take whatever words they consist of, each folded by {@link #folded}
   * @param scratch where the terms are until they are joined
   * @param logged whether it is to be told what became of each row and term
   */
  Intake(Wording wording, Set<String> wanted, Scratch scratch, boolean logged) throws IOException {
    this.wording = wording;
    this.wanted = Set.copyOf(wanted);
    this.joining = new Joining(scratch);
    this.log = logged ? Optional.of(new PendingLog(scratch)) : Optional.empty();
  }

  /** A text's words as terms are compared by: case and hyphens do not count. */
  public static String folded(String text) {
    return String.join(" ", Terms.words(text));
  }

  /** Counts a row. */
  public void row() {
    rows++;
  }

  /** Leaves out a whole row. */
  public void leaveOut(Reason reason, Place place, String text) {
    count(reason, place, text, Sort.NONE, List.of());
  }

  /** Passes over a row that cannot be read. */
  public void malformed(Place place, String problem) {
    malformed++;
    if (shown.size() < MOST_SHOWN) {
      shown.add(place.error(problem));
    }
    tell(new ReportRow(Outcome.MALFORMED, problem, place, "", Sort.NONE, List.of()));
  }

  /**
   * Takes a term in, or leaves it out for a reason.
   *
   * @throws UncheckedIOException where the terms can no longer be kept
   */
  public void offer(Place place, Offer raw) {
    Offer offer = tidy(raw);
    if (offer.sort().equals(Sort.NONE)) {
      count(Reason.NO_TYPE, place, offer.text(), Sort.NONE, offer.codes());
      return;
    }
    List<String> words = Terms.words(offer.text());
    String key = String.join(" ", words);
    Optional<Reason> reason = wording.against(wantedOr(offer, key), words);
    if (reason.isPresent()) {
      count(reason.get(), place, offer.text(), offer.sort(), offer.codes());
    } else {
      keep(place, key, offer);
    }
  }

  private void keep(Place place, String key, Offer offer) {
    try {
      joining.add(key, offer);
      if (log.isPresent()) {
        log.get().addOffered(place, offer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Offer wantedOr(Offer offer, String key) {
    return wanted.contains(key)
        ? new Offer(
            offer.text(), offer.sort(), offer.codes(), offer.attributes(), Offer.Standing.MARKED)
        : offer;
  }

  private static Offer tidy(Offer offer) {
    Map<String, String> attributes = new TreeMap<>();
    offer.attributes().forEach((name, value) -> attributes.put(name, oneLine(value)));
    Sort sort = offer.sort();
    return new Offer(
        oneLine(TRADE_MARKS.matcher(offer.text()).replaceAll("")),
        sort.kind().isEmpty() ? sort : new Sort(sort.type(), oneLine(sort.kind())),
        offer.codes(),
        attributes,
        offer.standing());
  }

  private static String oneLine(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private void count(Reason reason, Place place, String text, Sort sort, List<String> codes) {
    leftOut.merge(reason, 1L, Long::sum);
    tell(new ReportRow(Outcome.LEFT_OUT, reason.words(), place, text, sort, codes));
  }

  private void tell(ReportRow row) {
    if (log.isPresent()) {
      try {
        log.get().add(row);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** How many rows were read so far. */
  public long rows() {
    return rows;
  }

  /** How many rows could not be read so far. */
  public long malformedRows() {
    return malformed;
  }

  /** How many terms were offered so far, and not left out for how they read. */
  int offered() {
    return joining.size();
  }

  /**
   * Joins the terms that were offered, once there are no more.
   *
   * @param listener told of each row and term in turn, if this intake keeps a log
   */
  Joining.Result join(Consumer<ReportRow> listener) throws IOException {
    Joining.Result joined =
        joining.join((offer, reason) -> log.ifPresent(kept -> kept.leaveOut(offer, reason)));
    if (log.isPresent()) {
      log.get().tell(listener);
    }
    return joined;
  }

  /** What was taken and left out. */
  ImportReport report(Joining.Result joined) {
    Map<Reason, Long> all = new EnumMap<>(Reason.class);
    all.putAll(leftOut);
    all.putAll(joined.leftOut());
    return new ImportReport(
        rows, joined.taken(), joined.variants(), all, joined.codesDropped(), malformed, shown);
  }
}
