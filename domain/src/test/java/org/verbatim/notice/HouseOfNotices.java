package org.verbatim.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.staff.Account;
import org.verbatim.staff.AccountsInMemory;
import org.verbatim.staff.Actor;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.staff.DisplayName;
import org.verbatim.staff.Login;
import org.verbatim.staff.NewAccount;

/** Everything that tells people something, over ports that need no database and no mail server. */
public final class HouseOfNotices {

  final AccountsInMemory accounts;
  final NoticesInMemory notices = new NoticesInMemory();
  final List<Letterbox> letterboxes = new ArrayList<>();
  final List<Mail> mails = new ArrayList<>();
  final PostOfATest post = new PostOfATest();

  private final Letterboxes boxes = new LetterboxesInMemory();
  private final Outbox outbox = new OutboxInMemory();
  private final Clock clock;

  /** A house where it is that time. */
  public HouseOfNotices(Clock clock) {
    this(clock, new AccountsInMemory());
  }

  /** The same, with these accounts. */
  public HouseOfNotices(Clock clock, AccountsInMemory accounts) {
    this.clock = clock;
    this.accounts = accounts;
  }

  /** Who tells. */
  public Herald herald() {
    return new Herald(accounts, notices, boxes, outbox, post);
  }

  /** Who writes to people without an account. */
  public Courier courier() {
    return new Courier(outbox, post);
  }

  /** What was written to people without an account, the first first. */
  public List<Missive> missives() {
    return mails.stream().flatMap(mail -> mail.missive().stream()).toList();
  }

  /** Where all mails go, or went. */
  public List<String> addresses() {
    return mails.stream().map(mail -> mail.address().value()).toList();
  }

  Mailing mailing() {
    return new Mailing(outbox, notices, accounts, post, clock);
  }

  DailyMail daily() {
    return new DailyMail(boxes, notices, outbox, post, clock);
  }

  NoticeBoard board() {
    return new NoticeBoard(notices, clock);
  }

  OwnLetterbox letterbox() {
    return new OwnLetterbox(boxes, post);
  }

  /** Gives the person an account, and a letterbox at their login. */
  public Account knows(Actor actor, String login) {
    NewAccount wanted =
        new NewAccount(
            new Login(login), new DisplayName(actor.name()), DeskLanguage.FR, actor.roles());
    Account account = new Account(actor.account(), wanted, Instant.EPOCH);
    accounts.add(account);
    Letterbox letterbox = new Letterbox(actor.account());
    letterbox.hang(Optional.of(new MailAddress(login + "@example.org")));
    letterboxes.add(letterbox);
    return account;
  }

  /** The names of the kinds of which the person was told, the first first. */
  public List<String> told(Actor actor) {
    return notices
        .all()
        .filter(one -> one.account().equals(actor.account()))
        .map(one -> one.kind().name())
        .toList();
  }

  private final class LetterboxesInMemory implements Letterboxes {

    @Override
    public void add(Letterbox letterbox) {
      letterboxes.add(letterbox);
    }

    @Override
    public Optional<Letterbox> of(UUID account) {
      return letterboxes.stream().filter(one -> one.account().equals(account)).findFirst();
    }

    @Override
    public Optional<Letterbox> nextWaiting(Instant before) {
      return letterboxes.stream()
          .filter(one -> !notices.waiting(one.account(), before).isEmpty())
          .findFirst();
    }
  }

  private final class OutboxInMemory implements Outbox {

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
      return List.copyOf(mails);
    }

    @Override
    public List<Mail> about(UUID subject) {
      return mails.stream()
          .filter(mail -> mail.missive().filter(one -> one.about().equals(subject)).isPresent())
          .toList();
    }

    @Override
    public long waitingCount() {
      return mails.stream().filter(Mail::isWaiting).count();
    }
  }

  /** A post that a test opens, closes, and lets refuse. */
  static final class PostOfATest implements Post {

    final List<Letter> taken = new ArrayList<>();
    String place = "desk.example.org";
    boolean configured = true;
    boolean reached = true;
    boolean willing = true;

    @Override
    public boolean isOpen() {
      return configured;
    }

    @Override
    public String place() {
      return place;
    }

    @Override
    public void deliver(Letter letter) {
      if (!reached) {
        throw Undelivered.closed(new IllegalStateException("Connection refused"));
      }
      if (!willing) {
        throw Undelivered.refused(new IllegalStateException("550 No such user"));
      }
      taken.add(letter);
    }
  }
}
