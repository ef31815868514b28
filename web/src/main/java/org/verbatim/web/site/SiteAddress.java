package org.verbatim.web.site;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a reader asked for, in the one form that pages are kept under: the same page has one
 * address, whatever else stood in the request.
 *
 * @param slug the name in the address, or empty; two names have a slash between them
 * @param page the page of a list, from 1 upwards
 */
public record SiteAddress(SiteRoute route, Locale language, String slug, int page) {

  private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,4}");

  /** The place that path leads to, if there is one; any unreadable page is the first. */
  public static Optional<SiteAddress> of(String path, String page) {
    boolean english = path.equals("/en") || path.startsWith("/en/");
    String plain = english ? withoutPrefix(path) : path;
    for (SiteRoute route : SiteRoute.values()) {
      Optional<String> slug = route.slugIn(plain);
      if (slug.isPresent() && (route.isPage() || !english)) {
        return Optional.of(
            new SiteAddress(
                route,
                english ? Locale.ENGLISH : Locale.FRENCH,
                slug.get(),
                route.isPaged() ? number(page) : 1));
      }
    }
    return Optional.empty();
  }

  /** The path, as it stands in links. */
  public String path() {
    return in(language);
  }

  /** The path of the same page in that language. */
  public String in(Locale other) {
    String plain = route.path(slug);
    String paged = page > 1 ? "?page=" + page : "";
    if (!other.equals(Locale.ENGLISH)) {
      return plain + paged;
    }
    return (plain.equals("/") ? "/en" : "/en" + plain) + paged;
  }

  /** The same place on another page of its list. */
  public SiteAddress onPage(int other) {
    return new SiteAddress(route, language, slug, other);
  }

  private static String withoutPrefix(String path) {
    return path.length() <= "/en/".length() ? "/" : path.substring("/en".length());
  }

  private static int number(String page) {
    return PAGE.matcher(page).matches() ? Integer.parseInt(page) : 1;
  }
}
