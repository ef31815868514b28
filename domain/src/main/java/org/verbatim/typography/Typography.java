package org.verbatim.typography;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.verbatim.text.Markup;
import org.verbatim.text.RichText;

/**
 * Sets text as the printers of its language do. It is applied when text is shown, the same for
 * page, preview and feed, and never stored. Setting what is set already changes nothing; what is
 * set has the same {@linkplain CanonicalText canonical text} as before. Addresses of the web and of
 * mail, and `code`, are left alone.
 */
public final class Typography {

  private static final Typography FRENCH =
      new Typography(FrenchRules.ALL, new Quotes("«»", "“”"), Ordinals::raise);

  private static final Typography ENGLISH =
      new Typography(EnglishRules.ALL, new Quotes("“”", "“”"), body -> {});

  private final List<Rule> rules;
  private final Quotes quotes;
  private final Consumer<Element> ordinals;

  private Typography(List<Rule> rules, Quotes quotes, Consumer<Element> ordinals) {
    this.rules = rules;
    this.quotes = quotes;
    this.ordinals = ordinals;
  }

  /** The typography of a language, given by its code; English for "en", French for all others. */
  public static Typography of(String language) {
    return language.toLowerCase(Locale.ROOT).startsWith("en") ? ENGLISH : FRENCH;
  }

  /** Plain text, set. It is as unsafe in HTML as it was: the view escapes it. */
  public String words(String plain) {
    TextRun line = TextRun.of(plain);
    set(line);
    return line.text();
  }

  /** Rich text, set, as HTML that is as safe as it was. */
  public String html(RichText text) {
    if (text.html().isEmpty()) {
      return "";
    }
    Element body = Markup.parsed(text.html());
    Lines.in(body, this::set);
    ordinals.accept(body);
    return Markup.written(body);
  }

  private void set(TextRun line) {
    Untouched.in(line);
    quotes.in(line);
    rules.forEach(rule -> rule.in(line));
  }
}
