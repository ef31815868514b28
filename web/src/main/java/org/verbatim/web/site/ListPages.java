package org.verbatim.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.verbatim.readers.Dossier;
import org.verbatim.readers.FrontPage;
import org.verbatim.readers.ReadingRoom;
import org.verbatim.readers.SeriesOnShow;
import org.verbatim.readers.ThemeOnShow;
import org.verbatim.readers.Verbatim;
import org.verbatim.text.RichText;
import org.verbatim.typography.Quoted;
import org.verbatim.typography.Typography;
import org.verbatim.web.reading.Html;
import org.verbatim.web.reading.Link;
import org.verbatim.web.reading.Names;
import org.verbatim.web.reading.Words;
import org.verbatim.web.site.PageFrame.Summary;

/** The front page and the lists: by date, by series, by theme. */
@ApplicationScoped
public class ListPages {

  private static final Typography FRENCH = Typography.of("fr");
  private static final Link NOTHING_ABOVE = new Link("", "");

  private ReadingRoom room;
  private PageFrame frame;
  private SiteSettings settings;

  /** For the container's proxy. */
  protected ListPages() {}

  /** The lists of that reading room. */
  @Inject
  public ListPages(ReadingRoom room, PageFrame frame, SiteSettings settings) {
    this.room = room;
    this.frame = frame;
    this.settings = settings;
  }

  SitePage front(SiteAddress address) {
    Locale language = address.language();
    Words words = Words.in(language);
    Headlines headlines = new Headlines(language);
    Paths paths = new Paths(language);
    FrontPage front = room.front(language.getLanguage());
    List<HeadlineView> latest = front.latest().stream().map(headlines::among).toList();
    SiteContent.Front content =
        new SiteContent.Front(
            latest.stream().limit(1).toList(),
            front.verbatim().stream().map(quote -> verbatim(quote, paths, words)).toList(),
            latest.stream().skip(1).toList(),
            front.series().stream().map(series -> shelf(series, paths, words)).toList(),
            front.themes().stream().map(theme -> theme(theme, paths)).toList(),
            paths.to(SiteRoute.INTERVIEWS));
    return frame.page(
        address, "front", new Summary(settings.name(), words.say("front.description")), content);
  }

  Optional<SitePage> interviews(SiteAddress address) {
    Words words = Words.in(address.language());
    Headlines headlines = new Headlines(address.language());
    return room.interviews(address.page())
        .map(
            page -> {
              String title = words.say("interviews.title");
              SiteContent content =
                  new SiteContent.Listing(
                      NOTHING_ABOVE,
                      title,
                      Html.of(RichText.EMPTY, FRENCH),
                      page.items().stream().map(headlines::among).toList(),
                      Pager.of(page, address, words));
              return frame.page(
                  address,
                  "list",
                  new Summary(title, words.say("interviews.description")),
                  content);
            });
  }

  SitePage seriesList(SiteAddress address) {
    Words words = Words.in(address.language());
    Paths paths = new Paths(address.language());
    List<SiteContent.Shelf> shelves =
        room.series().stream().map(series -> shelf(series, paths, words)).toList();
    return frame.page(
        address,
        "shelves",
        new Summary(words.say("series.title"), words.say("series.description")),
        new SiteContent.Shelves(shelves));
  }

  Optional<SitePage> series(SiteAddress address) {
    Words words = Words.in(address.language());
    Link above =
        new Link(
            words.say("series.above"), new Paths(address.language()).to(SiteRoute.SERIES_LIST));
    return room.series(address.slug(), address.page())
        .map(dossier -> series(address, dossier, above, words));
  }

  Optional<SitePage> theme(SiteAddress address) {
    Words words = Words.in(address.language());
    return room.theme(address.slug(), address.page())
        .map(dossier -> theme(address, dossier, words));
  }

  private SitePage series(
      SiteAddress address, Dossier<SeriesOnShow> dossier, Link above, Words words) {
    Headlines headlines = new Headlines(address.language());
    SeriesOnShow series = dossier.about();
    Typography typography = Typography.of(series.language());
    String title = typography.words(series.title());
    SiteContent content =
        new SiteContent.Listing(
            above,
            title,
            Html.of(series.description(), typography),
            dossier.interviews().items().stream().map(headlines::inItsSeries).toList(),
            Pager.of(dossier.interviews(), address, words));
    Summary summary =
        new Summary(title, typography.words(Excerpt.forMachines(series.description())));
    return frame.page(address, "list", summary, content);
  }

  private SitePage theme(SiteAddress address, Dossier<ThemeOnShow> dossier, Words words) {
    Headlines headlines = new Headlines(address.language());
    String title = FRENCH.words(dossier.about().name());
    SiteContent content =
        new SiteContent.Listing(
            new Link(words.say("theme.above"), ""),
            title,
            Html.of(RichText.EMPTY, FRENCH),
            dossier.interviews().items().stream().map(headlines::among).toList(),
            Pager.of(dossier.interviews(), address, words));
    Summary summary = new Summary(title, words.say("theme.description", title));
    return frame.page(address, "list", summary, content);
  }

  private static SiteContent.Shelf shelf(SeriesOnShow series, Paths paths, Words words) {
    Typography typography = Typography.of(series.language());
    return new SiteContent.Shelf(
        new Link(typography.words(series.title()), paths.series(series.slug())),
        Html.of(series.description(), typography),
        words.say("series.tally", series.interviews()));
  }

  private static Link theme(ThemeOnShow theme, Paths paths) {
    return new Link(FRENCH.words(theme.name()), paths.theme(theme.slug()));
  }

  private static SiteContent.VerbatimView verbatim(Verbatim verbatim, Paths paths, Words words) {
    String language = verbatim.interview().language();
    Typography typography = Typography.of(language);
    List<String> names = verbatim.interview().people().stream().map(p -> p.name()).toList();
    String address = paths.interview(verbatim.interview().slug());
    String answer = verbatim.quote().answer();
    return new SiteContent.VerbatimView(
        typography.words(Quoted.words(verbatim.quote().text(), language)),
        names.size() == 1 ? Names.joined(names, words) : "",
        new Link(
            typography.words(verbatim.interview().title()),
            answer.isEmpty() ? address : address + "#" + answer),
        language);
  }
}
