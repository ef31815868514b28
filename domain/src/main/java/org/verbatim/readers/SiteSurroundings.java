package org.verbatim.readers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.verbatim.checklist.Destination;
import org.verbatim.checklist.Surroundings;
import org.verbatim.expert.Experts;
import org.verbatim.settings.Settings;
import org.verbatim.text.Slug;

/**
 * What this site has for a link to lead to. Whether readers find a page is asked where their pages
 * come from, so that the two cannot disagree.
 */
@ApplicationScoped
public class SiteSurroundings implements Surroundings {

  private SiteIndex index;
  private Experts experts;
  private Settings settings;

  /** For the container's proxy. */
  protected SiteSurroundings() {}

  /** The surroundings of all texts of this house. */
  @Inject
  public SiteSurroundings(SiteIndex index, Experts experts, Settings settings) {
    this.index = index;
    this.experts = experts;
    this.settings = settings;
  }

  @Override
  public Map<UUID, String> namesOf(Set<UUID> people) {
    return people.isEmpty() ? Map.of() : experts.namesOf(people);
  }

  @Override
  public Map<String, Destination> destinations(Set<String> addresses, Slug from) {
    String site = settings.address("");
    Map<String, String> paths = new HashMap<>();
    addresses.forEach(
        address -> SitePlace.pathOf(address, site).ifPresent(path -> paths.put(address, path)));
    Map<SitePlace, Destination> found = found(places(paths), from);
    return addresses.stream()
        .collect(toMap(address -> address, address -> destination(paths.get(address), found)));
  }

  private static Set<SitePlace> places(Map<String, String> paths) {
    return paths.values().stream().flatMap(path -> SitePlace.at(path).stream()).collect(toSet());
  }

  private static Destination destination(String path, Map<SitePlace, Destination> found) {
    if (path == null) {
      return Destination.ELSEWHERE;
    }
    return SitePlace.at(path).map(found::get).orElse(Destination.DEAD);
  }

  private Map<SitePlace, Destination> found(Set<SitePlace> places, Slug from) {
    Map<String, Set<String>> wanted =
        places.stream().collect(groupingBy(SitePlace::kind, mapping(SitePlace::slug, toSet())));
    Map<SitePlace, Destination> found = new HashMap<>();
    wanted.forEach(
        (kind, slugs) ->
            standings(kind, slugs)
                .forEach((slug, one) -> found.put(new SitePlace(kind, slug), in(kind, one))));
    // Who reads it stands on its page.
    found.replace(new SitePlace(SitePlace.INTERVIEWS, from.value()), Destination.ALIVE);
    return found;
  }

  private Map<String, Standing> standings(String kind, Set<String> slugs) {
    return switch (kind) {
      case SitePlace.INTERVIEWS -> index.interviews(slugs);
      case SitePlace.EXPERTS -> index.experts(slugs);
      case SitePlace.SERIES -> index.series(slugs);
      case SitePlace.THEMES -> index.themes(slugs);
      default -> slugs.stream().collect(toMap(slug -> slug, slug -> Standing.SHOWN));
    };
  }

  private static Destination in(String kind, Standing standing) {
    return switch (standing) {
      case SHOWN -> Destination.ALIVE;
      case WITHDRAWN, UNKNOWN -> Destination.DEAD;
      case KNOWN ->
          kind.equals(SitePlace.INTERVIEWS) ? Destination.NOT_YET : Destination.STILL_EMPTY;
    };
  }
}
