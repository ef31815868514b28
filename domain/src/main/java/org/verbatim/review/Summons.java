package org.verbatim.review;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.verbatim.interview.Interview;
import org.verbatim.staff.Actor;

/** Tells those who are asked to review a text, in the transaction in which they are. */
@FunctionalInterface
public interface Summons {

  /**
   * They are asked from now on.
   *
   * @param named the accounts of those who are; empty for whoever may review it
   * @param word what is said to them; may be empty
   */
  void asked(Interview interview, Collection<UUID> named, String word, Actor actor, Instant at);
}
