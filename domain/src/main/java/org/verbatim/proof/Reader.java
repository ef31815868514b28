package org.verbatim.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.journal.JournalKeys;
import org.verbatim.journal.KeyedSeal;
import org.verbatim.journal.Seal;
import org.verbatim.notice.MailAddress;
import org.verbatim.notice.Recipient;
import org.verbatim.staff.Actor;
import org.verbatim.staff.DeskLanguage;

/**
 * The expert who reads, and where mail reaches them. The address stands apart from what is sealed:
 * seals hold its keyed hash, which stays when the address is erased, and leads back to nobody.
 */
@Embeddable
public class Reader {

  @Column(nullable = false, updatable = false)
  private UUID expert;

  @Column(name = "expert_name", nullable = false, updatable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private DeskLanguage language;

  /** Empty when it was erased. */
  @Column(nullable = false)
  private String address;

  @Column(name = "address_key", nullable = false, updatable = false)
  private String addressKey;

  @Column(name = "address_seal", nullable = false, updatable = false)
  private String addressSeal;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway")
  protected Reader() {}

  /** The name of the proof is the salt: the same address has another hash in the next one. */
  Reader(UUID proof, ProofRequest request, JournalKeys keys) {
    KeyedSeal sealed = sealed(proof, request.address(), keys);
    this.expert = request.expert().expert();
    this.name = request.expert().name();
    this.language = request.language();
    this.address = request.address().value();
    this.addressKey = sealed.keyId();
    this.addressSeal = sealed.seal().hex();
  }

  private static KeyedSeal sealed(UUID proof, MailAddress address, JournalKeys keys) {
    return KeyedSeal.over(keys, "proof-address", fields(proof, address));
  }

  private static List<Object> fields(UUID proof, MailAddress address) {
    return List.of(proof, address);
  }

  void forget() {
    address = "";
  }

  /** Whether it was this address, for whoever claims it. */
  public boolean wasAt(UUID proof, MailAddress claimed, JournalKeys keys) {
    return new KeyedSeal(addressKey, new Seal(addressSeal))
        .holds(keys, "proof-address", fields(proof, claimed));
  }

  /** The keyed hash of the address, by the name of its key. */
  public String addressHash() {
    return addressKey + ":" + addressSeal;
  }

  /** Where mail reaches them; nothing when it was erased. */
  public Optional<MailAddress> address() {
    return Optional.of(address).filter(one -> !one.isEmpty()).map(MailAddress::new);
  }

  /** The id of the expert's profile. */
  public UUID expert() {
    return expert;
  }

  /** What they were called when they were asked. */
  public String name() {
    return name;
  }

  /** The language that they are spoken to in. */
  public DeskLanguage language() {
    return language;
  }

  /** As one who acts. */
  Actor actor() {
    return Actor.expert(name);
  }

  Recipient recipient() {
    return new Recipient(name, language);
  }
}
