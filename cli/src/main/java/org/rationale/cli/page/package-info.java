/**
 * A document as a page to look at: styled text, wrapped into lines, then drawn for a terminal, as
 * plain text or as a picture.
 */
package org.rationale.cli.page;
