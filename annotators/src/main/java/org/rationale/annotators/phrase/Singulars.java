package org.rationale.annotators.phrase;

import java.util.Map;
import java.util.stream.Collectors;
import org.rationale.annotators.lexicon.Entry;
import org.rationale.annotators.lexicon.LexiconReader;

/** The singular of nouns. Immutable. */
final class Singulars {
  private static final int SHORTEST = 4;

  private final Map<String, String> irregular =
      LexiconReader.read(Singulars.class, "plurals.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(Entry::term, Entry::normal));

  /** A name with its last word in the singular. */
  String ofName(String name) {
    int of = name.indexOf(" of ");
    if (of > 0) {
      return ofName(name.substring(0, of)) + ofLast(name.substring(of));
    }
    return ofLast(name);
  }

  private String ofLast(String name) {
    int last = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1;
    return name.substring(0, last) + of(name.substring(last));
  }

  /** The singular of a word in lower case; the word itself where it is none of a plural. */
  String of(String word) {
    String known = irregular.get(word);
    if (known != null) {
      return known;
    }
    int length = word.length();
    if (word.endsWith("'s")) {
      return word; // Spurling's
    }
    if (length < SHORTEST
        || !word.endsWith("s")
        || word.endsWith("ss")
        || word.endsWith("us")
        || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    boolean hissing =
        word.endsWith("sses")
            || word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("xes");
    return word.substring(0, length - (hissing ? 2 : 1));
  }
}
