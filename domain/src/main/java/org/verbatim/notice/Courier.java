package org.verbatim.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/**
 * Writes to people who have no account, in the transaction of what they are written about. Where
 * nothing is configured, nothing can be sent.
 */
@ApplicationScoped
public class Courier {

  private Outbox outbox;
  private Post post;

  /** For the container's proxy. */
  protected Courier() {}

  /** Leaves mails in this outbox. */
  @Inject
  public Courier(Outbox outbox, Post post) {
    this.outbox = outbox;
    this.post = post;
  }

  /** Whether anything can be sent. */
  public boolean isThere() {
    return post.isOpen();
  }

  /** Writes to that address. */
  public void write(Missive missive, MailAddress address, Instant now) {
    outbox.add(new Mail(missive, address, post.place(), now));
  }

  /** Forgets the address, and the words, of all that was written about this. */
  public void forget(UUID about, Instant now) {
    outbox.about(about).forEach(mail -> mail.forgetAddress(now));
  }
}
