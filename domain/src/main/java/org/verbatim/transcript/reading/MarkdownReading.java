package org.verbatim.transcript.reading;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes a page of Markdown. */
final class MarkdownReading {

  /** Quotations in quotations that nobody writes, and that no parser should be asked to follow. */
  private static final int DEEPEST = 20;

  private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(DEEPEST).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

  private MarkdownReading() {}

  static String html(String markdown) {
    return RENDERER.render(PARSER.parse(markdown));
  }
}
