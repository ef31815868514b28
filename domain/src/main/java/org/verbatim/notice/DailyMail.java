package org.verbatim.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.typography.ReadableDates;

/** Puts what waits for a person into one mail a day. */
@ApplicationScoped
public class DailyMail {

  /** In Paris. */
  static final LocalTime HOUR = LocalTime.of(8, 0);

  private Letterboxes letterboxes;
  private Notices notices;
  private Outbox outbox;
  private Post post;
  private Clock clock;

  /** For the container's proxy. */
  protected DailyMail() {}

  /** Gathers these notices. */
  @Inject
  public DailyMail(
      Letterboxes letterboxes, Notices notices, Outbox outbox, Post post, Clock clock) {
    this.letterboxes = letterboxes;
    this.notices = notices;
    this.outbox = outbox;
    this.post = post;
    this.clock = clock;
  }

  /**
   * Gathers what was left for one person before the hour struck last.
   *
   * @return who it was; none if nothing waits
   */
  @Transactional
  public Optional<UUID> gatherNext() {
    Instant now = clock.instant();
    Instant struck = struck(now);
    Optional<Letterbox> letterbox = letterboxes.nextWaiting(struck);
    letterbox.ifPresent(one -> gather(one, notices.waiting(one.account(), struck), now));
    return letterbox.map(Letterbox::account);
  }

  /** Nothing waits any more if another node was quicker; whoever gave up mail gets none. */
  private void gather(Letterbox letterbox, List<Notice> waiting, Instant now) {
    Optional<MailAddress> address = letterbox.address();
    if (address.isEmpty()) {
      waiting.forEach(Notice::stayOnTheDesk);
    } else if (!waiting.isEmpty()) {
      Mail mail = new Mail(letterbox.account(), address.get(), post.place(), now);
      outbox.add(mail);
      waiting.forEach(notice -> notice.goInto(mail));
    }
  }

  /** The last moment at which it was that hour. */
  static Instant struck(Instant now) {
    ZonedDateTime there = now.atZone(ReadableDates.PARIS);
    ZonedDateTime today = there.with(HOUR);
    return (today.isAfter(there) ? there.minusDays(1).with(HOUR) : today).toInstant();
  }
}
