/**
 * WebAnno TSV 3, the tab-separated format of WebAnno and INCEpTION: a line a token, layers of
 * labels in its columns.
 */
package org.rationale.gold.format.webanno;
