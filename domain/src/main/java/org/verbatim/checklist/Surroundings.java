package org.verbatim.checklist;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.verbatim.text.Slug;

/**
 * What a text is held against that is not in it: profiles of experts, and pages of this site. It is
 * asked for all of a text at once.
 */
public interface Surroundings {

  /** Nothing is known: a text is judged by itself. */
  Surroundings UNKNOWN =
      new Surroundings() {
        @Override
        public Map<UUID, String> namesOf(Set<UUID> people) {
          return Map.of();
        }

        @Override
        public Map<String, Destination> destinations(Set<String> addresses, Slug from) {
          return addresses.stream()
              .collect(toMap(address -> address, address -> Destination.ELSEWHERE));
        }
      };

  /** What their profiles call these experts; those without a profile are left out. */
  Map<UUID, String> namesOf(Set<UUID> people);

  /**
   * Where addresses lead, each of them.
   *
   * @param addresses web addresses, and paths of this site
   * @param from the address of the interview that links to them, which is alive where it is read
   */
  Map<String, Destination> destinations(Set<String> addresses, Slug from);
}
