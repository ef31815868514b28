package org.verbatim.checklist;

import java.util.Optional;
import java.util.UUID;
import org.verbatim.text.Slug;

/** What a text is held against that is not in it: profiles of experts, and pages of this site. */
public interface Surroundings {

  /** Nothing is known: a text is judged by itself. */
  Surroundings UNKNOWN =
      new Surroundings() {
        @Override
        public Optional<String> nameOf(UUID expert) {
          return Optional.empty();
        }

        @Override
        public Destination destination(String address, Slug from) {
          return Destination.ELSEWHERE;
        }
      };

  /** What the profile of an expert calls them, if there is one. */
  Optional<String> nameOf(UUID expert);

  /**
   * Where an address leads.
   *
   * @param address a web address, or a path of this site
   * @param from the address of the interview that links to it, which is alive where it is read
   */
  Destination destination(String address, Slug from);
}
