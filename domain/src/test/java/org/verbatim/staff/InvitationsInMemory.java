package org.verbatim.staff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The port, answered without a database. */
final class InvitationsInMemory implements Invitations {

  private final Map<String, Invitation> kept = new HashMap<>();

  @Override
  public void add(Invitation invitation) {
    kept.put(invitation.fingerprint(), invitation);
  }

  @Override
  public Optional<Invitation> by(InvitationToken token) {
    return Optional.ofNullable(kept.get(token.fingerprint()));
  }

  @Override
  public void revokeUnused(UUID account) {
    kept.values().removeIf(invitation -> invitation.account().equals(account));
  }
}
