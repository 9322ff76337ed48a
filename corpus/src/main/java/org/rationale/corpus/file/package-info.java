/**
 * Files that are read or made: where in them something stands, what is wrong there, and how one is
 * written whole or not at all.
 */
package org.rationale.corpus.file;
