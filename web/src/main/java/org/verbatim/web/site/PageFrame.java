package org.verbatim.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.verbatim.web.reading.Link;
import org.verbatim.web.reading.Words;

/** Puts a page into what surrounds every page. */
@ApplicationScoped
public class PageFrame {

  static final int OK = 200;

  private static final List<SiteRoute> SECTIONS =
      List.of(SiteRoute.INTERVIEWS, SiteRoute.SERIES_LIST, SiteRoute.EXPERTS);

  private SiteSettings settings;

  /** For the container's proxy. */
  protected PageFrame() {}

  /** A frame with these settings. */
  @Inject
  public PageFrame(SiteSettings settings) {
    this.settings = settings;
  }

  /** A page that collects others. */
  SitePage page(SiteAddress address, String view, Summary summary, SiteContent content) {
    Head head =
        new Head(
            titled(summary.name()),
            summary.name(),
            summary.description(),
            settings.absolute(address.path()),
            "",
            "website",
            address.language().getLanguage(),
            StructuredData.NONE);
    return new SitePage(OK, view, head, chrome(address.language(), address), content);
  }

  /** A page with a head of its own. */
  SitePage page(SiteAddress address, Locale language, String view, Head head, SiteContent content) {
    return new SitePage(OK, view, head, chrome(language, address), content);
  }

  /** A page that says that there is none; nobody is to keep it. */
  SitePage notice(int status, Locale language, SiteContent.Notice notice) {
    Head head =
        new Head(
            titled(notice.title()),
            notice.title(),
            "",
            "",
            "",
            "website",
            language.getLanguage(),
            StructuredData.NONE);
    SiteAddress front = new SiteAddress(SiteRoute.FRONT, language, "", 1);
    return new SitePage(status, "notice", head, chrome(language, front), notice);
  }

  String titled(String name) {
    return name.equals(settings.name()) ? name : name + " · " + settings.name();
  }

  private Chrome chrome(Locale language, SiteAddress address) {
    Words words = Words.in(language);
    Paths paths = new Paths(language);
    Locale other = language.equals(Locale.ENGLISH) ? Locale.FRENCH : Locale.ENGLISH;
    List<Chrome.Section> sections =
        SECTIONS.stream()
            .map(
                route ->
                    new Chrome.Section(
                        new Link(words.say("section." + route.name()), paths.to(route)),
                        route == sectionOf(address.route())))
            .toList();
    return new Chrome(
        language.getLanguage(),
        settings.name(),
        paths.to(SiteRoute.FRONT),
        sections,
        new Link(words.say("chrome.tongue"), address.in(other)),
        other.getLanguage(),
        List.of(
            new Link(words.say("chrome.atom"), SiteRoute.FEED_ATOM.pattern()),
            new Link(words.say("chrome.rss"), SiteRoute.FEED_RSS.pattern()),
            new Link(words.say("chrome.legal"), paths.to(SiteRoute.LEGAL))));
  }

  private static SiteRoute sectionOf(SiteRoute route) {
    return switch (route) {
      case INTERVIEW -> SiteRoute.INTERVIEWS;
      case SERIES -> SiteRoute.SERIES_LIST;
      case EXPERT -> SiteRoute.EXPERTS;
      default -> route;
    };
  }

  /** What a page is called, and one sentence about it. */
  record Summary(String name, String description) {}
}
