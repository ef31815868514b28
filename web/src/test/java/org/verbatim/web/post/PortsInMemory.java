package org.verbatim.web.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.notice.Letterbox;
import org.verbatim.notice.Letterboxes;
import org.verbatim.notice.Mail;
import org.verbatim.notice.Notice;
import org.verbatim.notice.NoticeKind;
import org.verbatim.notice.Notices;
import org.verbatim.notice.Outbox;
import org.verbatim.staff.Account;
import org.verbatim.staff.Accounts;
import org.verbatim.staff.Login;
import org.verbatim.staff.Role;

/** What sending needs of the ports, for one person. */
final class PortsInMemory {

  private final Account person;
  private final Letterbox letterbox;
  private final List<Mail> mails = new ArrayList<>();
  private final List<Notice> told = new ArrayList<>();

  PortsInMemory(Account person, Letterbox letterbox) {
    this.person = person;
    this.letterbox = letterbox;
  }

  Accounts accounts() {
    return new OneAccount();
  }

  Letterboxes letterboxes() {
    return new OneLetterbox();
  }

  Notices notices() {
    return new NoticesOfOne();
  }

  Outbox outbox() {
    return new MailsOfOne();
  }

  private final class OneAccount implements Accounts {

    @Override
    public void add(Account account) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Account> byId(UUID id) {
      return Optional.of(person).filter(one -> one.id().equals(id));
    }

    @Override
    public Optional<Account> byLogin(Login login) {
      return Optional.empty();
    }

    @Override
    public List<Account> all() {
      return List.of(person);
    }

    @Override
    public boolean anyoneCanActAs(Role role) {
      return true;
    }
  }

  private final class OneLetterbox implements Letterboxes {

    @Override
    public void add(Letterbox another) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Letterbox> of(UUID account) {
      return Optional.of(letterbox);
    }

    @Override
    public Optional<Letterbox> nextWaiting(Instant before) {
      return Optional.empty();
    }
  }

  private final class NoticesOfOne implements Notices {

    @Override
    public void add(Notice notice) {
      told.add(notice);
    }

    @Override
    public List<Notice> of(UUID account, int from, int atMost) {
      return told;
    }

    @Override
    public List<Notice> unread(UUID account) {
      return told;
    }

    @Override
    public long unreadCount(UUID account) {
      return told.size();
    }

    @Override
    public Optional<Notice> byId(UUID id) {
      return Optional.empty();
    }

    @Override
    public boolean wasTold(UUID account, NoticeKind kind, String occasion) {
      return false;
    }

    @Override
    public List<Notice> waiting(UUID account, Instant before) {
      return List.of();
    }

    @Override
    public List<Notice> in(UUID mail) {
      return told.stream().filter(one -> one.mail().equals(Optional.of(mail))).toList();
    }
  }

  private final class MailsOfOne implements Outbox {

    @Override
    public void add(Mail mail) {
      mails.add(mail);
    }

    @Override
    public Optional<Mail> next(Instant now) {
      return mails.stream()
          .filter(mail -> mail.isWaiting() && !mail.notBefore().isAfter(now))
          .min(Comparator.comparing(Mail::notBefore));
    }

    @Override
    public List<Mail> latest(int from, int atMost) {
      return mails;
    }

    @Override
    public List<Mail> about(UUID subject) {
      return List.of();
    }

    @Override
    public long waitingCount() {
      return mails.stream().filter(Mail::isWaiting).count();
    }
  }
}
