package org.verbatim.compare;

/**
 * How words are set: emphasised, raised, linked.
 *
 * @param element the name of the element
 * @param address where a link leads; empty for all others
 */
record Mark(String element, String address) {

  boolean isLink() {
    return "a".equals(element);
  }
}
