package org.verbatim.staff;

import java.util.Optional;
import java.util.UUID;

/** All one-time links that were made. */
public interface Invitations {

  /** Takes in a new one. */
  void add(Invitation invitation);

  /** The one that was made with this token. */
  Optional<Invitation> by(InvitationToken token);

  /** Makes every link of the account that was not used worthless. */
  void revokeUnused(UUID account);
}
