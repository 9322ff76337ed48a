package org.rationale.corpus;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the head of a determination letter says about the case. A field is empty where the letter
 * does not have it or has something there that cannot be read.
 *
 * @param caseNumber number of the review, for instance {@code CM16-0230548}
 * @param dateAssigned when the case was given to the review organisation
 * @param dateOfInjury when the worker was injured
 * @param decisionDate when the review was decided
 * @param utilizationReviewDate when the claims administrator's utilization review denied the
 *     request
 * @param priority kind of the application, for instance {@code Standard}
 * @param applicationReceived when the application for the review came in
 */
public record Header(
    Optional<Located<String>> caseNumber,
    Optional<Located<LocalDate>> dateAssigned,
    Optional<Located<LocalDate>> dateOfInjury,
    Optional<Located<LocalDate>> decisionDate,
    Optional<Located<LocalDate>> utilizationReviewDate,
    Optional<Located<String>> priority,
    Optional<Located<LocalDate>> applicationReceived) {

  /** The header of a text that has none. */
  public static final Header NONE =
      new Header(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
