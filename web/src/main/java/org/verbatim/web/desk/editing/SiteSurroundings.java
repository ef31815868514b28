package org.verbatim.web.desk.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.checklist.Destination;
import org.verbatim.checklist.Surroundings;
import org.verbatim.expert.Expert;
import org.verbatim.expert.Experts;
import org.verbatim.interview.Interviews;
import org.verbatim.readers.Reading;
import org.verbatim.readers.ReadingRoom;
import org.verbatim.series.SeriesShelf;
import org.verbatim.text.Slug;
import org.verbatim.theme.Themes;
import org.verbatim.web.site.SiteAddress;
import org.verbatim.web.site.SiteRoute;
import org.verbatim.web.site.SiteSettings;

/**
 * What this site has for a link to lead to. Whether readers find a page is asked of the room that
 * readers come into, so that the two cannot disagree.
 */
@ApplicationScoped
public class SiteSurroundings implements Surroundings {

  private static final UUID NOBODY = new UUID(0, 0);

  /** Pictures and the site's own files, which are not pages; whether one is there is not asked. */
  private static final List<String> FILES = List.of("/media/", "/resources/");

  private Experts experts;
  private ReadingRoom readers;
  private Interviews interviews;
  private Shelves shelves;
  private SiteSettings settings;

  /** For the container's proxy. */
  protected SiteSurroundings() {}

  /** The surroundings of all texts of this house. */
  @Inject
  public SiteSurroundings(
      Experts experts,
      ReadingRoom readers,
      Interviews interviews,
      SeriesShelf shelf,
      Themes themes,
      SiteSettings settings) {
    this.experts = experts;
    this.readers = readers;
    this.interviews = interviews;
    this.shelves = new Shelves(shelf, themes);
    this.settings = settings;
  }

  private record Shelves(SeriesShelf series, Themes themes) {}

  @Override
  public Optional<String> nameOf(UUID expert) {
    return experts.byId(expert).map(Expert::name);
  }

  @Override
  public Destination destination(String address, Slug from) {
    return ownPath(address, settings.baseUrl())
        .map(path -> destinationOf(path, from))
        .orElse(Destination.ELSEWHERE);
  }

  /** The path on this site, without a query and a place on the page; empty for other sites. */
  static Optional<String> ownPath(String address, String baseUrl) {
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

  private Destination destinationOf(String path, Slug from) {
    if (FILES.stream().anyMatch(path::startsWith)) {
      return Destination.ALIVE;
    }
    return SiteAddress.of(path, "1")
        .map(place -> at(place.route(), place.slug(), from))
        .orElse(Destination.DEAD);
  }

  private Destination at(SiteRoute route, String slug, Slug from) {
    return switch (route) {
      case INTERVIEW -> interview(slug, from);
      case EXPERT -> shelf(readers.expert(slug).isPresent(), experts.isTaken(slug));
      case SERIES -> shelf(readers.series(slug, 1).isPresent(), shelves.series.isTaken(slug));
      case THEME -> shelf(readers.theme(slug, 1).isPresent(), shelves.themes.isTaken(slug));
      default -> Destination.ALIVE;
    };
  }

  private Destination interview(String slug, Slug from) {
    if (slug.equals(from.value())) {
      return Destination.ALIVE;
    }
    Reading reading = readers.interview(slug);
    if (reading instanceof Reading.Missing) {
      boolean there = Slug.parse(slug).filter(one -> interviews.isTaken(one, NOBODY)).isPresent();
      return there ? Destination.NOT_YET : Destination.DEAD;
    }
    // A former address may lead on to what was withdrawn.
    if (reading instanceof Reading.Moved moved) {
      return interview(moved.slug(), from);
    }
    return reading instanceof Reading.Withdrawn ? Destination.DEAD : Destination.ALIVE;
  }

  private static Destination shelf(boolean shown, boolean there) {
    if (shown) {
      return Destination.ALIVE;
    }
    return there ? Destination.STILL_EMPTY : Destination.DEAD;
  }
}
