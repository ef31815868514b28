package org.verbatim.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jsoup.nodes.Element;

/**
 * Text with emphasis, links, lists and sub-headings, as HTML that is safe by construction: whatever
 * it is made of, anything else is taken out, on the way in and again on the way out of the
 * database. Cleaning what is clean changes nothing.
 */
public record RichText(@JsonValue String html) {

  /** No text. */
  public static final RichText EMPTY = new RichText("");

  /** Cleans what it is given; nothing that could run, track or disguise itself is left. */
  @JsonCreator
  public RichText {
    html = Cleaning.clean(html);
  }

  /** Paragraphs of plain words: nothing in them is markup, a line is a paragraph. */
  public static RichText ofWords(String plain) {
    Element body = Markup.parsed("");
    plain
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> body.appendElement("p").appendText(line.strip()));
    return new RichText(Markup.written(body));
  }

  /** The words alone, one line a paragraph. */
  public String words() {
    return PlainMarkup.words(html);
  }

  /** The same with other words in the place of some; formats outside of them stay as they are. */
  public RichText with(Rewrite rewrite) {
    return Galley.rewritten(this, rewrite);
  }

  /** Whether there is nothing to read. */
  public boolean isBlank() {
    return Letters.areUnseen(words());
  }

  @Override
  public String toString() {
    return html;
  }
}
