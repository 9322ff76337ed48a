/** The JSON that labelling tools export: Label Studio, doccano, Prodigy. */
package org.rationale.gold.format.tool;
