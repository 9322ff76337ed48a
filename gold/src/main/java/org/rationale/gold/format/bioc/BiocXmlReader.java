package org.rationale.gold.format.bioc;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rationale.corpus.file.Place;
import org.rationale.gold.format.FormatException;
import org.rationale.gold.format.Problems;
import org.rationale.gold.format.SourceFile;
import org.rationale.gold.format.StatedDocument;
import org.rationale.gold.format.StatedMention.Piece;
import org.rationale.gold.format.bioc.BiocDocument.Annotation;
import org.rationale.gold.format.bioc.BiocDocument.Passage;
import org.rationale.gold.format.bioc.BiocDocument.Relation;

/** Reads a BioC collection from XML, element by element, without external entities. */
final class BiocXmlReader {

  private final Place file;
  private final Problems problems;
  private final XMLStreamReader xml;
  private final List<StatedDocument> documents = new ArrayList<>();
  private final Map<String, String> collection = new TreeMap<>();

  private BiocXmlReader(SourceFile source, Problems problems) throws XMLStreamException {
    this.file = source.place();
    this.problems = problems;
    this.xml = parser().createXMLStreamReader(new StringReader(source.content()));
  }

  /** A parser that opens no other file, whatever the XML says. */
  static XMLInputFactory parser() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /**
   * The documents of a file.
   *
   * @throws FormatException where it is not XML
   */
  static List<StatedDocument> read(SourceFile source, Problems problems) {
    try {
      BiocXmlReader reader = new BiocXmlReader(source, problems);
      reader.read();
      return reader.documents;
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      String message = e.getMessage().replaceFirst("(?s)^.*\nMessage: ", "");
      throw new FormatException(
          List.of(source.place().atLine(line).error("this is not XML: " + message)), e);
    }
  }

  private void read() throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
      if (xml.isStartElement()) {
        if (!xml.getLocalName().equals("collection")) {
          throw wrong("a BioC file is a <collection>, but there is <%s>".formatted(name()));
        }
        while (child("collection")) {
          switch (name()) {
            case "infon" -> infon(collection);
            case "document" -> document();
            default -> skip();
          }
        }
      }
    }
  }

  private void document() throws XMLStreamException {
    Place place = place();
    String id = "";
    List<Passage> passages = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    while (child("document")) {
      switch (name()) {
        case "id" -> id = xml.getElementText().strip();
        case "passage" -> passage("passage", passages);
        case "relation" -> relations.add(relation());
        default -> skip();
      }
    }
    if (id.isEmpty()) {
      problems.error(place, "the document has no <id>; give it one");
      return;
    }
    BiocDocument document = new BiocDocument(place, id, passages, relations);
    documents.add(BiocStatement.of(document, BiocUnits.counting(collection), problems));
  }

  /** Adds a passage or a sentence, and behind it the sentences in it. */
  private void passage(String element, List<Passage> passages) throws XMLStreamException {
    Place place = place();
    Optional<Integer> offset = Optional.empty();
    Optional<String> text = Optional.empty();
    Place textPlace = place;
    List<Annotation> annotations = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    List<Passage> sentences = new ArrayList<>();
    while (child(element)) {
      switch (name()) {
        case "offset" -> offset = Optional.of(number(place(), "offset", xml.getElementText()));
        case "text" -> {
          textPlace = place();
          text = Optional.of(xml.getElementText());
        }
        case "annotation" -> annotations.add(annotation());
        case "relation" -> relations.add(relation());
        case "sentence" -> passage("sentence", sentences);
        default -> skip();
      }
    }
    int from =
        offset.orElseThrow(
            () ->
                new FormatException(
                    List.of(place.error("the %s has no <offset>".formatted(element)))));
    passages.add(new Passage(textPlace, from, text, annotations, relations));
    passages.addAll(sentences);
  }

  private Annotation annotation() throws XMLStreamException {
    Place place = place();
    String id = attribute("id");
    Map<String, String> infons = new TreeMap<>();
    Optional<String> text = Optional.empty();
    List<Piece> locations = new ArrayList<>();
    while (child("annotation")) {
      switch (name()) {
        case "infon" -> infon(infons);
        case "text" -> text = Optional.of(xml.getElementText());
        case "location" -> {
          int start = number(place(), "offset", attribute("offset"));
          locations.add(new Piece(start, start + number(place(), "length", attribute("length"))));
          skip();
        }
        default -> skip();
      }
    }
    return new Annotation(place, id, infons, text, locations);
  }

  private Relation relation() throws XMLStreamException {
    Place place = place();
    Map<String, String> infons = new TreeMap<>();
    List<String> nodes = new ArrayList<>();
    while (child("relation")) {
      switch (name()) {
        case "infon" -> infon(infons);
        case "node" -> {
          nodes.add(attribute("refid"));
          skip();
        }
        default -> skip();
      }
    }
    return new Relation(place, infons.getOrDefault(BiocStatement.TYPE, ""), nodes);
  }

  private void infon(Map<String, String> infons) throws XMLStreamException {
    Place place = place();
    String key = attribute("key");
    if (infons.put(key, xml.getElementText()) != null) {
      problems.error(place, "the infon \"%s\" is there twice; delete one".formatted(key));
    }
  }

  /** Goes to the next child; false at the end of the element. */
  private boolean child(String parent) throws XMLStreamException {
    do {
      xml.next();
    } while (!xml.isStartElement() && !(xml.isEndElement() && name().equals(parent)));
    return xml.isStartElement();
  }

  private void skip() throws XMLStreamException {
    int open = 1;
    while (open > 0) {
      int event = xml.next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private String name() {
    return xml.getLocalName();
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private Place place() {
    return file.atLine(xml.getLocation().getLineNumber());
  }

  private FormatException wrong(String message) {
    return FormatException.at(place(), message);
  }

  private static int number(Place place, String what, String digits) {
    try {
      return Integer.parseInt(digits.strip());
    } catch (NumberFormatException e) {
      throw new FormatException(
          List.of(
              place.error("the %s is a whole number, but there is \"%s\"".formatted(what, digits))),
          e);
    }
  }
}
