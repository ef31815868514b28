package org.verbatim.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands between quotation marks in a title. It claims to be said where it is the whole title,
 * or is set off from the rest by a colon, a comma or a dash: « Camille Orsenne : “…” ». Elsewhere
 * it may as well be the name of a book, or a word held with tongs.
 */
record TitleQuotes(List<Quote> quotes) {

  private static final Pattern QUOTED =
      Pattern.compile("«([^»]*)»|“([^”]*)”|„([^“”]*)[“”]|\"([^\"]*)\"");
  private static final Pattern OPENED = Pattern.compile("(.*[:,–—-])?\\s*");
  private static final Pattern CLOSED = Pattern.compile("[\\s.!?…]*([:,–—-].*)?");

  static TitleQuotes in(String title) {
    String plain = title.replaceAll("\\p{Z}", " ");
    List<Quote> found = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(plain);
    while (quoted.find()) {
      String words = quoted.group().substring(1, quoted.group().length() - 1).strip();
      boolean apart =
          OPENED.matcher(plain.substring(0, quoted.start())).matches()
              && CLOSED.matcher(plain.substring(quoted.end())).matches();
      found.add(new Quote(words, apart));
    }
    return new TitleQuotes(found.stream().filter(quote -> !quote.words().isEmpty()).toList());
  }

  /** All of them. */
  Stream<String> all() {
    return quotes.stream().map(Quote::words);
  }

  /** Those that claim to be said. */
  Stream<String> claims() {
    return quotes.stream().filter(Quote::apart).map(Quote::words);
  }

  /** Those that do not. */
  Stream<String> others() {
    return quotes.stream().filter(quote -> !quote.apart()).map(Quote::words);
  }

  /**
   * Words between quotation marks.
   *
   * @param apart whether they are set off from the rest
   */
  record Quote(String words, boolean apart) {}
}
