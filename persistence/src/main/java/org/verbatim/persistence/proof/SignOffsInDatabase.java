package org.verbatim.persistence.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.proof.Receipt;
import org.verbatim.proof.SignOff;
import org.verbatim.proof.SignOffs;

@ApplicationScoped
class SignOffsInDatabase implements SignOffs {

  @PersistenceContext private EntityManager database;

  @Override
  public void add(SignOff signOff) {
    database.persist(signOff);
  }

  @Override
  public List<SignOff> ofProof(UUID proof) {
    return database
        .createQuery("from SignOff where proof = :proof order by at, id", SignOff.class)
        .setParameter("proof", proof)
        .getResultList();
  }

  @Override
  public void add(Receipt receipt) {
    database.persist(receipt);
  }

  @Override
  public Optional<Receipt> receipt(String fingerprint) {
    return Optional.ofNullable(database.find(Receipt.class, fingerprint));
  }
}
