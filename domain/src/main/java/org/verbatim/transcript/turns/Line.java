package org.verbatim.transcript.turns;

import org.verbatim.text.FoldedText;
import org.verbatim.text.RichText;
import org.verbatim.transcript.proposal.Passage;
import org.verbatim.transcript.reading.Emphasis;
import org.verbatim.transcript.reading.Shape;
import org.verbatim.transcript.reading.SourceParagraph;

/**
 * A paragraph, and who says it as far as the transcript names them.
 *
 * @param speaker the name before it, or empty
 * @param begins whether what somebody says begins here, by a label or a dash
 * @param label the letters that are not part of what is said
 */
record Line(
    SourceParagraph source,
    String speaker,
    boolean begins,
    String label,
    RichText text,
    String folded) {

  static Line of(SourceParagraph source) {
    return new Line(source, "", false, "", source.text(), FoldedText.of(source.words()).value());
  }

  Line labelled(String name, String letters, RichText said) {
    return new Line(source, name, true, letters, said, FoldedText.of(said.words()).value());
  }

  String words() {
    return text.words();
  }

  Shape shape() {
    return source.shape();
  }

  Emphasis emphasis() {
    return source.emphasis();
  }

  /** How many words it has. */
  int length() {
    return folded.isEmpty() ? 0 : folded.split(" ").length;
  }

  boolean asks() {
    String end = folded.replaceAll("[\"')\\]\\s]+$", "");
    return end.endsWith("?");
  }

  Passage passage(boolean unstressed) {
    RichText said = unstressed ? new RichText(text.html().replaceAll("</?(strong|em)>", "")) : text;
    return new Passage(
        source.begin(),
        source.end(),
        said,
        label,
        source.spoken().timeCode(),
        source.spoken().runsOn());
  }
}
