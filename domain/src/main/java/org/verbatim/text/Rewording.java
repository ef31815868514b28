package org.verbatim.text;

/** What becomes of the words of a block, field by field, in the order of its passages. */
public interface Rewording {

  /** A line of plain words. */
  String plain(String words);

  /** Text with formats. */
  RichText rich(RichText text);
}
