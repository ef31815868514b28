package org.verbatim.transcript.turns;

import org.verbatim.text.FoldedText;
import org.verbatim.text.RichText;
import org.verbatim.transcript.proposal.Passage;
import org.verbatim.transcript.reading.Emphasis;
import org.verbatim.transcript.reading.LabelShape;
import org.verbatim.transcript.reading.Shape;
import org.verbatim.transcript.reading.SourceParagraph;

/**
 * A paragraph, and who says it as far as the transcript names them.
 *
 * @param speaker the name before it, or empty
 * @param begins whether what somebody says begins here, by a label or a dash
 * @param label the letters that are not part of what is said
 * @param folded the words as they are looked at: of very long ones, the beginning and the end
 * @param length how many words it has
 */
record Line(
    SourceParagraph source,
    String speaker,
    boolean begins,
    String label,
    RichText text,
    String folded,
    int length) {

  private static final int LOOKED_AT = 3_000;

  static Line of(SourceParagraph source) {
    return of(source, "", false, "", source.text(), source.words());
  }

  Line labelled(String name, String letters, RichText said) {
    String words = letters.isEmpty() ? source.words() : said.words();
    return of(source, name, true, letters, said, words);
  }

  /** The same behind a time-code: it says when, and not who. */
  Line timed(String code, RichText said) {
    return of(source, "", false, code, said, said.words());
  }

  private static Line of(
      SourceParagraph source,
      String name,
      boolean begins,
      String label,
      RichText said,
      String words) {
    boolean whole = words.length() <= 2 * LOOKED_AT;
    String looked =
        whole
            ? words
            : words.substring(0, LOOKED_AT) + " " + words.substring(words.length() - LOOKED_AT);
    String folded = FoldedText.of(looked).value();
    int length = folded.isEmpty() ? 0 : (whole ? folded : words).split("\\s+").length;
    return new Line(source, name, begins, label, said, folded, length);
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

  boolean asks() {
    String end = folded.replaceAll("[\"')\\]\\s]+$", "");
    return end.endsWith("?");
  }

  private String timeCode() {
    String known = source.spoken().timeCode();
    return known.isEmpty() ? LabelShape.timeCode(label) : known;
  }

  Passage passage(boolean unstressed) {
    RichText said = unstressed ? new RichText(text.html().replaceAll("</?(strong|em)>", "")) : text;
    return new Passage(
        source.begin(), source.end(), said, label, timeCode(), source.spoken().runsOn());
  }
}
