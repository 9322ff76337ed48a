package org.rationale.gold.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rationale.gold.brat.BratLine.Attribute;
import org.rationale.gold.brat.BratLine.Equivalence;
import org.rationale.gold.brat.BratLine.Event;
import org.rationale.gold.brat.BratLine.Relation;
import org.rationale.gold.brat.BratLine.Role;
import org.rationale.gold.brat.BratLine.TextBound;
import org.rationale.gold.brat.BratLine.WithId;

/**
 * Says with the lines of the strict profile what other people's files say with more: an event's
 * roles become links from its trigger, an equivalence links from its first member, an attribute
 * without a value gets {@code true}, and an id of another form gets a fresh number.
 */
final class Tolerance {

  private final Findings findings;
  private final Map<String, String> ids = new HashMap<>();
  private final Map<Character, BratIds> fresh = new HashMap<>();

  private Tolerance(List<NumberedLine> lines, Findings findings) {
    this.findings = findings;
    List<String> there = new ArrayList<>();
    for (NumberedLine numbered : lines) {
      if (numbered.line() instanceof WithId line) {
        there.add(line.id());
      }
    }
    for (char letter : new char[] {'T', 'A', 'R', 'N', '#'}) {
      fresh.put(letter, new BratIds(letter, there, 0));
    }
  }

  /** The lines in the profile's own terms. */
  static List<NumberedLine> translate(List<NumberedLine> lines, Findings findings) {
    return new Tolerance(lines, findings).translation(lines);
  }

  private List<NumberedLine> translation(List<NumberedLine> lines) {
    Set<String> labels = new HashSet<>();
    for (NumberedLine numbered : lines) {
      if (numbered.line() instanceof WithId line && !(line instanceof Event)) {
        ids.put(line.id(), canonical(line));
        if (line instanceof TextBound) {
          labels.add(line.id());
        }
      }
    }
    for (NumberedLine numbered : lines) {
      if (numbered.line() instanceof Event event) {
        if (labels.contains(event.trigger())) {
          ids.put(event.id(), ids.get(event.trigger()));
        } else {
          findings.error(
              numbered.number(),
              "the trigger of %s is %s, which is no label of this file"
                  .formatted(event.id(), event.trigger()));
        }
      }
    }
    List<NumberedLine> translated = new ArrayList<>();
    for (NumberedLine numbered : lines) {
      translate(numbered.line()).forEach(l -> translated.add(numbered.as(l)));
    }
    return translated;
  }

  private List<? extends BratLine> translate(BratLine line) {
    List<Relation> links = new ArrayList<>();
    if (line instanceof Event e) {
      for (Role role : ids.containsKey(e.id()) ? e.roles() : List.<Role>of()) {
        links.add(link(role.name(), e.id(), role.target()));
      }
    } else if (line instanceof Equivalence e) {
      for (String member : e.members().subList(1, e.members().size())) {
        links.add(link(e.type(), e.members().get(0), member));
      }
    } else if (line instanceof Attribute a && a.value().isEmpty()) {
      return List.of(new Attribute(now(a.id()), a.name(), now(a.target()), "true"));
    } else if (line instanceof WithId w) {
      return List.of(w.renamed(this::now));
    }
    return links;
  }

  private Relation link(String type, String from, String to) {
    return new Relation(fresh.get('R').next(), type, now(from), now(to));
  }

  private String canonical(WithId line) {
    return BratIds.isCanonical(line.letter(), line.id())
        ? line.id()
        : fresh.get(line.letter()).next();
  }

  private String now(String id) {
    return ids.getOrDefault(id, id);
  }
}
