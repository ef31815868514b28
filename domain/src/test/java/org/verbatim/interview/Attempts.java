package org.verbatim.interview;

import java.time.Instant;
import org.verbatim.checklist.Surroundings;
import org.verbatim.staff.Actor;

/** Every transition as the verb that asks it. */
final class Attempts {

  private static final int WEEK = 604_800;

  private Attempts() {}

  static void at(Transition transition, Interview it, Actor actor) {
    Instant now = it.statusSince();
    Calendar calendar = it.calendar();
    switch (transition) {
      case EDIT -> it.edit(Words.complete("Autrement"), actor, now);
      case SUBMIT -> it.submit(Surroundings.UNKNOWN, actor, now);
      case REASSIGN -> transition.check(it, actor);
      case RECALL -> it.recall(actor, now);
      case REQUEST_CHANGES -> it.requestChanges("Le chapô", actor, now);
      case APPROVE -> it.approve(actor, now);
      case PUBLISH -> it.publish(Surroundings.UNKNOWN, actor, now);
      case SCHEDULE ->
          calendar.schedule(now.plusSeconds(2 * WEEK), Surroundings.UNKNOWN, actor, now);
      case CANCEL_SCHEDULE -> calendar.cancelSchedule(actor);
      case WITHDRAW -> it.withdraw("Une erreur", actor, now);
      case PLAN_END -> calendar.planEnd(now.plusSeconds(WEEK), "Fin des droits", actor, now);
      case CANCEL_END -> calendar.cancelEnd(actor);
      case EMBARGO -> calendar.embargo(now.plusSeconds(WEEK), "Le rapport", actor, now);
      case LIFT_EMBARGO -> calendar.liftEmbargo(actor);
      case TRASH -> it.trash(actor, now);
      case BRING_BACK -> it.bringBack(actor);
    }
  }
}
