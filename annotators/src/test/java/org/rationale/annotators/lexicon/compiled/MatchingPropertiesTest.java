package org.rationale.annotators.lexicon.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rationale.annotators.Texts;
import org.rationale.annotators.text.Text;

/** The compiled form against a map of all spellings, on random terms and texts. */
class MatchingPropertiesTest {

  private static final List<String> WORDS =
      List.of(
          "knee", "knees", "pain", "low", "back", "x", "ray", "rays", "l4", "5", "of", "sprain");

  @Property(tries = 400)
  void findsWhatAMapFinds(
      @ForAll("terms") List<String> terms, @ForAll("words") List<String> words) {
    Text text = Texts.of(String.join(" ", words));
    CompiledLexicon lexicon =
        CompiledLexicon.of(
            terms.stream().map(CompiledLexiconTest::term).toList(), CompiledLexiconTest.INFO);

    List<String> found =
        lexicon.hits(text).stream()
            .map(hit -> hit.from() + "-" + hit.to() + " " + hit.terms().get(0).text())
            .toList();

    assertThat(found).isEqualTo(byMap(terms, words));
  }

  @Property(tries = 200)
  void holdsEveryTermItWasGiven(@ForAll("terms") List<String> terms) {
    CompiledLexicon lexicon =
        CompiledLexicon.of(
            terms.stream().map(CompiledLexiconTest::term).toList(), CompiledLexiconTest.INFO);

    for (String term : terms) {
      Text text = Texts.of(term);
      assertThat(lexicon.hits(text))
          .singleElement()
          .satisfies(hit -> assertThat(text.string(hit.from(), hit.to())).isEqualTo(term));
    }
    Set<List<String>> different = new LinkedHashSet<>();
    terms.forEach(term -> different.add(singular(List.of(term.split(" ")))));
    assertThat(lexicon.size()).isEqualTo(different.size());
  }

  @Property(tries = 200)
  void marksBetweenWordsChangeNothing(
      @ForAll("terms") List<String> terms, @ForAll("words") List<String> words) {
    CompiledLexicon lexicon =
        CompiledLexicon.of(
            terms.stream().map(CompiledLexiconTest::term).toList(), CompiledLexiconTest.INFO);

    assertThat(matched(lexicon, String.join(" - ", words)))
        .isEqualTo(matched(lexicon, String.join(" ", words)));
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(14);
  }

  @Provide
  Arbitrary<List<String>> terms() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join(" ", words))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  private static List<String> matched(CompiledLexicon lexicon, String string) {
    List<String> all = new ArrayList<>();
    Text text = Texts.of(string);
    for (LexiconHit hit : lexicon.hits(text)) {
      String found = text.string(hit.from(), hit.to()).replace(" - ", " ");
      all.add(found + hit.terms().stream().map(Term::text).toList());
    }
    return all;
  }

  private static List<String> byMap(List<String> terms, List<String> words) {
    Map<List<String>, String> map = new HashMap<>();
    terms.forEach(term -> map.putIfAbsent(singular(List.of(term.split(" "))), term));
    List<String> found = new ArrayList<>();
    int from = 0;
    while (from < words.size()) {
      int to = words.size();
      while (to > from && !map.containsKey(singular(words.subList(from, to)))) {
        to--;
      }
      if (to > from) {
        found.add(from + "-" + to + " " + map.get(singular(words.subList(from, to))));
      }
      from = Math.max(to, from + 1);
    }
    return found;
  }

  private static List<String> singular(List<String> words) {
    return words.stream()
        .map(w -> w.equals("knees") ? "knee" : w.equals("rays") ? "ray" : w)
        .toList();
  }
}
