package org.rationale.gold.format;

import org.rationale.corpus.file.Place;

/**
 * A link as a file states it.
 *
 * @param place where the file states it
 * @param type name of the relation
 * @param from index of the mention it starts at, within its document
 * @param to index of the mention it points to
 */
public record StatedLink(Place place, String type, int from, int to) {}
