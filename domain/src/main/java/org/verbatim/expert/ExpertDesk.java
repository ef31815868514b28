package org.verbatim.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.refusal.Attempt;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.FreeSlug;

/** Introduces experts and describes them. */
@ApplicationScoped
@Transactional
public class ExpertDesk {

  private Experts experts;
  private Journal journal;
  private Clock clock;

  /** For the container's proxy. */
  protected ExpertDesk() {}

  /** A desk over these experts. */
  @Inject
  public ExpertDesk(Experts experts, Journal journal, Clock clock) {
    this.experts = experts;
    this.journal = journal;
    this.clock = clock;
  }

  /** Introduces an expert under the first free address that the name gives. */
  @Attempt("EXPERT_DESCRIBED")
  public Expert introduce(ExpertProfile profile, Actor actor) {
    refuseOthers(actor);
    Expert expert = new Expert(FreeSlug.of(profile.name(), experts::isTaken), profile);
    experts.add(expert);
    record(expert, actor);
    return expert;
  }

  /**
   * Describes an expert anew.
   *
   * @param version the expert's version when the profile was read
   * @throws Refused if somebody described them since
   */
  @Attempt("EXPERT_DESCRIBED")
  public void describe(UUID id, int version, ExpertProfile profile, Actor actor) {
    refuseOthers(actor);
    Expert expert = experts.requireToChange(id);
    if (expert.version() != version) {
      throw new Refused(ExpertRefusal.EXPERT_CHANGED_SINCE);
    }
    expert.describe(profile);
    record(expert, actor);
  }

  private void record(Expert expert, Actor actor) {
    journal.record(
        actor, clock.instant(), Fact.done(Act.EXPERT_DESCRIBED, expert.id(), expert.name()));
  }

  /** Whether this actor may introduce and describe experts. */
  public static boolean isOpenTo(Actor actor) {
    return actor.holdsOneOf(Set.of(Role.EDITOR, Role.CHIEF));
  }

  private static void refuseOthers(Actor actor) {
    if (!isOpenTo(actor)) {
      throw new Refused(ExpertRefusal.EXPERT_BY_EDITORS);
    }
  }
}
