package org.rationale.annotators.lexicon.compiled;

/**
 * A file that terms of a lexicon come from.
 *
 * @param name of the terminology and its release as far as it is known, for instance {@code
 *     ICD-10-CM 2019}
 * @param format by which it was read, for instance {@code icd10cm}
 * @param file its name, without the folder
 * @param sha256 SHA-256 of its bytes, 64 hexadecimal digits in small letters
 * @param rows how many rows were read
 * @param terms how many terms were taken
 */
public record LexiconSource(
    String name, String format, String file, String sha256, long rows, long terms) {

  public LexiconSource {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "the sha256 of " + file + " must be 64 hexadecimal digits, but it is " + sha256);
    }
  }
}
