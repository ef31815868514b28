package org.verbatim.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.verbatim.staff.DeskLanguage;

/**
 * What a mail says to somebody who has no account. It may hold a secret, such as a link: its words
 * are taken out of the outbox as soon as it is sent.
 */
@Embeddable
public class Missive {

  /** Stands between two details; no text holds it. */
  private static final String BETWEEN = "\u001e";

  @Enumerated(EnumType.STRING)
  @Column(name = "missive")
  private MissiveKind kind;

  /** What it is about, so that all that was written of it can be found again. */
  @Column(name = "about")
  private UUID about;

  @Column(name = "recipient_name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "recipient_language")
  private DeskLanguage language;

  @Column(name = "details")
  private String details;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway")
  protected Missive() {}

  /** A missive of this kind; what the details are is for its kind to say. */
  public Missive(MissiveKind kind, UUID about, Recipient recipient, List<String> details) {
    this.kind = kind;
    this.about = about;
    this.name = recipient.name();
    this.language = recipient.language();
    this.details =
        details.stream().map(one -> one.replace(BETWEEN, " ")).collect(Collectors.joining(BETWEEN));
  }

  void forget() {
    details = "";
  }

  /** What kind it is of. */
  public MissiveKind kind() {
    return kind;
  }

  /** What it is about. */
  public UUID about() {
    return about;
  }

  /** Who gets it. */
  public Recipient recipient() {
    return new Recipient(name, language);
  }

  /** Whether its words were taken out. */
  public boolean isForgotten() {
    return details.isEmpty();
  }

  /** What it says, in the order of its kind. */
  public List<String> details() {
    return List.of(details.split(BETWEEN, -1));
  }
}
