package org.rationale.gold.format.bioc;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.gold.format.AnnotationFormat;
import org.rationale.gold.format.Capability;
import org.rationale.gold.format.FormatFiles;
import org.rationale.gold.format.FormatReading;
import org.rationale.gold.format.ReadOptions;
import org.rationale.gold.format.Texts;

/**
 * BioC in XML: a {@code collection} of documents, each with passages (or sentences in passages)
 * that say their offset, and stand-off annotations with one location for each fragment.
 *
 * <p><b>Mapping.</b> The infon {@code type} of an annotation is the type, its other infons are the
 * attributes; a relation with two nodes is a link from the first to the second. Annotations without
 * a location and relations of another number of nodes are left out with a warning.
 *
 * <p><b>Offsets.</b> The DTD says "8 bit code units (bytes)"; the readers and writers in use count
 * code points (Python) or UTF-16 positions (Java). What a file counts is found by the texts of its
 * passages and annotations; written are code points, and the collection says so in the infon {@code
 * offsetUnit}.
 *
 * <p><b>Text.</b> Passages must agree with the gold's text where they stand, and only white space
 * may stand between them; without a gold text they are put together with blanks between them.
 * Written is one passage with the whole text. XML reads CRLF as LF, so a carriage return is written
 * as a character reference; a file that holds it bare has another text than the gold, and is
 * refused.
 *
 * <p><b>Not carried.</b> Characters that XML 1.0 does not have (most control characters) and an
 * attribute called {@code type}: writing is refused.
 *
 * <p>Source: {@code BioC.dtd} with its comments, and Comeau et al., "BioC: a minimalist approach to
 * interoperability for biomedical text processing", Database 2013, bat064.
 */
public final class BiocXmlFormat implements AnnotationFormat {

  /** The format. */
  public BiocXmlFormat() {}

  @Override
  public String name() {
    return "bioc-xml";
  }

  @Override
  public List<String> extensions() {
    return List.of(".xml", ".bioc");
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.allOf(Capability.class);
  }

  @Override
  public boolean recognises(Path file) throws IOException {
    if (FormatFiles.extension(this, file).isEmpty()) {
      return false;
    }
    try (Reader in = Files.newBufferedReader(file)) {
      XMLStreamReader xml = BiocXmlReader.parser().createXMLStreamReader(in);
      while (xml.hasNext()) {
        xml.next();
        if (xml.isStartElement()) {
          return xml.getLocalName().equals("collection");
        }
      }
      return false;
    } catch (XMLStreamException e) {
      return false;
    }
  }

  @Override
  public FormatReading reading(Path fileOrFolder, Texts texts, ReadOptions options)
      throws IOException {
    return FormatFiles.read(
        this, fileOrFolder, texts, options, BiocUnits.ACCEPTED, BiocXmlReader::read);
  }

  @Override
  public void write(List<AnnotatedDocument> documents, Path target) throws IOException {
    FormatFiles.write(this, documents, target, BiocXmlWriter::write);
  }
}
