package org.rationale.gold.brat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.gold.brat.BratDocument.Label;
import org.rationale.gold.brat.BratLine.Relation;

/** Finds which label of a file became which mention of a correction, so that it keeps its ids. */
final class BratCorrection {

  /** An old label that may have become a new mention. */
  private record Candidate(int label, int mention, boolean sameSpan, boolean sameType, int shared) {

    /** The likeliest first; the rest only makes the order certain. */
    static final Comparator<Candidate> LIKELIEST =
        Comparator.comparing(Candidate::sameSpan)
            .thenComparing(Candidate::sameType)
            .thenComparingInt(Candidate::shared)
            .reversed()
            .thenComparingInt(Candidate::label)
            .thenComparingInt(Candidate::mention);
  }

  private final BratDocument before;
  private final AnnotatedDocument after;

  BratCorrection(BratDocument before, AnnotatedDocument after) {
    if (!before.document().equals(after.document())) {
      throw new IllegalArgumentException(
          "the labels of %s cannot be corrected by those of %s, which is another document or text"
              .formatted(before.document().id(), after.document().id()));
    }
    this.before = before;
    this.after = after;
  }

  BratDocument result() {
    List<Label> labels = labels();
    List<Relation> relations = relations(labels);
    Set<String> alive = new HashSet<>();
    labels.forEach(l -> alive.add(l.id()));
    var normalForms =
        before.normalForms().stream().filter(n -> alive.contains(n.target())).toList();
    labels.forEach(l -> alive.addAll(l.attributeIds().values()));
    relations.forEach(r -> alive.add(r.id()));
    normalForms.forEach(n -> alive.add(n.id()));
    var notes = before.notes().stream().filter(n -> alive.contains(n.target())).toList();
    return new BratDocument(before.document(), labels, relations, normalForms, notes);
  }

  private List<Label> labels() {
    List<Mention> mentions = after.mentions();
    Map<Integer, Label> became = became(mentions);
    List<String> ids = before.labels().stream().map(Label::id).toList();
    BratIds labelIds = new BratIds('T', ids, 0);
    List<String> newIds = new ArrayList<>();
    List<Map<String, String>> attributeIds = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Label label = became.get(i);
      newIds.add(label == null ? labelIds.next() : label.id());
      Map<String, String> kept = new TreeMap<>(label == null ? Map.of() : label.attributeIds());
      kept.keySet().retainAll(mentions.get(i).attributes().keySet());
      attributeIds.add(kept);
    }
    number(mentions, newIds, attributeIds);
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      labels.add(new Label(newIds.get(i), mentions.get(i), attributeIds.get(i)));
    }
    return labels;
  }

  /** Gives new attributes the number of their label where it is free; the kinds choose first. */
  private void number(
      List<Mention> mentions, List<String> ids, List<Map<String, String>> attributeIds) {
    List<String> taken =
        before.labels().stream()
            .map(Label::attributeIds)
            .map(Map::values)
            .flatMap(Collection::stream)
            .toList();
    BratIds free = new BratIds('A', taken, BratIds.highest('T', ids));
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).attributes().containsKey(Mention.KIND)) {
        int number = BratIds.number(ids.get(i));
        attributeIds.get(i).computeIfAbsent(Mention.KIND, name -> free.preferring(number));
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      int number = BratIds.number(ids.get(i));
      for (String name : mentions.get(i).attributes().keySet()) {
        attributeIds.get(i).computeIfAbsent(name, n -> free.preferring(number));
      }
    }
  }

  /** The old label of each new mention that has one, by the mention's index. */
  private Map<Integer, Label> became(List<Mention> mentions) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < before.labels().size(); i++) {
      Mention old = before.labels().get(i).mention();
      for (int j = 0; j < mentions.size(); j++) {
        Mention now = mentions.get(j);
        boolean sameSpan = old.fragments().equals(now.fragments());
        boolean sameType = old.type().equals(now.type());
        int shared = old.span().overlapLength(now.span());
        if (sameSpan || (sameType && shared > 0)) {
          candidates.add(new Candidate(i, j, sameSpan, sameType, shared));
        }
      }
    }
    candidates.sort(
        Comparator.comparing(
                (Candidate c) ->
                    !before.labels().get(c.label()).mention().equals(mentions.get(c.mention())))
            .thenComparing(Candidate.LIKELIEST));
    Map<Integer, Label> became = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Candidate c : candidates) {
      if (!became.containsKey(c.mention()) && used.add(c.label())) {
        became.put(c.mention(), before.labels().get(c.label()));
      }
    }
    return became;
  }

  private List<Relation> relations(List<Label> labels) {
    Map<Mention, String> ids = new HashMap<>();
    labels.forEach(l -> ids.putIfAbsent(l.mention(), l.id()));
    Map<Relation, Deque<String>> old = new HashMap<>();
    for (Relation relation : before.relations()) {
      Relation key = new Relation("", relation.type(), relation.from(), relation.to());
      old.computeIfAbsent(key, k -> new ArrayDeque<>()).add(relation.id());
    }
    BratIds free = new BratIds('R', before.relations().stream().map(Relation::id).toList(), 0);
    List<Relation> relations = new ArrayList<>();
    for (Link link : after.links()) {
      String from = ids.get(link.from());
      String to = ids.get(link.to());
      if (from == null || to == null) {
        throw new IllegalArgumentException(
            "a link joins two mentions of its document, but %s of %s does not"
                .formatted(link, after.document().id()));
      }
      Relation key = new Relation("", link.type(), from, to);
      String id = old.getOrDefault(key, new ArrayDeque<>()).poll();
      relations.add(new Relation(id == null ? free.next() : id, link.type(), from, to));
    }
    return relations;
  }
}
