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

/** Finds calendar dates of any precision down to the year; inside a citation only full ones. */
public final class DateFinder implements Finder {
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
          boolean free = !earlier.covers(EntityType.CITATION, at);
          if (free || reading.get().date().isFull()) {
            last = reading.get().end();
            found.add(Mention.of(EntityType.DATE, start, last));
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
