package org.rationale.gold.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.corpus.file.Finding;

/** What documents lose in a format that cannot carry all of them, and how to drop it on purpose. */
public final class Losses {

  private Losses() {}

  /**
   * Documents without what a format cannot carry, and a warning for each thing dropped.
   *
   * @param documents what is left; immutable
   * @param findings what was dropped, by document; immutable
   */
  public record Rest(List<AnnotatedDocument> documents, List<Finding> findings) {

    public Rest {
      documents = List.copyOf(documents);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Drops links, attributes, mentions of several fragments and, of two mentions that overlap, the
   * later one, each where the format cannot carry it.
   */
  public static Rest drop(AnnotationFormat format, List<AnnotatedDocument> documents) {
    List<AnnotatedDocument> rest = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (AnnotatedDocument document : documents) {
      rest.add(new Dropping(format, document, findings).rest());
    }
    return new Rest(rest, findings);
  }

  /**
   * Refuses documents of which something would be lost.
   *
   * @throws FormatException with everything that would be lost
   */
  public static void refuse(AnnotationFormat format, List<AnnotatedDocument> documents) {
    List<Finding> lost =
        drop(format, documents).findings().stream()
            .map(f -> Finding.error(f.file(), f.line(), f.message()))
            .toList();
    if (!lost.isEmpty()) {
      throw new FormatException(lost);
    }
  }

  /** Takes one document apart. */
  private static final class Dropping {

    private final AnnotationFormat format;
    private final AnnotatedDocument document;
    private final List<Finding> findings;

    Dropping(AnnotationFormat format, AnnotatedDocument document, List<Finding> findings) {
      this.format = format;
      this.document = document;
      this.findings = findings;
    }

    AnnotatedDocument rest() {
      Map<Mention, Mention> kept = new LinkedHashMap<>();
      List<Mention> mentions = new ArrayList<>();
      int end = 0;
      for (Mention mention : document.mentions()) {
        boolean overlaps = mention.span().start() < end;
        if (mention.fragments().size() > 1 && !format.carries(Capability.DISCONTINUOUS)) {
          lost(Capability.DISCONTINUOUS, describe(mention));
        } else if (overlaps && !format.carries(Capability.OVERLAPPING)) {
          lost(Capability.OVERLAPPING, describe(mention));
        } else {
          Mention left = bare(mention);
          mentions.add(left);
          kept.put(mention, left);
          end = Math.max(end, mention.span().end());
        }
      }
      List<Link> links = new ArrayList<>();
      for (Link link : document.links()) {
        if (!format.carries(Capability.LINKS)) {
          lost(
              Capability.LINKS,
              link.type() + " from " + describe(link.from()) + " to " + describe(link.to()));
        } else if (kept.containsKey(link.from()) && kept.containsKey(link.to())) {
          links.add(new Link(link.type(), kept.get(link.from()), kept.get(link.to())));
        }
      }
      return new AnnotatedDocument(document.document(), mentions, links);
    }

    private Mention bare(Mention mention) {
      if (mention.attributes().isEmpty() || format.carries(Capability.ATTRIBUTES)) {
        return mention;
      }
      lost(Capability.ATTRIBUTES, mention.attributes().keySet() + " of " + describe(mention));
      return new Mention(mention.type(), mention.fragments(), Map.of());
    }

    private String describe(Mention mention) {
      return mention.type() + " " + TextDifference.quoted(mention.of(document.document().text()));
    }

    private void lost(Capability capability, String what) {
      findings.add(
          Finding.warning(
              document.document().id(),
              0,
              "%s cannot hold %s: %s".formatted(format.name(), capability.description(), what)));
    }
  }
}
