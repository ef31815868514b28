package org.verbatim.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Witness;
import org.verbatim.journal.Fact;
import org.verbatim.review.Summons;
import org.verbatim.staff.Account;
import org.verbatim.staff.Accounts;
import org.verbatim.staff.Actor;

/**
 * Tells whoever is to be told: leaves notices and mails in the transaction of the act, so that they
 * are there if it happened, and not if it did not.
 */
@ApplicationScoped
public class Herald implements Witness, Summons {

  private Accounts accounts;
  private Notices notices;
  private Letterboxes letterboxes;
  private Outbox outbox;
  private Post post;

  /** For the container's proxy. */
  protected Herald() {}

  /** Tells these people. */
  @Inject
  public Herald(
      Accounts accounts, Notices notices, Letterboxes letterboxes, Outbox outbox, Post post) {
    this.accounts = accounts;
    this.notices = notices;
    this.letterboxes = letterboxes;
    this.outbox = outbox;
    this.post = post;
  }

  @Override
  public void sees(Interview interview, Fact done, Actor actor, Instant at) {
    NoticeKind.of(done.act())
        .map(kind -> News.of(kind, interview, actor, done.detail(), at))
        .ifPresent(news -> tell(Audience.ofTheInterview(), news, interview));
  }

  @Override
  public void asked(
      Interview interview, Collection<UUID> named, String word, Actor actor, Instant at) {
    NoticeKind kind = NoticeKind.ofRequest(!named.isEmpty());
    tell(Audience.of(named), News.of(kind, interview, actor, word, at), interview);
  }

  @Override
  public void released(Interview interview, Collection<UUID> named, Actor actor, Instant at) {
    tell(
        Audience.of(named),
        News.of(NoticeKind.NO_LONGER_ASKED, interview, actor, "", at),
        interview);
  }

  /** A remark spoke to these persons by their logins. */
  public void mentioned(
      Collection<UUID> named, Interview interview, String words, Actor actor, Instant at) {
    News news = News.of(NoticeKind.MENTIONED, interview, actor, words, at);
    tell(Audience.of(named), news, interview);
  }

  void tell(Audience audience, News news, Interview interview) {
    for (Account person : audience.among(accounts.all(), news, interview)) {
      if (news.occasion().isEmpty()
          || !notices.wasTold(person.id(), news.kind(), news.occasion())) {
        tell(person, news);
      }
    }
  }

  private void tell(Account person, News news) {
    Notice notice = new Notice(person.id(), news);
    notices.add(notice);
    if (post.isOpen()) {
      Letterbox letterbox = letterboxes.orBlank(person.id());
      switch (letterbox.delivery(news.kind())) {
        case AT_ONCE -> write(letterbox, notice);
        case DAILY -> notice.await();
        case NEVER -> notice.stayOnTheDesk();
      }
    }
  }

  private void write(Letterbox letterbox, Notice notice) {
    MailAddress address = letterbox.address().orElseThrow();
    Mail mail = new Mail(letterbox.account(), address, post.place(), notice.at());
    outbox.add(mail);
    notice.goInto(mail);
  }
}
