package org.rationale.annotators.lexicon.terminology;

import java.util.Set;
import java.util.stream.Collectors;
import org.rationale.annotators.lexicon.LexiconReader;
import org.rationale.annotators.text.Terms;

/** The words of everyday English, read once for all who ask. */
public final class EverydayWords {
  /** Words of ordinary English, also of a clinic's: {@code water}, {@code discharge}. */
  public static final Set<String> ORDINARY = read("ordinary-words.tsv");

  /** Words that say nothing by themselves: {@code of}, {@code which}. */
  public static final Set<String> STOP = read("stop-words.tsv");

  private EverydayWords() {}

  /** The terms of a word list, each as its words with a blank between them. */
  static Set<String> read(String resource) {
    return LexiconReader.read(EverydayWords.class, resource).stream()
        .map(entry -> String.join(" ", Terms.words(entry.term())))
        .collect(Collectors.toUnmodifiableSet());
  }
}
