package org.verbatim.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.verbatim.readers.ExpertOnShow;
import org.verbatim.readers.ExpertProfile;
import org.verbatim.readers.Page;
import org.verbatim.readers.Position;
import org.verbatim.readers.ReadingRoom;
import org.verbatim.typography.Typography;
import org.verbatim.web.reading.Html;
import org.verbatim.web.reading.Link;
import org.verbatim.web.reading.Names;
import org.verbatim.web.reading.Pictures;
import org.verbatim.web.reading.Words;
import org.verbatim.web.site.PageFrame.Summary;

/** The pages of those who speak. */
@ApplicationScoped
public class ExpertPages {

  private static final Typography FRENCH = Typography.of("fr");

  private ReadingRoom room;
  private PageFrame frame;

  /** For the container's proxy. */
  protected ExpertPages() {}

  /** The experts of that reading room. */
  @Inject
  public ExpertPages(ReadingRoom room, PageFrame frame) {
    this.room = room;
    this.frame = frame;
  }

  Optional<SitePage> experts(SiteAddress address) {
    return room.experts(address.page()).map(page -> people(address, page));
  }

  Optional<SitePage> expert(SiteAddress address) {
    return room.expert(address.slug()).map(profile -> expert(address, profile));
  }

  private SitePage people(SiteAddress address, Page<ExpertOnShow> page) {
    Words words = Words.in(address.language());
    Paths paths = new Paths(address.language());
    List<SiteContent.Person> people =
        page.items().stream().map(expert -> person(expert, paths)).toList();
    return frame.page(
        address,
        "people",
        new Summary(words.say("experts.title"), words.say("experts.description")),
        new SiteContent.People(people, Pager.of(page, address, words)));
  }

  private static SiteContent.Person person(ExpertOnShow expert, Paths paths) {
    return new SiteContent.Person(
        new Link(expert.name(), paths.expert(expert.slug())),
        Names.role(expert.title(), expert.organisation(), FRENCH),
        Pictures.forReaders(expert.portrait(), ""),
        Headlines.initials(expert.name()));
  }

  private SitePage expert(SiteAddress address, ExpertProfile profile) {
    Locale language = address.language();
    Words words = Words.in(language);
    Headlines headlines = new Headlines(language);
    ExpertOnShow expert = profile.expert();
    SiteContent content =
        new SiteContent.Expert(
            new Link(words.say("experts.title"), new Paths(language).to(SiteRoute.EXPERTS)),
            expert.name(),
            Html.of(expert.biography(), FRENCH),
            Pictures.forReaders(expert.portrait(), words.say("expert.portrait", expert.name())),
            profile.positions().stream().map(ExpertPages::position).toList(),
            profile.interviews().stream().map(headlines::among).toList());
    String about = Names.role(expert.title(), expert.organisation(), FRENCH);
    String description = words.say("expert.description", expert.name()) + " " + about;
    return frame.page(address, "expert", new Summary(expert.name(), description.strip()), content);
  }

  private static SiteContent.PositionView position(Position position) {
    String years =
        position.from() == position.to()
            ? Integer.toString(position.from())
            : position.from() + "–" + position.to();
    return new SiteContent.PositionView(
        years, Names.role(position.title(), position.organisation(), FRENCH));
  }
}
