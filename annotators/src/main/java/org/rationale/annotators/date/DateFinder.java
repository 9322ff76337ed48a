package org.rationale.annotators.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rationale.annotators.EarlierMentions;
import org.rationale.annotators.Finder;
import org.rationale.annotators.text.Sentence;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/**
 * Finds calendar dates of any precision down to the year. Attribute {@code value}: ISO 8601, as
 * precise as the text, left out where it cannot be resolved ({@code November 8} of no year).
 */
public final class DateFinder implements Finder {
  /** Name of the attribute that holds the date in ISO 8601. */
  public static final String VALUE = "value";

  private static final int FULL_DATE = "2016-07-28".length();
  private static final int LONGEST_JOINT = 9;

  /** What stands between two dates of one list or range. */
  private static final Set<String> JOINTS =
      Set.of(
          "-", "\u2013", "/", "&", ",", ";", "to", "and", "or", ", and", "through", "thru", "until",
          "till");

  private final DateReader reader = new DateReader(DatePatterns.load());

  @Override
  public EntityType type() {
    return EntityType.DATE;
  }

  @Override
  public List<Mention> find(Text text, EarlierMentions earlier) {
    List<Mention> found = new ArrayList<>();
    int last = -1; // position behind the date before
    for (Sentence sentence : text.sentences()) {
      for (int at = sentence.from(); at < sentence.to(); at++) {
        int start = text.token(at).start();
        if (start < last) {
          continue;
        }
        Optional<DateReader.Reading> reading = reader.at(text, at, isListed(text, last, start));
        if (reading.isPresent()) {
          String value = reading.get().date().value();
          if (value.length() == FULL_DATE || !earlier.covers(EntityType.CITATION, at)) {
            last = reading.get().end();
            Mention mention = Mention.of(EntityType.DATE, start, last);
            found.add(value.isEmpty() ? mention : mention.with(VALUE, value));
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean isListed(Text text, int last, int start) {
    return last >= 0
        && start - last <= LONGEST_JOINT
        && JOINTS.contains(text.string().substring(last, start).strip());
  }
}
