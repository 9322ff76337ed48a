package org.rationale.gold.format;

import java.util.ArrayList;
import java.util.List;
import org.rationale.corpus.file.Finding;
import org.rationale.corpus.file.Place;

/** Collects what is found while something is read. */
public final class Problems {

  private final List<Finding> found = new ArrayList<>();

  /** Nothing found yet. */
  public Problems() {}

  /** Something is wrong. */
  public void error(Place place, String message) {
    found.add(place.error(message));
  }

  /** Something is read otherwise than it stands there. */
  public void warning(Place place, String message) {
    found.add(place.warning(message));
  }

  /** Something was not read, because the program has no room for it. */
  public void leftOut(Place place, String message) {
    warning(place, message + "; left out");
  }

  /** Everything that made reading impossible. */
  public void add(FormatException e) {
    found.addAll(e.findings());
  }

  /** Everything that another reader found. */
  public void addAll(List<Finding> findings) {
    found.addAll(findings);
  }

  /** Everything found so far, in the order in which it was found. */
  public List<Finding> all() {
    return List.copyOf(found);
  }
}
