package org.verbatim.web.desk.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Clock;
import org.verbatim.notice.DemonstrationLetterboxes;
import org.verbatim.settings.Settings;
import org.verbatim.staff.DemonstrationStaff;
import org.verbatim.staff.FirstAdministrator;
import org.verbatim.staff.Invited;

/** Sees at start-up that somebody can sign in. */
@ApplicationScoped
public class StaffAtStart {

  private static final Logger LOG = System.getLogger(StaffAtStart.class.getName());

  @Inject private Settings settings;
  @Inject private DemonstrationStaff demonstration;
  @Inject private DemonstrationLetterboxes letterboxes;
  @Inject private FirstAdministrator first;
  @Inject private Clock clock;

  void prepare(@Observes @Initialized(ApplicationScoped.class) Object started) {
    if (settings.isDemonstration()) {
      demonstration.settle(clock.instant());
      letterboxes.settle();
    } else {
      demonstration.dismiss();
      first.inviteWhereNobodyAdministers(clock.instant()).ifPresent(this::announce);
    }
  }

  /** A warning, so that it is seen: this link is the key of the house. */
  private void announce(Invited invited) {
    LOG.log(
        Logger.Level.WARNING,
        "Nobody administers Verbatim yet. The account \"{0}\" gets its password over this link,"
            + " once, until {1}: {2}",
        invited.account().login().value(),
        invited.expiresAt().toString(),
        HandOver.address(invited.token(), settings));
  }
}
