package org.verbatim.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.verbatim.readers.Reading;
import org.verbatim.typography.Typography;
import org.verbatim.web.reading.Link;
import org.verbatim.web.reading.Moment;
import org.verbatim.web.reading.Words;
import org.verbatim.web.site.PageFrame.Summary;

/** Pages that ask nobody for anything: legal notices, not found, withdrawn, failure. */
@ApplicationScoped
public class PlainPages {

  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int FAILURE = 500;

  private PageFrame frame;
  private SiteSettings settings;

  /** For the container's proxy. */
  protected PlainPages() {}

  /** Pages with these settings. */
  @Inject
  public PlainPages(PageFrame frame, SiteSettings settings) {
    this.frame = frame;
    this.settings = settings;
  }

  SitePage legal(SiteAddress address) {
    Words words = Words.in(address.language());
    var fields =
        settings.legalFields().stream()
            .map(field -> new SiteContent.Legal.Field(words.say(field.key()), field.value()))
            .toList();
    return frame.page(
        address,
        "legal",
        new Summary(words.say("legal.title"), words.say("legal.description")),
        new SiteContent.Legal(fields));
  }

  SitePage notFound(Locale language) {
    return notice(NOT_FOUND, language, "not-found", "", "");
  }

  SitePage failure(Locale language) {
    return notice(FAILURE, language, "failure", "", "");
  }

  SitePage withdrawn(Reading.Withdrawn withdrawn, Locale language) {
    String day = Moment.of(withdrawn.at(), language).readable();
    return notice(
        GONE,
        language,
        "withdrawn",
        Words.in(language).say("withdrawn.above", day),
        Typography.of(withdrawn.language()).words(withdrawn.notice()));
  }

  private SitePage notice(int status, Locale language, String kind, String above, String notice) {
    Words words = Words.in(language);
    return frame.notice(
        status,
        language,
        new SiteContent.Notice(
            above,
            words.say(kind + ".title"),
            notice,
            words.say(kind + ".text"),
            new Link(words.say("notice.onward"), new Paths(language).to(SiteRoute.INTERVIEWS))));
  }
}
