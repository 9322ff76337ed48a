/** Files of a terminology: plain, gzipped, in a ZIP or a folder, and their lines. */
package org.rationale.annotators.lexicon.terminology.file;
