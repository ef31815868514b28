package org.verbatim.notice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where mail reaches a person, and of what they want any: of each kind at once, daily or never. */
@Entity
@Table(name = "letterbox")
public class Letterbox {

  @Id private UUID account;

  /** Empty for none: then there is no mail. */
  @Column(nullable = false)
  private String address = "";

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "letterbox_choice", joinColumns = @JoinColumn(name = "account"))
  @MapKeyColumn(name = "kind")
  @MapKeyEnumerated(EnumType.STRING)
  @Enumerated(EnumType.STRING)
  @Column(name = "delivery", nullable = false)
  private Map<NoticeKind, Delivery> chosen = new EnumMap<>(NoticeKind.class);

  /** For the persistence provider. */
  protected Letterbox() {}

  /** The letterbox of this account, which nobody has said anything of. */
  public Letterbox(UUID account) {
    this.account = account;
  }

  /** Takes mail there from now on; empty for nowhere. */
  public void hang(Optional<MailAddress> where) {
    address = where.map(MailAddress::value).orElse("");
  }

  /** Takes mail of this kind so. */
  public void choose(NoticeKind kind, Delivery delivery) {
    chosen.put(kind, delivery);
  }

  /** When mail of this kind is sent. */
  public Delivery choice(NoticeKind kind) {
    return chosen.getOrDefault(kind, kind.unlessChosen());
  }

  /** What becomes of mail of this kind: without an address there is never any. */
  Delivery delivery(NoticeKind kind) {
    return address.isEmpty() ? Delivery.NEVER : choice(kind);
  }

  /** Whose it is. */
  public UUID account() {
    return account;
  }

  /** Where mail goes; none if nowhere. */
  public Optional<MailAddress> address() {
    return Optional.of(address).filter(one -> !one.isEmpty()).map(MailAddress::new);
  }
}
