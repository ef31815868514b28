package org.verbatim.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;

/** Something that one person, or everybody with a role, must be told on the desk. */
@Entity
@Table(name = "notice")
public class Notice {

  @Id private UUID id;

  @Column(name = "for_account")
  private @Nullable UUID account;

  @Enumerated(EnumType.STRING)
  @Column(name = "for_role")
  private @Nullable Role role;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private NoticeKind kind;

  @Column(nullable = false)
  private UUID interview;

  /** The title of the interview, as it was then. */
  @Column(nullable = false)
  private String title;

  @Column(name = "at", nullable = false)
  private Instant at;

  @Column(name = "put_away_at")
  private @Nullable Instant putAwayAt;

  /** For the persistence provider. */
  protected Notice() {}

  private Notice(NoticeKind kind, UUID interview, String title, Instant at) {
    this.id = UUID.randomUUID();
    this.kind = kind;
    this.interview = interview;
    this.title = title;
    this.at = at;
  }

  /** A notice for one person. */
  public static Notice to(UUID account, NoticeKind kind, About about) {
    Notice notice = new Notice(kind, about.interview(), about.title(), about.at());
    notice.account = account;
    return notice;
  }

  /** A notice for everybody who holds a role. */
  public static Notice to(Role role, NoticeKind kind, About about) {
    Notice notice = new Notice(kind, about.interview(), about.title(), about.at());
    notice.role = role;
    return notice;
  }

  /** Is not shown any more. */
  public void putAway(Instant now) {
    putAwayAt = now;
  }

  /** Whether it is for this person, by name or by role. */
  public boolean isFor(Actor actor) {
    return account != null ? account.equals(actor.account()) : actor.roles().contains(role);
  }

  /** The interview that is concerned, its title, and when it happened. */
  public record About(UUID interview, String title, Instant at) {}

  /** Its permanent name. */
  public UUID id() {
    return id;
  }

  /** What happened. */
  public NoticeKind kind() {
    return kind;
  }

  /** The interview that is concerned. */
  public UUID interview() {
    return interview;
  }

  /** The title of the interview, as it was then. */
  public String title() {
    return title;
  }

  /** When it happened. */
  public Instant at() {
    return at;
  }
}
