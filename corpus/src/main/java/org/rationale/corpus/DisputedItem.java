package org.rationale.corpus;

import java.util.Optional;

/**
 * One treatment, test or service that is disputed, and what was decided about it. No span has white
 * space at either end.
 *
 * @param heading what is disputed, without the colon and the decision
 * @param decision what was decided
 * @param decisionSpan where the decision stands, for instance over {@code Upheld}
 * @param claimsGuideline what the claims administrator's decision was based on, without the label
 * @param reviewerGuideline what the reviewer's decision was based on, without the label
 * @param rationale why the reviewer decided so, without the label
 */
public record DisputedItem(
    Span heading,
    Decision decision,
    Span decisionSpan,
    Optional<Span> claimsGuideline,
    Optional<Span> reviewerGuideline,
    Optional<Span> rationale) {}
