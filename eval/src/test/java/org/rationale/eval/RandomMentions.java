package org.rationale.eval;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Document;
import org.rationale.corpus.EntityType;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;

/** Small random documents in which mentions overlap, nest, repeat and have gaps all the time. */
public final class RandomMentions extends DomainContextBase {

  // No white space, so that every position belongs to a token.
  private static final String TEXT = "q6h/prn,350mg+Soma(10/325)#240";

  /** One document under two hands. */
  public record Hands(List<Mention> gold, List<Mention> predicted) {

    /** The document as the first hand has it. */
    public AnnotatedDocument goldDocument(String id) {
      return new AnnotatedDocument(new Document(id, TEXT), gold);
    }

    /** The document as the second hand has it. */
    public AnnotatedDocument predictedDocument(String id) {
      return new AnnotatedDocument(new Document(id, TEXT), predicted);
    }

    Hands swapped() {
      return new Hands(predicted, gold);
    }
  }

  @Provide
  Arbitrary<Hands> hands() {
    Arbitrary<List<Mention>> mentions = mention().list().ofMaxSize(5);
    return Combinators.combine(mentions, mentions).as(Hands::new);
  }

  @Provide
  Arbitrary<List<Hands>> corpus() {
    return hands().list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<Long> seed() {
    return Arbitraries.longs();
  }

  @Provide
  Arbitrary<Integer> number() {
    return Arbitraries.integers().between(2, 4);
  }

  private static Arbitrary<Mention> mention() {
    Arbitrary<EntityType> type =
        Arbitraries.of(EntityType.DRUG, EntityType.DOSAGE, EntityType.DATE);
    Arbitrary<Map<String, String>> attributes =
        Arbitraries.of(Map.of(), Map.of("kind", "brand"), Map.of("kind", "class", "value", "1"));
    Arbitrary<List<Span>> whole =
        Combinators.combine(Arbitraries.integers().between(0, 12), lengths())
            .as((start, length) -> List.of(new Span(start, start + length)));
    Arbitrary<List<Span>> cut =
        Combinators.combine(Arbitraries.integers().between(0, 8), lengths(), lengths(), lengths())
            .as(
                (start, a, gap, b) ->
                    List.of(
                        new Span(start, start + a),
                        new Span(start + a + gap, start + a + gap + b)));
    return Combinators.combine(type, Arbitraries.oneOf(whole, whole, cut), attributes)
        .as(Mention::new);
  }

  private static Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(1, 6);
  }
}
