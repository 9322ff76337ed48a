package org.rationale.eval.page;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Takes pages apart for tests. */
final class Pages {

  private Pages() {}

  /** What is seen of a page: its body without the script. */
  static String body(String page) {
    return page.substring(page.indexOf("<body>"), page.lastIndexOf("\n<script>")) + "\n</body>\n";
  }

  /** The same as a tree; fails where an element is not closed or a character not allowed. */
  static Element tree(String page) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(body(page))))
        .getDocumentElement();
  }
}
