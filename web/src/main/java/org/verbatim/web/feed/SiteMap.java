package org.verbatim.web.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A site map by the protocol of sitemaps.org: one list, or an index of lists where it is long. */
public final class SiteMap {

  /** The most addresses that one list may hold. */
  public static final int LONGEST = 50_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final List<Place> places;

  /** A map of these places. */
  public SiteMap(List<Place> places) {
    this.places = List.copyOf(places);
  }

  /**
   * The map, or the index of its parts.
   *
   * @param partAddress the address of each part, with {@code {}} for its number
   */
  public String whole(String partAddress) {
    return parts() == 1 ? list(places) : index(partAddress);
  }

  /** One part of a long map, from 1 upwards. */
  public Optional<String> part(int number) {
    if (number < 1 || number > parts()) {
      return Optional.empty();
    }
    int from = (number - 1) * LONGEST;
    return Optional.of(list(places.subList(from, Math.min(places.size(), from + LONGEST))));
  }

  private int parts() {
    return Math.max(1, (places.size() + LONGEST - 1) / LONGEST);
  }

  private String index(String partAddress) {
    return Xml.document(
        xml ->
            xml.element(
                "sitemapindex",
                index -> {
                  for (int number = 1; number <= parts(); number++) {
                    String address = partAddress.replace("{}", Integer.toString(number));
                    index.element("sitemap", part -> part.words("loc", address));
                  }
                },
                "xmlns",
                NAMESPACE));
  }

  private static String list(List<Place> places) {
    return Xml.document(
        xml ->
            xml.element(
                "urlset",
                list -> {
                  for (Place place : places) {
                    list.element(
                        "url",
                        url -> {
                          url.words("loc", place.address());
                          if (place.changed().isPresent()) {
                            url.words("lastmod", place.changed().get().toString());
                          }
                        });
                  }
                },
                "xmlns",
                NAMESPACE));
  }

  /**
   * One address.
   *
   * @param changed when it last changed, where that is known
   */
  public record Place(String address, Optional<Instant> changed) {}
}
