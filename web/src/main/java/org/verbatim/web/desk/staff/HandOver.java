package org.verbatim.web.desk.staff;

import java.io.Serializable;
import org.verbatim.settings.Settings;
import org.verbatim.staff.InvitationToken;
import org.verbatim.staff.Invited;

/** A one-time link that an administrator hands over; it is shown once. */
public record HandOver(String name, String link) implements Serializable {

  static HandOver of(Invited invited, Settings settings) {
    return new HandOver(invited.account().name().value(), address(invited.token(), settings));
  }

  /** The secret stands behind the #: it gets into no log of a server, and into no Referer. */
  static String address(InvitationToken token, Settings settings) {
    return settings.address("/desk/welcome") + "#" + token.value();
  }
}
