package org.verbatim.journal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is looked for in the journal of the whole desk.
 *
 * @param actor who did it; nobody for whoever
 * @param acts what was done
 * @param subject what it was done to; nothing for whatever
 * @param refusedOnly whether only what was refused is wanted
 * @param from not before
 * @param until before
 */
public record JournalSearch(
    Optional<UUID> actor,
    Set<Act> acts,
    Optional<UUID> subject,
    boolean refusedOnly,
    Optional<Instant> from,
    Optional<Instant> until) {

  /** The whole journal. */
  public static final JournalSearch EVERYTHING =
      new JournalSearch(
          Optional.empty(),
          EnumSet.allOf(Act.class),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty());

  /** Copies the acts. */
  public JournalSearch {
    acts = Set.copyOf(acts);
  }

  /** The same, as far as it is about these topics. */
  JournalSearch within(Set<Topic> topics) {
    Set<Act> left = EnumSet.noneOf(Act.class);
    acts.stream().filter(act -> topics.contains(Topic.of(act))).forEach(left::add);
    return new JournalSearch(actor, left, subject, refusedOnly, from, until);
  }
}
