package org.rationale.gold.format.bioc;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rationale.corpus.AnnotatedDocument;
import org.rationale.corpus.Link;
import org.rationale.corpus.Mention;
import org.rationale.corpus.Span;
import org.rationale.corpus.file.Finding;
import org.rationale.gold.format.FormatException;

/** Writes a BioC collection as XML, a document a line. */
final class BiocXmlWriter {

  private final XMLStreamWriter xml;
  private String document = "";

  private BiocXmlWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String write(List<AnnotatedDocument> documents) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new BiocXmlWriter(xml).collection(documents);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("XML cannot be written into memory", e);
    }
    return out.append('\n').toString();
  }

  private void collection(List<AnnotatedDocument> documents) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeDTD("<!DOCTYPE collection SYSTEM \"BioC.dtd\">");
    xml.writeCharacters("\n");
    xml.writeStartElement("collection");
    element("source", "rationale");
    element("date", "");
    element("key", "");
    infon(BiocUnits.KEY, BiocUnits.WRITTEN.id());
    for (AnnotatedDocument annotated : documents) {
      xml.writeCharacters("\n");
      document(annotated);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void document(AnnotatedDocument annotated) throws XMLStreamException {
    BiocMentions mentions = new BiocMentions(annotated);
    document = annotated.document().id();
    xml.writeStartElement("document");
    element("id", document);
    xml.writeStartElement("passage");
    element("offset", "0");
    element("text", mentions.text());
    for (Map.Entry<Mention, String> mention : mentions.ids().entrySet()) {
      annotation(mentions, mention.getKey(), mention.getValue());
    }
    int number = 0;
    for (Link link : annotated.links()) {
      number++;
      xml.writeStartElement("relation");
      attribute("id", "R" + number);
      infon(BiocStatement.TYPE, link.type());
      List<String> nodes = mentions.nodes(link);
      node(nodes.get(0), "from");
      node(nodes.get(1), "to");
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void annotation(BiocMentions mentions, Mention mention, String id)
      throws XMLStreamException {
    xml.writeStartElement("annotation");
    attribute("id", id);
    for (Map.Entry<String, String> infon : mentions.infons(mention).entrySet()) {
      infon(infon.getKey(), infon.getValue());
    }
    for (Span fragment : mention.fragments()) {
      xml.writeEmptyElement("location");
      attribute("offset", Integer.toString(mentions.offset(fragment)));
      attribute("length", Integer.toString(mentions.length(fragment)));
    }
    element("text", mention.of(mentions.text()));
    xml.writeEndElement();
  }

  private void node(String id, String role) throws XMLStreamException {
    xml.writeEmptyElement("node");
    attribute("refid", id);
    attribute("role", role);
  }

  private void infon(String key, String value) throws XMLStreamException {
    xml.writeStartElement("infon");
    attribute("key", key);
    characters(value);
    xml.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    characters(text);
    xml.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    check(value);
    xml.writeAttribute(name, value);
  }

  /** Writes text; a carriage return as a reference, because a parser would make it a line feed. */
  private void characters(String text) throws XMLStreamException {
    check(text);
    int from = 0;
    for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', from)) {
      xml.writeCharacters(text.substring(from, at));
      xml.writeEntityRef("#13");
      from = at + 1;
    }
    xml.writeCharacters(text.substring(from));
  }

  private void check(String text) {
    text.codePoints()
        .filter(c -> !isXml(c))
        .findFirst()
        .ifPresent(
            c -> {
              throw new FormatException(
                  List.of(
                      Finding.error(
                          document,
                          0,
                          "XML has no character U+%04X, so BioC XML cannot hold it; use bioc-json"
                              .formatted(c))));
            });
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
