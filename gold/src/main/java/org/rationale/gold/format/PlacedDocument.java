package org.rationale.gold.format;

import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.file.Place;

/**
 * A document that was read and where it begins.
 *
 * @param document with its labels
 * @param place file and, in a file of several documents, line or path
 */
record PlacedDocument(AnnotatedDocument document, Place place) {}
