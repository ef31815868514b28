package org.verbatim.persistence.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.staff.Invitation;
import org.verbatim.staff.InvitationToken;
import org.verbatim.staff.Invitations;

/**
 * In the transaction that is under way, or in one of its own: without any, the server would keep
 * the connection until the end of the request.
 */
@ApplicationScoped
@Transactional
class InvitationsInDatabase implements Invitations {

  @PersistenceContext private EntityManager database;

  @Override
  public void add(Invitation invitation) {
    database.persist(invitation);
  }

  @Override
  public Optional<Invitation> by(InvitationToken token) {
    return database
        .createQuery(
            "select i from Invitation i where i.fingerprint = :fingerprint", Invitation.class)
        .setParameter("fingerprint", token.fingerprint())
        .getResultList()
        .stream()
        .findFirst();
  }

  @Override
  public void revokeUnused(UUID account) {
    database
        .createQuery("delete from Invitation i where i.account = :account and i.usedAt is null")
        .setParameter("account", account)
        .executeUpdate();
  }
}
