/** The matcher of compiled lexicons beside ready-made ones, each on the same terms and texts. */
package org.rationale.bench.lexicon;
