package org.rationale.gold.format;

import org.rationale.corpus.file.Place;

/**
 * A piece of text and where a file says it stands.
 *
 * @param place where the file says so
 * @param offset of its first character, in whatever the file counts
 * @param text the piece, character by character
 */
public record StatedText(Place place, int offset, String text) {}
