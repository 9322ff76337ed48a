/**
 * Finds references to guidelines, laws and the literature. A determination's guideline lines are
 * lists of citations up to the next printed label; in running prose a citation is a source's name
 * with the locators that stand around it. Names, chapters and the words of locators are data.
 */
package org.rationale.annotators.citation;
