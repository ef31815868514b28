package org.verbatim.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail with one notice or several, or with a missive to an address alone, in the outbox from the
 * transaction on in which they were left. It is tried until the mail server takes it; its name is
 * the same each time, so that one that was taken twice can be known for one.
 */
@Entity
@Table(name = "mail")
public class Mail {

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  /** So long a mail that the server refuses is tried: whoever mends it has a weekend. */
  static final Duration PATIENCE = Duration.ofDays(5);

  /** The address of those whose own was erased. */
  private static final String NOWHERE = "erased@address.invalid";

  @Id private UUID id;

  /** Null where it goes to somebody who has no account. */
  @Column(updatable = false)
  private @Nullable UUID account;

  @Embedded private @Nullable Missive missive;

  @Column(nullable = false)
  private String address;

  /** What it is called on its way: written once, whatever the installation is called later. */
  @Column(name = "message_id", nullable = false, updatable = false)
  private String messageId;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "not_before", nullable = false)
  private Instant notBefore;

  @Column(nullable = false)
  private int refusals;

  @Column(nullable = false)
  private String trouble = "";

  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  @Column(name = "given_up_at")
  private @Nullable Instant givenUpAt;

  /** For the persistence provider. */
  protected Mail() {}

  /** A mail to this person from that place, to be sent as soon as possible. */
  Mail(UUID account, MailAddress address, String place, Instant now) {
    this(address, place, now);
    this.account = account;
  }

  /** A mail to somebody who is nothing here but an address. */
  Mail(Missive missive, MailAddress address, String place, Instant now) {
    this(address, place, now);
    this.missive = missive;
  }

  private Mail(MailAddress address, String place, Instant now) {
    this.id = UUID.randomUUID();
    this.address = address.value();
    this.messageId = id + "@" + place;
    this.createdAt = now;
    this.notBefore = now;
  }

  /** What it said goes: it was sent, and may have held a secret. */
  void forgetWords() {
    missive().ifPresent(Missive::forget);
  }

  /** Where it went goes as well, on request; if it still waits, it goes nowhere. */
  void forgetAddress(Instant now) {
    forgetWords();
    address = NOWHERE;
    if (isWaiting()) {
      giveUp(now);
    }
  }

  /** The mail server has taken it. */
  void sent(Instant now) {
    sentAt = now;
    trouble = "";
  }

  /** The mail server does not want it: it is tried again after pauses that grow, for some days. */
  void refused(String why, Instant now) {
    refusals++;
    trouble = why;
    notBefore = now.plus(Pauses.after(refusals, FIRST_PAUSE, LONGEST_PAUSE));
    if (createdAt.plus(PATIENCE).isBefore(now)) {
      giveUp(now);
    }
  }

  /** It was not looked at: those that wait behind it come first. */
  void standBack(Instant then) {
    notBefore = then;
  }

  /** It is not tried any more. */
  void giveUp(Instant now) {
    givenUpAt = now;
  }

  /** Its permanent name. */
  public UUID id() {
    return id;
  }

  /** Its Message-ID, without the brackets: the same each time that it is sent. */
  public String messageId() {
    return messageId;
  }

  /** The account of who gets it, if they have one. */
  public Optional<UUID> account() {
    return Optional.ofNullable(account);
  }

  /** What it says to somebody who has no account. */
  public Optional<Missive> missive() {
    return Optional.ofNullable(missive);
  }

  /** Where it goes. */
  public MailAddress address() {
    return new MailAddress(address);
  }

  /** Since when it is in the outbox. */
  public Instant createdAt() {
    return createdAt;
  }

  /** When it is tried next, or was tried last. */
  public Instant notBefore() {
    return notBefore;
  }

  /** What the mail server said against it last; empty if nothing. */
  public String trouble() {
    return trouble;
  }

  /** When the mail server took it. */
  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  /** Whether it is still to be sent. */
  public boolean isWaiting() {
    return sentAt == null && givenUpAt == null;
  }
}
