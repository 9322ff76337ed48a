package org.rationale.annotators.text;

/**
 * A long form that a text gives an abbreviation for: {@code gluteal tendon tear (GTT)}.
 *
 * @param from index of the long form's first token
 * @param to index behind the long form's last token
 * @param abbreviation index of the abbreviation's token, in brackets behind the long form or right
 *     before the brackets that hold it
 */
public record Definition(int from, int to, int abbreviation) {}
