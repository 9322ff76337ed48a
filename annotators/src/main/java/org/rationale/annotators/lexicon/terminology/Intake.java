package org.rationale.annotators.lexicon.terminology;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.rationale.annotators.lexicon.compiled.Term;
import org.rationale.annotators.lexicon.terminology.ReportRow.Outcome;
import org.rationale.annotators.text.Terms;
import org.rationale.corpus.EntityType;

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
  private final Consumer<ReportRow> log;
  private final Map<String, Held> terms = new LinkedHashMap<>();
  private final Map<Reason, Long> leftOut = new EnumMap<>(Reason.class);
  private final List<String> shown = new ArrayList<>();
  private long rows;
  private long malformed;

  /**
   * An empty intake.
   *
   * @param wanted terms to take whatever words they consist of, each folded by {@link #folded}
   * @param log is told of each row and term in turn
   */
  public Intake(Wording wording, Set<String> wanted, Consumer<ReportRow> log) {
    this.wording = wording;
    this.wanted = Set.copyOf(wanted);
    this.log = log;
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
      shown.add(place + ": " + problem);
    }
    log.accept(new ReportRow(Outcome.MALFORMED, problem, place, "", Sort.NONE, List.of()));
  }

  /** Takes a term in, or leaves it out for a reason. */
  public void offer(Place place, Offer raw) {
    Offer offer = tidy(raw);
    if (offer.sort().equals(Sort.NONE)) {
      count(Reason.NO_TYPE, place, offer.text(), Sort.NONE, offer.codes());
      return;
    }
    List<String> words = Terms.words(offer.text());
    String key = String.join(" ", words);
    Optional<Reason> reason = wording.against(wantedOr(offer, key), words);
    Held held = reason.isPresent() ? null : terms.putIfAbsent(key, new Held(offer));
    if (held != null) {
      boolean same = held.offer().sort().type().equals(offer.sort().type());
      if (same) {
        held.join(offer);
      }
      reason = Optional.of(same ? Reason.DUPLICATE : Reason.OTHER_TYPE);
    }
    if (reason.isPresent()) {
      count(reason.get(), place, offer.text(), offer.sort(), offer.codes());
    } else {
      log.accept(
          new ReportRow(Outcome.TAKEN, "", place, offer.text(), offer.sort(), offer.codes()));
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
    log.accept(new ReportRow(Outcome.LEFT_OUT, reason.words(), place, text, sort, codes));
  }

  /** How many rows were read so far. */
  public long rows() {
    return rows;
  }

  /** How many rows could not be read so far. */
  public long malformedRows() {
    return malformed;
  }

  /** How many terms were taken so far. */
  public int size() {
    return terms.size();
  }

  /** The terms, in the order in which they were first read. */
  public List<Term> terms() {
    long withSmallLetters = terms.values().stream().filter(Held::hasSmallLetters).count();
    boolean capitalsTell = 2 * withSmallLetters >= terms.size();
    return terms.values().stream().map(held -> held.term(capitalsTell)).toList();
  }

  /** What was taken and left out so far. */
  public ImportReport report() {
    Map<EntityType, Long> taken = new TreeMap<>();
    long variants = 0;
    long codesDropped = 0;
    for (Held held : terms.values()) {
      taken.merge(held.offer().sort().type(), 1L, Long::sum);
      variants += held.offer().standing() == Offer.Standing.VARIANT ? 1 : 0;
      codesDropped += held.hasTooManyCodes() ? 1 : 0;
    }
    return new ImportReport(rows, taken, variants, leftOut, codesDropped, malformed, shown);
  }
}
