package org.verbatim.readers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place of this site that a link leads to, in either language of the site. The table of routes is
 * the site's own; a test holds the two against each other.
 *
 * @param kind "interviews", "series", "experts" or "themes"; empty for a place without a name
 * @param slug the name in the address; may be empty
 */
public record SitePlace(String kind, String slug) {

  static final String INTERVIEWS = "interviews";
  static final String SERIES = "series";
  static final String EXPERTS = "experts";
  static final String THEMES = "themes";

  private static final Pattern NAMED =
      Pattern.compile("(?:/en)?/(interviews|series|experts|themes)/([a-z0-9]+(?:-[a-z0-9]+)*)");

  /** The picture of a quote is there as long as its interview is. */
  private static final Pattern QUOTE_CARD =
      Pattern.compile("/(interviews)/([a-z0-9]+(?:-[a-z0-9]+)*)/quotes/[a-z][a-z0-9-]*\\.png");

  private static final Pattern OTHER_PAGE =
      Pattern.compile("(?:/en)?(?:/|/interviews|/series|/experts|/legal)|/en");

  /** Documents, and files, of which it is not asked whether they are there. */
  private static final Pattern FILE =
      Pattern.compile(
          "/feed\\.(?:atom|rss)|/sitemap\\.xml|/sitemap/[a-z0-9-]+\\.xml|/robots\\.txt"
              + "|/(?:media|resources)/.+");

  /**
   * The path of an address on this site, without a query and a place on the page; empty where it
   * leads to another site.
   *
   * @param baseUrl the address of this site, without a slash at the end
   */
  static Optional<String> pathOf(String address, String baseUrl) {
    String path = address.startsWith("/") ? address : withoutBase(address, baseUrl);
    String plain = path.replaceFirst("[?#].*", "");
    return path.isEmpty() ? Optional.empty() : Optional.of(plain.isEmpty() ? "/" : plain);
  }

  /** Host and scheme are the same in capitals. */
  private static String withoutBase(String address, String baseUrl) {
    boolean own = address.regionMatches(true, 0, baseUrl, 0, baseUrl.length());
    String rest = own ? address.substring(baseUrl.length()) : "";
    if (own && rest.isEmpty()) {
      return "/";
    }
    return rest.matches("[/?#].*") ? rest : "";
  }

  /** The place at a path, if the site has one of that shape. */
  public static Optional<SitePlace> at(String path) {
    Matcher named = NAMED.matcher(path);
    if (named.matches()) {
      return Optional.of(new SitePlace(named.group(1), named.group(2)));
    }
    Matcher card = QUOTE_CARD.matcher(path);
    if (card.matches()) {
      return Optional.of(new SitePlace(card.group(1), card.group(2)));
    }
    boolean there = OTHER_PAGE.matcher(path).matches() || FILE.matcher(path).matches();
    return there ? Optional.of(new SitePlace("", "")) : Optional.empty();
  }
}
