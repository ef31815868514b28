package org.verbatim.thread;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.verbatim.staff.Actor;

/** What one person said or did in a thread, and when. */
@Embeddable
public class Message {

  /** What was done. */
  public enum Kind {
    /** Something was said. */
    SAID,
    /** The thread was resolved; there are no words. */
    RESOLVED,
    /** The thread was reopened; there are no words. */
    REOPENED,
    /** What the thread suggests came into the text; there are no words. */
    ACCEPTED,
    /** What the thread suggests was refused; there may be words. */
    REFUSED
  }

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Kind kind;

  @Column(nullable = false, updatable = false)
  private UUID author;

  @Column(name = "author_name", nullable = false, updatable = false)
  private String authorName;

  @Column(name = "at", nullable = false, updatable = false)
  private Instant at;

  @Column(nullable = false, updatable = false)
  private String words;

  @Column(nullable = false, updatable = false)
  private UUID[] mentioned;

  /** For the persistence provider. */
  protected Message() {}

  private Message(Kind kind, Said said, Actor author, Instant at) {
    this.kind = kind;
    this.author = author.account();
    this.authorName = author.name();
    this.at = at;
    this.words = said.words();
    this.mentioned = said.mentioned().toArray(UUID[]::new);
  }

  static Message of(Said said, Actor author, Instant at) {
    return new Message(Kind.SAID, said, author, at);
  }

  static Message of(Kind done, Said said, Actor author, Instant at) {
    return new Message(done, said, author, at);
  }

  static Message of(Kind done, Actor author, Instant at) {
    return new Message(done, new Said("", List.of()), author, at);
  }

  /** What was done. */
  public Kind kind() {
    return kind;
  }

  /** The account of whoever did it. */
  public UUID author() {
    return author;
  }

  /** Their name, as it was then. */
  public String authorName() {
    return authorName;
  }

  /** When. */
  public Instant at() {
    return at;
  }

  /** The words, as they were typed. */
  public String words() {
    return words;
  }

  /** The accounts that were spoken to by their logins. */
  public List<UUID> mentioned() {
    return List.of(mentioned);
  }
}
