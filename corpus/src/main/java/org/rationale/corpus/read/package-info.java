/**
 * Files become documents here: plain text, PDF and JSON lines, from files, folders and standard
 * input.
 */
package org.rationale.corpus.read;
