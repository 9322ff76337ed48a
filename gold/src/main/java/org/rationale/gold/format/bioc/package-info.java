/**
 * BioC, the exchange format of biomedical text mining, in its two notations: XML, after the
 * publisher's DTD, and the JSON into which the same elements are commonly written.
 */
package org.rationale.gold.format.bioc;
