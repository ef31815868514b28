package org.verbatim.publication;

import java.util.Optional;
import java.util.UUID;

/** All editions, also those that readers no longer see. */
public interface Editions {

  /** Takes in a new edition. */
  void add(Edition edition);

  /** What readers see of this interview. */
  Optional<Edition> online(UUID interview);

  /** The edition of this interview that readers see, or saw last. */
  Optional<Edition> latest(UUID interview);
}
