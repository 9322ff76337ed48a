package org.rationale.annotators;

import java.util.List;
import org.rationale.annotators.citation.CitationFinder;
import org.rationale.annotators.date.DateFinder;
import org.rationale.annotators.diagnosis.DiagnosisFinder;
import org.rationale.annotators.dosage.DosageFinder;
import org.rationale.annotators.drug.DrugFinder;
import org.rationale.annotators.lexicon.compiled.CompiledLexicon;
import org.rationale.annotators.lexicon.compiled.LexiconMentions;
import org.rationale.annotators.procedure.ProcedureFinder;
import org.rationale.annotators.text.Text;
import org.rationale.corpus.Mention;

/**
 * The finders in the order in which they read a text, each seeing what those before it found: a
 * citation claims its pages before a date or an amount is looked for.
 */
public final class Finders {
  private final List<Finder> inOrder;
  private final LexiconMentions lexicons;
  private final NormalForms normalForms;

  private Finders(List<Finder> inOrder, LexiconMentions lexicons, NormalForms normalForms) {
    this.inOrder = List.copyOf(inOrder);
    this.lexicons = lexicons;
    this.normalForms = normalForms;
  }

  /** Made once, when first asked for: the lexicons are large and immutable. */
  private static final class Standard {
    private static final Finders FINDERS =
        new Finders(
            List.of(
                new CitationFinder(),
                new DateFinder(),
                new DrugFinder(),
                new DosageFinder(),
                new ProcedureFinder(),
                new DiagnosisFinder()),
            new LexiconMentions(List.of()),
            NormalForms.standard());
  }

  /** The six finders with the built-in lexicons; always the same instance. */
  public static Finders standard() {
    return Standard.FINDERS;
  }

  /** The same finders, and lexicons of the user's own that add what they have. */
  public Finders with(List<CompiledLexicon> own) {
    return new Finders(inOrder, new LexiconMentions(own), normalForms);
  }

  /** The finders, first to last. */
  public List<Finder> inOrder() {
    return inOrder;
  }

  /**
   * The mentions of all types in a text with their normal forms, in document order, in positions of
   * the view.
   */
  public List<Mention> find(Text text) {
    EarlierMentions found = new EarlierMentions(text);
    for (Finder finder : inOrder) {
      found.add(finder.type(), finder.find(text, found));
    }
    return Overlaps.resolve(lexicons.with(text, found.all())).stream()
        .map(mention -> normalForms.of(mention, text))
        .toList();
  }
}
