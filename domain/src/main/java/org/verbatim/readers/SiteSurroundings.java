package org.verbatim.readers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.checklist.Destination;
import org.verbatim.checklist.Surroundings;
import org.verbatim.expert.Expert;
import org.verbatim.expert.Experts;
import org.verbatim.interview.Interviews;
import org.verbatim.series.SeriesShelf;
import org.verbatim.settings.Settings;
import org.verbatim.text.Slug;
import org.verbatim.theme.Themes;

/**
 * What this site has for a link to lead to. Whether readers find a page is asked where their pages
 * come from, so that the two cannot disagree.
 */
@ApplicationScoped
public class SiteSurroundings implements Surroundings {

  private static final UUID NOBODY = new UUID(0, 0);

  private PublishedEditions editions;
  private Interviews interviews;
  private Experts experts;
  private SeriesShelf shelf;
  private Themes themes;
  private Settings settings;

  /** For the container's proxy. */
  protected SiteSurroundings() {}

  /** The surroundings of all texts of this house. */
  @Inject
  public SiteSurroundings(
      PublishedEditions editions,
      Interviews interviews,
      Experts experts,
      SeriesShelf shelf,
      Themes themes,
      Settings settings) {
    this.editions = editions;
    this.interviews = interviews;
    this.experts = experts;
    this.shelf = shelf;
    this.themes = themes;
    this.settings = settings;
  }

  @Override
  public Optional<String> nameOf(UUID expert) {
    return experts.byId(expert).map(Expert::name);
  }

  @Override
  public Destination destination(String address, Slug from) {
    return SitePlace.pathOf(address, settings.address(""))
        .map(path -> SitePlace.at(path).map(place -> at(place, from)).orElse(Destination.DEAD))
        .orElse(Destination.ELSEWHERE);
  }

  private Destination at(SitePlace place, Slug from) {
    String slug = place.slug();
    return switch (place.kind()) {
      case "interviews" -> interview(slug, from);
      case "experts" -> shelved(editions.expert(slug), experts.isTaken(slug));
      case "series" -> shelved(editions.series(slug), shelf.isTaken(slug));
      case "themes" -> shelved(editions.theme(slug), themes.isTaken(slug));
      default -> Destination.ALIVE;
    };
  }

  private Destination interview(String slug, Slug from) {
    if (slug.equals(from.value())) {
      return Destination.ALIVE;
    }
    Reading reading = editions.read(slug);
    // A former address may lead on to what was withdrawn.
    if (reading instanceof Reading.Moved moved) {
      return interview(moved.slug(), from);
    }
    if (reading instanceof Reading.Missing) {
      boolean there = Slug.parse(slug).filter(one -> interviews.isTaken(one, NOBODY)).isPresent();
      return there ? Destination.NOT_YET : Destination.DEAD;
    }
    return reading instanceof Reading.Found ? Destination.ALIVE : Destination.DEAD;
  }

  private static Destination shelved(Optional<?> shown, boolean there) {
    if (shown.isPresent()) {
      return Destination.ALIVE;
    }
    return there ? Destination.STILL_EMPTY : Destination.DEAD;
  }
}
