package org.rationale.annotators;

import java.util.Map;
import java.util.TreeMap;
import org.rationale.annotators.corenlp.ViewTokenizer;
import org.rationale.annotators.text.ReflowedView;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;

/** What a normaliser says of a string that is one mention from end to end. */
public final class ReadSpan {
  private static final ViewTokenizer TOKENIZER = new ViewTokenizer();

  private ReadSpan() {}

  /** The attributes of a mention but its kind, by name; for instance {@code unit=mg value=5}. */
  public static String of(EntityType type, String kind, String words) {
    Text text = TOKENIZER.text(ReflowedView.of(words));
    Mention mention = Mention.of(type, kind, 0, text.string().length());
    Map<String, String> said = new TreeMap<>(NormalForms.standard().of(mention, text).attributes());
    said.remove(Mention.KIND);
    return said.toString().replaceAll("^\\{|\\}$", "").replace(", ", " ");
  }
}
