package org.rationale.gold.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.corpus.file.Finding;
import org.rationale.gold.brat.BratDocument.Label;
import org.rationale.gold.format.Layout;
import org.rationale.gold.format.OffsetUnit;
import org.rationale.gold.format.Offsets;

/**
 * A text that is labelled in one place is labelled everywhere in the document, where it may be.
 * Words mean different things in different places, so this only warns.
 */
record ConsistencyRule(Schema schema) implements Rule {

  private static final int CONTEXT = 30;

  @Override
  public Stream<Finding> check(LabelledText labelled) {
    Offsets offsets = OffsetUnit.CODE_POINT.of(labelled.text());
    Set<String> seen = new HashSet<>();
    return labelled.labels().stream()
        .filter(l -> seen.add(l.mention().type() + labelled.surface(l).toLowerCase(Locale.ROOT)))
        .flatMap(
            l ->
                places(labelled, labelled.surface(l))
                    .filter(p -> isMissing(labelled, l.mention(), p))
                    .map(
                        p ->
                            labelled.warning(
                                l,
                                "is labelled here, but not at %d %d (%s); label it there, or see why"
                                        .formatted(
                                            offsets.toUnit(p.start()),
                                            offsets.toUnit(p.end()),
                                            context(labelled.text(), p))
                                    + " not")));
  }

  private static Stream<Span> places(LabelledText labelled, String surface) {
    Matcher matcher =
        Pattern.compile(
                "(?<![\\p{L}\\p{N}-])" + Layout.expression(surface) + "(?![\\p{L}\\p{N}-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(labelled.text())
            .region(labelled.labelledFrom(), labelled.text().length());
    return matcher.results().map(r -> new Span(r.start(), r.end()));
  }

  /** Whether a place has no label of its own and stands in none that would forbid one. */
  private boolean isMissing(LabelledText labelled, Mention mention, Span place) {
    List<Label> there =
        labelled.labels().stream().filter(l -> l.mention().span().overlaps(place)).toList();
    return there.stream()
        .allMatch(
            l ->
                !l.mention().span().equals(place)
                    && l.mention().span().contains(place)
                    && schema.allowsInside(mention, place.of(labelled.text()), l.mention().type()));
  }

  private static String context(String text, Span place) {
    int from = Math.max(0, place.start() - CONTEXT);
    int to = Math.min(text.length(), place.end() + CONTEXT);
    return "…" + Layout.collapse(text.substring(from, to)) + "…";
  }
}
