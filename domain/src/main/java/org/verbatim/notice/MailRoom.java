package org.verbatim.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.verbatim.notice.Post.Letter;
import org.verbatim.staff.Accounts;

/** Where mails are looked at: in a demonstration they go nowhere else. */
@ApplicationScoped
@Transactional
public class MailRoom {

  private Outbox outbox;
  private Notices notices;
  private Accounts accounts;

  /** For the container's proxy. */
  protected MailRoom() {}

  /** A room over this outbox. */
  @Inject
  public MailRoom(Outbox outbox, Notices notices, Accounts accounts) {
    this.outbox = outbox;
    this.notices = notices;
    this.accounts = accounts;
  }

  /** The mails, the newest first, from that one on, at most so many. */
  public List<Letter> latest(int from, int atMost) {
    return outbox.latest(from, atMost).stream()
        .map(this::letter)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Letter> letter(Mail mail) {
    return new Recipients(accounts)
        .of(mail)
        .map(person -> new Letter(mail, person, notices.in(mail.id())));
  }
}
