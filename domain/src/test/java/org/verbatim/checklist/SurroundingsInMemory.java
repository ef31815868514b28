package org.verbatim.checklist;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
  public Map<UUID, String> namesOf(Set<UUID> people) {
    Map<UUID, String> known = new HashMap<>(names);
    known.keySet().retainAll(people);
    return known;
  }

  @Override
  public Map<String, Destination> destinations(Set<String> addresses, Slug from) {
    return addresses.stream().collect(Collectors.toMap(address -> address, this::destination));
  }

  private Destination destination(String address) {
    boolean own = address.startsWith("/");
    return pages.getOrDefault(address, own ? Destination.DEAD : Destination.ELSEWHERE);
  }
}
