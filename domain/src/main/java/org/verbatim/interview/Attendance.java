package org.verbatim.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.verbatim.staff.Actor;

/** The list on the door of the editor's room: whoever comes in signs it and reads who is there. */
@ApplicationScoped
@Transactional
public class Attendance {

  /** Whoever did not sign for so long has left. */
  public static final Duration STAYS = Duration.ofSeconds(30);

  private Presence presence;
  private Clock clock;

  /** For the container's proxy. */
  protected Attendance() {}

  /** A list that is kept there. */
  @Inject
  public Attendance(Presence presence, Clock clock) {
    this.presence = presence;
    this.clock = clock;
  }

  /** Signs for the actor, and says who else has the interview open. */
  public List<Present> sign(UUID interview, Actor actor) {
    Instant now = clock.instant();
    Instant gone = now.minus(STAYS);
    presence.note(interview, actor, now, gone);
    return presence.others(interview, actor.account(), gone);
  }
}
