/** How good: matching, counts, metrics. Knows no annotator. */
package org.rationale.eval;
