package org.verbatim.text;

import java.util.List;
import java.util.stream.Stream;

/** Where readers may go on: "À suivre", "Lire aussi". */
public record Related(BlockId id, String heading, List<Link> links) implements Block {

  /** Copies the links, so that nobody changes them afterwards. */
  public Related {
    links = List.copyOf(links);
  }

  @Override
  public Stream<String> passages() {
    return Stream.concat(Stream.of(heading), links.stream().map(Link::label));
  }

  @Override
  public Related reworded(Rewording how) {
    String newHeading = how.plain(heading);
    return new Related(
        id,
        newHeading,
        links.stream().map(link -> new Link(how.plain(link.label()), link.address())).toList());
  }

  /**
   * One place to go to.
   *
   * @param address a web address, or a path of this site beginning with "/"
   */
  public record Link(String label, String address) {

    /** Drops an address that leads nowhere a reader should go. */
    public Link {
      address = WebAddress.orNone(address);
    }
  }
}
