package org.verbatim.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.notice.Post.Letter;
import org.verbatim.staff.Accounts;

/**
 * Works the outbox off: each mail is held, handed over and marked as sent in one transaction. One
 * that was handed over and not marked, because the server died between, is handed over again under
 * the same name.
 */
@ApplicationScoped
public class Mailing {

  private static final Duration FIRST_REST = Duration.ofSeconds(5);
  private static final Duration LONGEST_REST = Duration.ofMinutes(5);

  private Outbox outbox;
  private Notices notices;
  private Accounts accounts;
  private Post post;
  private Clock clock;

  /** How often in a row the post was closed, and until when it is left in peace. */
  private volatile int closings;

  private volatile Instant restsUntil = Instant.MIN;

  /** For the container's proxy. */
  protected Mailing() {}

  /** Works off this outbox. */
  @Inject
  public Mailing(Outbox outbox, Notices notices, Accounts accounts, Post post, Clock clock) {
    this.outbox = outbox;
    this.notices = notices;
    this.accounts = accounts;
    this.post = post;
    this.clock = clock;
  }

  /**
   * Tries the mail that is to be sent next.
   *
   * @return what became of it; none if there was nothing to try
   */
  @Transactional
  public Optional<Tried> sendNext() {
    Instant now = clock.instant();
    if (!post.isOpen() || now.isBefore(restsUntil)) {
      return Optional.empty();
    }
    return outbox.next(now).map(mail -> send(mail, now));
  }

  /**
   * What became of a mail.
   *
   * @param trouble what the post said against it; empty if it went
   */
  public record Tried(UUID mail, String trouble) {

    /** Whether it is still there. */
    public boolean inVain() {
      return !trouble.isEmpty();
    }
  }

  private Tried send(Mail mail, Instant now) {
    Optional<Recipient> recipient = new Recipients(accounts).present(mail);
    if (recipient.isEmpty()) {
      mail.giveUp(now);
      return new Tried(mail.id(), "");
    }
    try {
      post.deliver(new Letter(mail, recipient.get(), notices.in(mail.id())));
      mail.sent(clock.instant());
      if (!post.keepsWords()) {
        mail.forgetWords();
      }
      closings = 0;
      return new Tried(mail.id(), "");
    } catch (Undelivered undelivered) {
      putOff(mail, undelivered);
      return new Tried(mail.id(), undelivered.why());
    }
  }

  /**
   * Where no other mail would fare better, it is no fault of this one. But another comes first next
   * time, in case it is one that the mail server dies of.
   */
  private void putOff(Mail mail, Undelivered undelivered) {
    Instant now = clock.instant();
    if (undelivered.isClosed()) {
      closings++;
      Instant then = now.plus(Pauses.after(closings, FIRST_REST, LONGEST_REST));
      mail.standBack(then);
      restsUntil = then;
    } else {
      mail.refused(undelivered.why(), now);
    }
  }
}
