package org.verbatim.transcript.reading;

import org.jsoup.nodes.Element;

/**
 * What the elements around some words make of them.
 *
 * @param list the list that they stand in, "ul" or "ol", or empty
 */
record Context(Format format, Shape shape, String list, boolean unseen, boolean kept) {

  static final Context PAGE = new Context(Format.PLAIN, Shape.TEXT, "", false, false);

  Context within(Element element) {
    boolean pre = kept || element.nameIs("pre");
    boolean hidden = unseen || Places.isUnseen(element);
    String inList = list.isEmpty() && Places.isList(element) ? element.normalName() : list;
    return new Context(format.within(element), shapeIn(element), inList, hidden, pre);
  }

  private Shape shapeIn(Element element) {
    if (shape == Shape.FURNITURE || Places.isFurniture(element)) {
      return Shape.FURNITURE;
    }
    if (Places.isCaption(element)) {
      return Shape.CAPTION;
    }
    if (Places.isHeading(element)) {
      return Shape.HEADING;
    }
    return element.nameIs("blockquote") ? Shape.QUOTE : shape;
  }
}
