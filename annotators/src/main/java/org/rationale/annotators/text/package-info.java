/**
 * The text as the finders see it: a reflowed view with a map back, tokens, sentences.
 *
 * <p>Everything in this room, and every finder, counts in positions of the view; {@link
 * org.rationale.annotators.text.ReflowedView#toOriginal} leads back to the document.
 */
package org.rationale.annotators.text;
