package org.verbatim.web.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Every public address, once. Whatever is not here does not exist for readers; a test walks this
 * table against everything that must not be seen.
 */
public enum SiteRoute {
  FRONT("/", Kind.PAGE),
  INTERVIEWS("/interviews", Kind.LIST),
  INTERVIEW("/interviews/{slug}", Kind.PAGE),
  QUOTE_CARD("/interviews/{slug}/quotes/{quote}.png", Kind.DOCUMENT),
  SERIES_LIST("/series", Kind.PAGE),
  SERIES("/series/{slug}", Kind.LIST),
  EXPERTS("/experts", Kind.LIST),
  EXPERT("/experts/{slug}", Kind.PAGE),
  THEME("/themes/{slug}", Kind.LIST),
  LEGAL("/legal", Kind.PAGE),
  FEED_ATOM("/feed.atom", Kind.DOCUMENT),
  FEED_RSS("/feed.rss", Kind.DOCUMENT),
  SITEMAP("/sitemap.xml", Kind.DOCUMENT),
  SITEMAP_PART("/sitemap/{slug}.xml", Kind.DOCUMENT),
  ROBOTS("/robots.txt", Kind.DOCUMENT);

  private static final int LONGEST = 160;

  private final String pattern;
  private final Kind kind;
  private final Pattern shape;

  SiteRoute(String pattern, Kind kind) {
    this.pattern = pattern;
    this.kind = kind;
    this.shape =
        Pattern.compile(
            pattern
                .replace(".", "\\.")
                .replace("{slug}", "([a-z0-9]+(?:-[a-z0-9]+)*)")
                .replace("{quote}", "(_?[a-z][a-z0-9-]*)"));
  }

  /** The pattern of the address, with {@code {slug}} or {@code {quote}} where a name stands. */
  public String pattern() {
    return pattern;
  }

  /** Whether it is a page for people, in two languages, rather than a document for machines. */
  public boolean isPage() {
    return kind != Kind.DOCUMENT;
  }

  /** Whether it is a list that goes on over several pages. */
  public boolean isPaged() {
    return kind == Kind.LIST;
  }

  /** The path with that name in it; two names have a slash between them. */
  public String path(String slug) {
    String[] names = slug.split("/", 2);
    return pattern.replace("{slug}", names[0]).replace("{quote}", names[names.length - 1]);
  }

  Optional<String> slugIn(String path) {
    Matcher matcher = shape.matcher(path);
    if (path.length() > LONGEST || !matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        IntStream.rangeClosed(1, matcher.groupCount())
            .mapToObj(matcher::group)
            .collect(Collectors.joining("/")));
  }

  private enum Kind {
    PAGE,
    LIST,
    DOCUMENT
  }
}
