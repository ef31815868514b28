package org.verbatim.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that one person is told. It is on the desk from the moment on at which it happened; it
 * goes into a mail at once, or waits for the mail of the day, or into none.
 */
@Entity
@Table(name = "notice")
public class Notice {

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private UUID account;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private NoticeKind kind;

  @Column(nullable = false, updatable = false)
  private UUID interview;

  /** The title of the interview, as it was then. */
  @Column(nullable = false, updatable = false)
  private String title;

  /** Whose act it follows from; empty if nobody's. */
  @Column(name = "by_name", nullable = false, updatable = false)
  private String by;

  /** What they said; may be empty. */
  @Column(nullable = false, updatable = false)
  private String detail;

  /** What it is told once of, if it must not be told twice. */
  @Column(updatable = false)
  private @Nullable String occasion;

  @Column(name = "at", nullable = false, updatable = false)
  private Instant at;

  @Column(name = "read_at")
  private @Nullable Instant readAt;

  @Column(nullable = false)
  private boolean waiting;

  @Column private @Nullable UUID mail;

  /** For the persistence provider. */
  protected Notice() {}

  /** Tells this person. */
  Notice(UUID account, News news) {
    this.id = UUID.randomUUID();
    this.account = account;
    this.kind = news.kind();
    this.interview = news.interview();
    this.title = news.title();
    this.by = news.by().name();
    this.detail = news.detail();
    this.occasion = news.occasion().isEmpty() ? null : news.occasion();
    this.at = news.at();
  }

  /** Waits for the mail of the day. */
  void await() {
    waiting = true;
  }

  /** Goes into that mail. */
  void goInto(Mail letter) {
    waiting = false;
    mail = letter.id();
  }

  /** Goes into no mail. */
  void stayOnTheDesk() {
    waiting = false;
  }

  /** Was read. */
  void read(Instant now) {
    if (readAt == null) {
      readAt = now;
    }
  }

  /** Its permanent name. */
  public UUID id() {
    return id;
  }

  /** Who is told. */
  public UUID account() {
    return account;
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

  /** The name of whoever did it; empty if it happened by itself. */
  public String by() {
    return by;
  }

  /** What they said; may be empty. */
  public String detail() {
    return detail;
  }

  /** What it is told once of; none if as often as it happens. */
  Optional<String> occasion() {
    return Optional.ofNullable(occasion);
  }

  /** When it happened. */
  public Instant at() {
    return at;
  }

  /** Whether the person has not read it. */
  public boolean isUnread() {
    return readAt == null;
  }

  /** Whether it waits for the mail of the day. */
  public boolean isWaiting() {
    return waiting;
  }

  /** The mail that it went into. */
  public Optional<UUID> mail() {
    return Optional.ofNullable(mail);
  }

  /** The page that it leads to. */
  public String path() {
    return kind.path(interview);
  }
}
