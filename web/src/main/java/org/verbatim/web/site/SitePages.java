package org.verbatim.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.verbatim.readers.Reading;
import org.verbatim.readers.ReadingRoom;

/** Says what each address of the table of routes leads to. */
@ApplicationScoped
public class SitePages {

  private ReadingRoom room;
  private ListPages lists;
  private ExpertPages experts;
  private InterviewPages interviews;
  private PlainPages plain;
  private SiteDocuments documents;

  /** For the container's proxy. */
  protected SitePages() {}

  /** The pages of that reading room. */
  @Inject
  public SitePages(
      ReadingRoom room,
      ListPages lists,
      ExpertPages experts,
      InterviewPages interviews,
      PlainPages plain,
      SiteDocuments documents) {
    this.room = room;
    this.lists = lists;
    this.experts = experts;
    this.interviews = interviews;
    this.plain = plain;
    this.documents = documents;
  }

  SiteAnswer answer(SiteAddress address) {
    return switch (address.route()) {
      case FRONT -> new SiteAnswer.Show(lists.front(address));
      case INTERVIEWS -> orNotFound(address, lists.interviews(address));
      case INTERVIEW -> interview(address, room.interview(address.slug()));
      case QUOTE_CARD -> card(address, address.slug().split("/", 2));
      case SERIES_LIST -> new SiteAnswer.Show(lists.seriesList(address));
      case SERIES -> orNotFound(address, lists.series(address));
      case EXPERTS -> orNotFound(address, experts.experts(address));
      case EXPERT -> orNotFound(address, experts.expert(address));
      case THEME -> orNotFound(address, lists.theme(address));
      case LEGAL -> new SiteAnswer.Show(plain.legal(address));
      case FEED_ATOM -> documents.atom();
      case FEED_RSS -> documents.rss();
      case SITEMAP -> documents.sitemap();
      case SITEMAP_PART -> documents.sitemapPart(address.slug()).orElseGet(() -> missing(address));
      case ROBOTS -> documents.robots();
    };
  }

  SitePage notFound(Locale language) {
    return plain.notFound(language);
  }

  SitePage failure(Locale language) {
    return plain.failure(language);
  }

  private SiteAnswer interview(SiteAddress address, Reading reading) {
    if (reading instanceof Reading.Found found) {
      return new SiteAnswer.Show(interviews.page(address, found.interview()));
    }
    if (reading instanceof Reading.Moved moved) {
      return new SiteAnswer.Moved(new Paths(address.language()).interview(moved.slug()));
    }
    if (reading instanceof Reading.Withdrawn withdrawn) {
      return new SiteAnswer.Show(plain.withdrawn(withdrawn, address.language()));
    }
    return missing(address);
  }

  /** The card of a quote: wherever readers do not find the interview, they find none of it. */
  private SiteAnswer card(SiteAddress address, String[] names) {
    Reading reading = room.interview(names[0]);
    if (reading instanceof Reading.Found found) {
      return interviews
          .card(found.interview(), names[1])
          .<SiteAnswer>map(SiteAnswer.Picture::new)
          .orElseGet(() -> missing(address));
    }
    if (reading instanceof Reading.Moved moved) {
      return new SiteAnswer.Moved(SiteRoute.QUOTE_CARD.path(moved.slug() + "/" + names[1]));
    }
    return interview(address, reading);
  }

  private SiteAnswer orNotFound(SiteAddress address, Optional<SitePage> page) {
    return page.<SiteAnswer>map(SiteAnswer.Show::new).orElseGet(() -> missing(address));
  }

  private SiteAnswer missing(SiteAddress address) {
    return new SiteAnswer.Show(notFound(address.language()));
  }
}
