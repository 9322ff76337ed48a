package org.rationale.annotators.lexicon.terminology.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rationale.annotators.lexicon.terminology.Intake;
import org.rationale.annotators.lexicon.terminology.WrongFormatException;
import org.rationale.annotators.lexicon.terminology.file.SourceFile;
import org.rationale.corpus.file.Place;

/**
 * The tabular list of ICD-10-CM as XML: each {@code diag} has a {@code name} (the code), a {@code
 * desc} (the title) and perhaps {@code inclusionTerm}s (synonyms); {@code diag}s nest. Seventh
 * characters are not spelled out; the order file has those.
 */
final class Icd10CmTabular {

  private static final String DIAGNOSIS = "diag";
  private static final XMLInputFactory XML = factory();

  private final SourceFile file;
  private final Intake intake;
  private final Deque<String> open = new ArrayDeque<>();
  private final Deque<String> codes = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();

  private Icd10CmTabular(SourceFile file, Intake intake) {
    this.file = file;
    this.intake = intake;
  }

  /** A reader of XML that fetches nothing and expands nothing. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Whether an opening has the root element. */
  static boolean isThere(List<String> opening) {
    return opening.stream().anyMatch(line -> line.contains("<ICD10CM.tabular"));
  }

  static void read(SourceFile file, Intake intake) throws IOException {
    try (InputStream stream = file.open()) {
      XMLStreamReader xml = XML.createXMLStreamReader(stream);
      new Icd10CmTabular(file, intake).read(xml);
    } catch (XMLStreamException e) {
      throw new WrongFormatException(
          "%s:%d: the XML ends or breaks here; take the file as it is published. %s"
              .formatted(
                  file.label(),
                  e.getLocation() == null ? 1 : e.getLocation().getLineNumber(),
                  String.valueOf(e.getMessage()).lines().reduce("", (a, line) -> line)));
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml.getLocalName());
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(xml.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open.pop();
        end(xml.getLocalName(), place(xml));
      }
    }
  }

  private Place place(XMLStreamReader xml) {
    return Place.of(file.label()).atLine(xml.getLocation().getLineNumber());
  }

  private void start(String element) {
    boolean isMarkup = !open.isEmpty() && open.peek().equals("note");
    if (!isMarkup) {
      text.setLength(0);
    }
    open.push(element);
    if (element.equals(DIAGNOSIS)) {
      codes.push("");
    }
  }

  /** Reads an element that has just ended; {@code open} now begins with the one around it. */
  private void end(String element, Place place) {
    String within = open.isEmpty() ? "" : open.peek();
    if (element.equals(DIAGNOSIS)) {
      codes.pop();
    } else if (element.equals("name") && within.equals(DIAGNOSIS)) {
      codes.pop();
      codes.push(text.toString().strip());
    } else if ((element.equals("desc") && within.equals(DIAGNOSIS))
        || (element.equals("note") && within.equals("inclusionTerm") && !codes.isEmpty())) {
      intake.row();
      String code = codes.peek();
      if (Icd10CmFormat.isCode(code)) {
        Icd10CmFormat.offer(code, text.toString(), place, intake);
      } else {
        intake.malformed(place, "expected the code of this diag first, found \"" + code + "\"");
      }
    }
  }
}
