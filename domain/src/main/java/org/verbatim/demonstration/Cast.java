package org.verbatim.demonstration;

import org.verbatim.staff.Actor;
import org.verbatim.staff.DemonstrationAccount;
import org.verbatim.staff.DemonstrationStaff;

/** Who acts in the demonstration. */
record Cast(Actor editor, Actor reviewer, Actor chief) {

  static Cast of(DemonstrationStaff staff) {
    return new Cast(
        staff.actor(DemonstrationAccount.EDITOR),
        staff.actor(DemonstrationAccount.REVIEWER),
        staff.actor(DemonstrationAccount.CHIEF));
  }
}
