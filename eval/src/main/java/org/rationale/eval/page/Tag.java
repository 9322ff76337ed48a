package org.rationale.eval.page;

import java.util.Set;

/**
 * The start of an HTML or SVG element.
 *
 * @param name of the element
 * @param attributes as they stand in the file, with a blank before each
 */
record Tag(String name, String attributes) {

  /** Elements that begin a line of the file, so that it can be read and compared. */
  private static final Set<String> BLOCKS =
      Set.of(
          "article", "body", "details", "div", "dl", "form", "h1", "h2", "h3", "h4", "header",
          "main", "p", "script", "section", "style", "table", "tr");

  static Tag of(String name) {
    return new Tag(name, "");
  }

  /** An element of a class. */
  static Tag of(String name, String cssClass) {
    return of(name).with("class", cssClass);
  }

  /** The same with one more attribute, whose value may be any text. */
  Tag with(String attribute, String value) {
    return new Tag(name, attributes + " " + attribute + "=\"" + Html.escaped(value) + "\"");
  }

  /** The element around pieces. */
  Html of(Html... content) {
    return new Html(start() + ">" + Html.of(content).markup() + "</" + name + ">");
  }

  /** The element around text. */
  Html text(String plain) {
    return of(Html.text(plain));
  }

  /** An element that has no content and no end. */
  Html alone() {
    return new Html(start() + " />");
  }

  private String start() {
    return (BLOCKS.contains(name) ? "\n<" : "<") + name + attributes;
  }
}
