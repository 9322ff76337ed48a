package org.rationale.annotators.corenlp;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.rationale.corpus.Mention;

/**
 * Writes the mentions of an annotation as JSON, since CoreNLP's own JSON leaves out what it does
 * not know. Name it as {@code customOutputter} beside {@code outputFormat = custom}, also in a
 * request to {@code StanfordCoreNLPServer}. Offsets are UTF-16 positions, half-open.
 */
public final class MentionsOutputter extends AnnotationOutputter {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** An outputter, as CoreNLP makes it. */
  public MentionsOutputter() {}

  @Override
  public void print(Annotation annotation, OutputStream target, Options options)
      throws IOException {
    String text = annotation.get(CoreAnnotations.TextAnnotation.class);
    List<Mention> mentions = annotation.get(RationaleAnnotations.MentionsAnnotation.class);
    JsonGenerator json = JSON.createGenerator(target);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeStringField("offsetUnit", "utf-16");
    json.writeArrayFieldStart("mentions");
    for (Mention mention : mentions == null ? List.<Mention>of() : mentions) {
      json.writeStartObject();
      json.writeStringField("type", mention.type().name());
      json.writeNumberField("start", mention.span().start());
      json.writeNumberField("end", mention.span().end());
      json.writeStringField("text", mention.of(text));
      json.writeObjectField("attributes", mention.attributes());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }
}
