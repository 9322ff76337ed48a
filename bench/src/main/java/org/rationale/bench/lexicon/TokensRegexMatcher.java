package org.rationale.bench.lexicon;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokensRegexNERAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.rationale.annotators.lexicon.compiled.Term;
import org.rationale.annotators.text.Terms;

/** CoreNLP's TokensRegexNER; it reads its terms as text and has no compiled form. */
final class TokensRegexMatcher implements Matcher {
  private static final Pattern SPECIAL = Pattern.compile("([^A-Za-z0-9])");

  private TokensRegexNERAnnotator annotator;

  @Override
  public void build(List<Term> terms, Path file) throws IOException {
    StringBuilder mapping = new StringBuilder();
    for (Term term : terms) {
      List<String> words =
          Terms.tokens(term.text()).stream()
              .map(token -> SPECIAL.matcher(token.surface()).replaceAll("\\\\$1"))
              .toList();
      mapping.append(String.join(" ", words)).append('\t').append(term.type()).append('\n');
    }
    Files.writeString(file, mapping);
  }

  @Override
  public void load(Path file) {
    Properties properties = new Properties();
    properties.setProperty("terms.mapping", file.toString());
    properties.setProperty("terms.ignorecase", "true");
    properties.setProperty("terms.verbose", "false");
    annotator = new TokensRegexNERAnnotator("terms", properties);
  }

  @Override
  public int match(Prepared text) {
    Annotation annotation = text.annotation();
    List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
    tokens.forEach(token -> token.setNER("O"));
    annotator.annotate(annotation);
    int hits = 0;
    String before = "O";
    for (CoreLabel token : tokens) {
      hits += token.ner().equals("O") || token.ner().equals(before) ? 0 : 1;
      before = token.ner();
    }
    return hits;
  }
}
