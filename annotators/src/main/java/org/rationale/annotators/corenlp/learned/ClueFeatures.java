package org.rationale.annotators.corenlp.learned;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.PaddedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The features of a conditional random field over {@link TokenClues}: words, affixes, shapes and
 * lists in a window of two tokens. CoreNLP makes it by its name.
 */
public final class ClueFeatures extends FeatureFactory<CoreLabel> {
  private static final long serialVersionUID = 1L;
  private static final int WINDOW = 2;
  private static final int LONGEST_AFFIX = 4;

  @Override
  public Collection<String> getCliqueFeatures(
      PaddedList<CoreLabel> tokens, int position, Clique clique) {
    List<String> features = new ArrayList<>();
    if (clique.equals(cliqueC)) {
      single(tokens, position, features);
    } else if (clique.equals(cliqueCpC)) {
      pair(tokens, position, features);
    }
    return features;
  }

  private static void single(PaddedList<CoreLabel> tokens, int position, List<String> features) {
    features.add("#");
    for (int i = -WINDOW; i <= WINDOW; i++) {
      CoreLabel token = tokens.get(position + i);
      features.add(i + "w=" + word(token));
      features.add(i + "s=" + shape(token));
      for (String list : lists(token)) {
        features.add(i + "l=" + list);
      }
    }
    String word = word(tokens.get(position));
    String before = word(tokens.get(position - 1));
    String behind = word(tokens.get(position + 1));
    features.add("-1w0w=" + before + " " + word);
    features.add("0w1w=" + word + " " + behind);
    features.add("-1w1w=" + before + " " + behind);
    for (int length = 2; length <= Math.min(LONGEST_AFFIX, word.length() - 1); length++) {
      features.add("p=" + word.substring(0, length));
      features.add("e=" + word.substring(word.length() - length));
    }
    for (String list : lists(tokens.get(position))) {
      features.add("l-1w=" + list + " " + before);
      features.add("l1w=" + list + " " + behind);
    }
  }

  private static void pair(PaddedList<CoreLabel> tokens, int position, List<String> features) {
    CoreLabel token = tokens.get(position);
    CoreLabel before = tokens.get(position - 1);
    features.add("##");
    features.add("#w=" + word(token));
    features.add("#-1w=" + word(before));
    features.add("#s=" + shape(before) + " " + shape(token));
    for (String list : lists(token)) {
      features.add("#l=" + list);
    }
  }

  private static String word(CoreLabel token) {
    String word = token.get(CoreAnnotations.TextAnnotation.class);
    return word == null ? "" : word;
  }

  private static String shape(CoreLabel token) {
    String shape = token.get(CoreAnnotations.ShapeAnnotation.class);
    return shape == null ? "" : shape;
  }

  private static List<String> lists(CoreLabel token) {
    List<String> lists = token.get(TokenClues.ListsAnnotation.class);
    return lists == null ? List.of() : lists;
  }
}
