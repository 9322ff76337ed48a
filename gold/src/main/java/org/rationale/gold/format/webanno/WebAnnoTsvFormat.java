package org.rationale.gold.format.webanno;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.gold.format.AnnotationFormat;
import org.rationale.gold.format.Capability;
import org.rationale.gold.format.Counting;
import org.rationale.gold.format.FormatFiles;
import org.rationale.gold.format.FormatReading;
import org.rationale.gold.format.ReadOptions;
import org.rationale.gold.format.Texts;

/**
 * WebAnno TSV 3.3, which WebAnno and INCEpTION export: one document a file, a line a token with its
 * offsets, the labels of each layer in columns. Its name without the ending (and without {@code
 * .txt} before that) is the name of the document. 3.1 and 3.2 are read too; they differ in what is
 * not read here.
 *
 * <p><b>Mapping.</b> Every label of a span layer is a mention. Its type is the value of the feature
 * {@code label}, {@code type} or {@code value}, whichever the layer has first, or else the name of
 * the layer; other features are attributes. Labels of a relation layer are links from the label
 * that the last column names to the one on the line. Chains, slots and the linguistic layers of
 * DKPro Core (parts of speech, lemmas, dependencies …) are left out with a warning.
 *
 * <p><b>Offsets</b> count UTF-16 positions, says the definition; files that other programs made
 * count code points or bytes, which is found by their tokens.
 *
 * <p><b>Text.</b> Sentences must agree with the gold's text, and only white space may stand between
 * them. The text between sentences is not in the file; without a gold text there are blanks.
 *
 * <p><b>Not carried.</b> The text, mentions of several fragments (a label on tokens apart is read
 * with what stands between), mentions that start or end with white space, attributes that are
 * empty, that are called {@code label} or whose names hold reserved characters: writing refuses
 * them.
 *
 * <p>Written is one layer {@code webanno.custom.Label} with the features {@code label} and one for
 * each attribute, and {@code webanno.custom.Link} for links; tokens are cut at the ends of
 * mentions.
 *
 * <p>Source: INCEpTION user's guide, appendix "WebAnno TSV 3.3 File format".
 */
public final class WebAnnoTsvFormat implements AnnotationFormat {

  /** The format. */
  public WebAnnoTsvFormat() {}

  @Override
  public String name() {
    return "webanno-tsv";
  }

  @Override
  public List<String> extensions() {
    return List.of(".tsv");
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.of(Capability.OVERLAPPING, Capability.ATTRIBUTES, Capability.LINKS);
  }

  @Override
  public boolean recognises(Path file) throws IOException {
    if (FormatFiles.extension(this, file).isEmpty()) {
      return false;
    }
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      String first = reader.readLine();
      return first != null && first.replace("\uFEFF", "").startsWith(TsvLines.FORMAT);
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  @Override
  public FormatReading reading(Path fileOrFolder, Texts texts, ReadOptions options)
      throws IOException {
    return FormatFiles.read(
        this,
        fileOrFolder,
        texts,
        options,
        List.of(Counting.UTF_16, Counting.CODE_POINT, Counting.UTF_8),
        TsvStatement::of);
  }

  @Override
  public void write(List<AnnotatedDocument> documents, Path target) throws IOException {
    FormatFiles.write(this, documents, target, d -> new TsvWriter(d.get(0)).write());
  }
}
