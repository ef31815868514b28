package org.verbatim.checklist;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.text.Slug;

/** A site of a few pages: what is not named is another site, or no page of this one. */
public final class SurroundingsInMemory implements Surroundings {

  private final Map<UUID, String> names = new HashMap<>();
  private final Map<String, Destination> pages = new HashMap<>();

  /** This expert has a profile under that name. */
  public SurroundingsInMemory named(UUID expert, String name) {
    names.put(expert, name);
    return this;
  }

  /** There is such a page. */
  public SurroundingsInMemory page(String address, Destination destination) {
    pages.put(address, destination);
    return this;
  }

  @Override
  public Optional<String> nameOf(UUID expert) {
    return Optional.ofNullable(names.get(expert));
  }

  @Override
  public Destination destination(String address, Slug from) {
    boolean own = address.startsWith("/");
    return pages.getOrDefault(address, own ? Destination.DEAD : Destination.ELSEWHERE);
  }
}
