/**
 * Where on the body: words of site, side, direction and level, and the phrases that they make.
 *
 * <p>{@link org.rationale.annotators.anatomy.Anatomy} holds the word lists, {@link
 * org.rationale.annotators.anatomy.SiteWords} the class of every token of one text, {@link
 * org.rationale.annotators.anatomy.SitePhrases} tells how far a phrase reaches. Shared by the
 * finders of diagnoses and of procedures.
 */
package org.rationale.annotators.anatomy;
