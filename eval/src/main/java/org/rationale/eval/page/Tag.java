package org.rationale.eval.page;

/**
 * The start of an HTML or SVG element.
 *
 * @param name of the element
 * @param attributes as they stand in the file, with a blank before each
 */
record Tag(String name, String attributes) {

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
    return new Html("<" + name + attributes + ">" + Html.of(content).markup() + "</" + name + ">");
  }

  /** The element around text. */
  Html text(String plain) {
    return of(Html.text(plain));
  }

  /** An element that has no content and no end. */
  Html alone() {
    return new Html("<" + name + attributes + ">");
  }
}
