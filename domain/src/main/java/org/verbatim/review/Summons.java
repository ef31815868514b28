package org.verbatim.review;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.verbatim.interview.Interview;
import org.verbatim.staff.Actor;

/**
 * Tells those who are asked to review a text, or no longer, in the transaction in which they are.
 */
public interface Summons {

  /**
   * They are asked from now on.
   *
   * @param named the accounts of those who are; empty for whoever may review it
   * @param word what is said to them; may be empty
   */
  void asked(Interview interview, Collection<UUID> named, String word, Actor actor, Instant at);

  /** They were asked by name, and others are in their place from now on. */
  void released(Interview interview, Collection<UUID> named, Actor actor, Instant at);
}
